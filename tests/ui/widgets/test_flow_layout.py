import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.widgets.flow_layout import FlowLayout


@pytest.fixture
def flow(shown):
    page = shown(QWidget(), 100, 100)
    made = FlowLayout(page, 10)
    made.setContentsMargins(0, 0, 0, 0)
    yield made
    page.close()


def block() -> QWidget:
    made = QWidget()
    made.setMinimumSize(40, 20)
    return made


def filled(flow, count) -> list[QWidget]:
    blocks = [block() for _ in range(count)]
    for one in blocks:
        flow.addWidget(one)
        one.show()
    flow.setGeometry(flow.parentWidget().rect())
    return blocks


def places(blocks) -> list[tuple[int, int]]:
    return [(block.x(), block.y()) for block in blocks]


def test_what_does_not_fit_goes_to_the_next_line(flow):
    assert places(filled(flow, 3)) == [(0, 0), (50, 0), (0, 30)]
    assert flow.heightForWidth(100) == 50
    assert flow.heightForWidth(140) == 20


def test_the_last_one_takes_the_rest_of_its_line(flow):
    assert [block.width() for block in filled(flow, 3)] == [40, 40, 100]


def test_lines_begin_on_the_right_where_one_reads_from_there(flow):
    flow.parentWidget().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(filled(flow, 2)) == [(60, 0), (0, 0)]


def test_one_can_be_put_before_another_and_taken_out(flow):
    first, second = filled(flow, 2)
    between = block()
    flow.insert(1, between)
    assert [flow.itemAt(index).widget() for index in range(flow.count())] == [first, between, second]
    flow.removeWidget(between)
    assert flow.count() == 2
    assert flow.itemAt(2) is None
    assert flow.takeAt(2) is None
