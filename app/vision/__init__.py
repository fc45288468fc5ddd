"""Pixels in, analyses out; the only package that knows OpenCV, MediaPipe, dlib and ONNX Runtime."""

import os

# ONNX Runtime sends usage data to its maker from 1.29 on, unless this is set before it is loaded; an older
# one is locked, and this stays in case somebody lifts the lock.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
