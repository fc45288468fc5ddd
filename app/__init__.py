"""Vestibule: enroll people by their face, check them in on the device."""

__version__ = "0.1.0"
