import time
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.core.attributes import UNFIT
from app.core.face import Analysis, Box, Face
from app.core.quality import CHECK_IN_FILE
from app.errors import ImageError
from app.server import engine as engine_module
from app.server.engine import LIMITS, MODEL, Engine
from app.vision.model_files import sample_path
from tests.vision.scenes import encoded

pytestmark = pytest.mark.models

PATIENCE_S = 30.0


@pytest.fixture(scope="module")
def engine():
    """Looks as long as it takes: the machine may be busy."""
    with pytest.MonkeyPatch.context() as patch, Engine(1) as started:
        patch.setattr(engine_module, "TIMEOUT_S", PATIENCE_S)
        end_s = time.monotonic() + PATIENCE_S
        while not started.ready:
            assert time.monotonic() < end_s
            time.sleep(0.02)
        yield started
    assert not started.ready


def sample(name: str) -> bytes:
    return sample_path(name).read_bytes()


def test_a_portrait_gives_its_face_with_what_it_is_compared_by(engine):
    seen = engine.look(sample("obama.jpg"))
    (face,) = seen.faces
    assert (seen.width_px, seen.height_px, seen.count) == (910, 1137, 1)
    assert face.template.embedding.shape == (256,)
    assert face.template.embedding.dtype == np.float32
    assert face.template.model == MODEL
    assert face.template.quality == face.attributes.quality > 0.6
    assert face.attributes.face_score > 0.9
    assert face.attributes.frontal_score > 0.9


def test_quality_does_not_depend_on_whether_a_template_is_wanted(engine):
    (seen,) = engine.look(sample("biden.jpg"), embed=False).faces
    assert seen.template is None
    assert seen.attributes == engine.look(sample("biden.jpg")).faces[0].attributes


def test_everybody_in_a_group_has_attributes_and_only_the_nearest_a_template(engine):
    seen = engine.look(sample("t1.jpg"), most=20)
    assert len(seen.faces) == 6
    assert seen.count > 1
    assert [face.template is not None for face in seen.faces] == [True] + 5 * [False]
    areas = [face.attributes.face_area for face in seen.faces]
    assert len({(area.left, area.top) for area in areas}) == 6
    assert all(0 <= area.left < area.right < 1280 and 0 <= area.top < area.bottom < 886 for area in areas)
    assert all(0 < face.attributes.quality < 1 for face in seen.faces)


def test_as_many_faces_as_wanted_are_told_of_and_all_counted(engine):
    assert [len(engine.look(sample("t1.jpg"), most=most).faces) for most in (1, 3)] == [1, 3]
    assert engine.look(sample("t1.jpg")).count > 1


def test_where_nobody_is_there_are_no_faces(engine):
    seen = engine.look(encoded(Image.new("RGB", (300, 200), "grey"), "PNG"))
    assert (seen.width_px, seen.height_px, seen.count, seen.faces) == (300, 200, 0, ())


def test_places_are_those_in_the_picture_that_was_sent_however_large(engine):
    small = Image.open(sample_path("astronaut.png")).convert("RGB")
    large = small.resize((4096, 4096))
    (one,) = engine.look(encoded(small, "PNG")).faces
    seen = engine.look(encoded(large, "JPEG"))
    assert (seen.width_px, seen.height_px) == (4096, 4096)
    eye = seen.faces[0].attributes.left_eye
    assert (eye.x / 8, eye.y / 8) == (
        pytest.approx(one.attributes.left_eye.x, abs=2),
        pytest.approx(one.attributes.left_eye.y, abs=2),
    )


def test_a_face_too_small_to_compare_has_attributes_but_no_template(engine):
    room = Image.new("RGB", (640, 480), "grey")
    room.paste(Image.open(sample_path("astronaut.png")).convert("RGB").resize((240, 240)), (240, 100))
    (face,) = engine.look(encoded(room, "PNG")).faces
    assert face.template is None
    assert face.attributes.quality <= UNFIT


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF", "BMP", "PPM"])
def test_other_formats_are_refused_undecoded(engine, kind):
    with pytest.raises(ImageError, match="no JPEG or PNG"):
        engine.look(encoded(Image.new("RGB", (8, 8)), kind))


def test_every_picture_that_it_is_asked_about_is_counted(engine):
    before = engine.looks
    with pytest.raises(ImageError):
        engine.look(b"")
    assert engine.looks == before + 1


def test_what_pretends_to_be_a_picture_is_refused(engine):
    for data in (b"", b"\xff\xd8\xff" + bytes(50), b"\x89PNG\r\n\x1a\n" + bytes(50)):
        with pytest.raises(ImageError):
            engine.look(data)


def test_files_and_pictures_beyond_the_limits_are_refused(engine):
    with pytest.raises(ImageError, match="larger than 10 MB"):
        engine.look(sample("obama.jpg") + bytes(LIMITS.file_bytes))
    with pytest.raises(ImageError, match="more than 24 million pixels"):
        engine.look(encoded(Image.new("1", (6000, 4001)), "PNG"))


def test_only_faces_nearly_as_prominent_as_the_nearest_count():
    """The measure is the one by which a picture of several people is refused elsewhere."""
    nearest = Face(Box(400, 300, 100, 100))
    share = CHECK_IN_FILE.second_face**0.5
    other = Face(Box(400, 300, 100 * share + 1, 100 * share + 1))
    smaller = Face(Box(400, 300, 100 * share - 1, 100 * share - 1))
    analysis = Analysis(0, 900, 700, nearest, (other, smaller))
    assert engine_module._count(analysis) == 2
    assert engine_module._count(replace(analysis, face=None, bystanders=())) == 0
