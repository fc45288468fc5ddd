"""One module for each step; what is released never changes."""
