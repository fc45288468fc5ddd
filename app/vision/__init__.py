"""Pixels in, analyses out; the only package that knows OpenCV, MediaPipe, dlib and ONNX Runtime."""
