import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from app.ui.fitted_text import Fit, write

BOX = QRectF(40, 30, 300, 90)
FIT = Fit(largest=44, least=18, lines=3)
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom

pytestmark = pytest.mark.usefixtures("fonts")


def inked(text, alignment=LEFT, fit=FIT) -> QRectF:
    """Return what a text covers of a page of which the box is the middle."""
    page = QImage(380, 150, QImage.Format.Format_Grayscale8)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    write(painter, BOX, text, QFont("Source Sans Pro"), fit, alignment)
    painter.end()
    rows = np.frombuffer(page.constBits(), np.uint8).reshape(150, page.bytesPerLine())[:, :380]
    dark = np.argwhere(rows < 160)
    if not len(dark):
        return QRectF()
    (top, left), (bottom, right) = dark.min(axis=0).tolist(), dark.max(axis=0).tolist()
    return QRectF(left, top, right - left + 1, bottom - top + 1)


def test_nothing_is_written_of_nothing():
    assert inked("").isEmpty()
    assert inked(" \n ").isEmpty()


def test_few_letters_are_as_large_as_wanted():
    assert inked("Hl").height() == pytest.approx(0.7 * FIT.largest, abs=3)
    assert inked("Hl", fit=FIT.times(0.5)).height() == pytest.approx(0.35 * FIT.largest, abs=3)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Example",
        "Maximilian Konstantin Freiherr von Mustermann-Hohenlohe",
        "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft",
        "نور الدين بن عبد الرحمن المثال",
        "ישראל ישראלי",
        "山田太郎左衛門之助山田太郎左衛門之助",
        "김철수",
        "Анна-Мария Константинопольская",
        "name " * 60,
    ],
)
@pytest.mark.parametrize("alignment", [LEFT, MIDDLE, RIGHT])
def test_words_of_any_script_and_number_stay_in_the_box(text, alignment):
    assert BOX.adjusted(-2, -2, 2, 2).contains(inked(text, alignment))


def test_words_are_written_at_the_side_that_was_wanted():
    assert inked("Hi", LEFT).left() == pytest.approx(BOX.left(), abs=6)
    assert inked("Hi", RIGHT).right() == pytest.approx(BOX.right(), abs=6)
    assert inked("Hi", MIDDLE).center().x() == pytest.approx(BOX.center().x(), abs=3)
    assert inked("Hi", LEFT).top() < inked("Hi", MIDDLE).top() < inked("Hi", RIGHT).top()
    assert inked("نور", LEFT).left() == pytest.approx(BOX.left(), abs=6)


def test_lines_stay_lines():
    assert inked("A\nB").height() > 1.5 * inked("A B").height()


def test_a_line_does_not_end_at_a_no_break_space():
    broken, whole = inked("Valid until the 31 March"), inked("Valid until the 31\N{NO-BREAK SPACE}March")
    assert whole.height() == pytest.approx(broken.height(), abs=2)
    assert whole.width() < broken.width()
