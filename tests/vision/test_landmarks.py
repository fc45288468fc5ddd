import subprocess
import sys

import pytest

from app.vision.model_files import FACE_LANDMARKER, model_path, sample_path

BOTH_WAYS = """
import sys
import mediapipe as mp, numpy as np
from mediapipe.tasks.python import BaseOptions, vision
options = vision.FaceLandmarkerOptions(
    base_options=BaseOptions(model_asset_path=sys.argv[1]),
    output_face_blendshapes=True, output_facial_transformation_matrixes=True,
)
image = mp.Image.create_from_file(sys.argv[2])
with vision.FaceLandmarker.create_from_options(options) as landmarker:
    slow = landmarker.detect(image)
    from app.vision.landmarks import answer_with_arrays
    answer_with_arrays()
    fast = landmarker.detect(image)
assert np.array_equal(fast.landmarks[0], np.float32([(p.x, p.y) for p in slow.face_landmarks[0]]))
assert fast.landmarks[0].shape == (478, 2)
assert fast.blendshapes[0] == {c.category_name: c.score for c in slow.face_blendshapes[0]}
assert len(fast.blendshapes[0]) == 52
assert np.array_equal(fast.matrixes[0], np.float32(slow.facial_transformation_matrixes[0]))
"""


@pytest.mark.models
def test_the_arrays_are_what_mediapipe_itself_answers():
    files = [str(model_path(FACE_LANDMARKER)), str(sample_path("obama.jpg"))]
    done = subprocess.run(
        [sys.executable, "-c", BOTH_WAYS, *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
