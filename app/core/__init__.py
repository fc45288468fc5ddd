"""Biometrics as values and rules: pure, and without a dependency but numpy."""
