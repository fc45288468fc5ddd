"""Writes the aligned faces and encodings that `face_recognition` makes of pictures; for `test_embedder.py`.

It runs in a process of its own: importing `face_recognition` changes a limit of Pillow for all.
`python face_recognition_encodings.py RESULT.npz PICTURE…`
"""

import sys

import dlib
import face_recognition
import numpy as np
from face_recognition.api import _raw_face_landmarks

result, *pictures = sys.argv[1:]
names, chips, encodings = [], [], []
for picture in pictures:
    image = face_recognition.load_image_file(picture)
    locations = face_recognition.face_locations(image)
    shapes = _raw_face_landmarks(image, locations, model="small")
    names += [picture] * len(locations)
    chips += [dlib.get_face_chip(image, shape, size=150, padding=0.25) for shape in shapes]
    encodings += face_recognition.face_encodings(image, locations, num_jitters=1, model="small")
np.savez(result, names=names, chips=chips, encodings=encodings)
