from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea

from app.core.person import PersonDetails
from app.ui.application import wear
from app.ui.theme import Appearance
from app.ui.widgets.person_form import PersonForm

FULL = PersonDetails(
    "نور مثال",
    "A-1043",
    "noor@example.org",
    "Workshop",
    ("Staff", "night shift"),
    "Left-handed.\nComes on Mondays.",
    date(2026, 3, 1),
    date(2027, 2, 28),
)


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def form(look, shown):
    return shown(PersonForm(look), 1000, 600)


@pytest.fixture
def more(form):
    """The form with all that it asks for."""
    form._more.open(is_open=True)
    return form


def fields(form) -> list[QLineEdit]:
    return list(form.findChildren(QLineEdit))


def errors(form) -> list[str]:
    return [one.text() for one in form.findChildren(QLabel) if one.property("role") == "error" and one.text()]


def type_in(field, text) -> None:
    QTest.keyClicks(field, text)


def leave(field) -> None:
    field.clearFocus()


# ---------------------------------------------------------------------------------- name and identifier


def test_space_around_a_name_is_left_out(form):
    QTest.keyClicks(fields(form)[0], "  Ann Example ")
    assert form.name == "Ann Example"
    assert form.is_valid


def test_nothing_is_wrong_before_anything_was_typed(form):
    assert errors(form) == []
    assert not form.is_valid


def test_an_emptied_name_is_asked_for_in_words(form):
    QTest.keyClicks(fields(form)[0], "A\b")
    assert errors(form) == ["Enter a name."]
    assert fields(form)[0].accessibleDescription() == "Enter a name."


@pytest.mark.parametrize("index", [0, 1])
def test_too_long_is_told_with_both_figures(form, index):
    fields(form)[0].setText("Ann")
    fields(form)[index].setText("x" * 200)
    QTest.keyClicks(fields(form)[index], "x")
    assert errors(form) == ["Use at most 200 characters; these are 201."]
    assert not form.is_valid


def test_no_identifier_is_none(form):
    QTest.keyClicks(fields(form)[1], "  ")
    assert form.external_id is None


@pytest.mark.parametrize("field", ["_name", "_external_id", "_email", "_group"])
def test_enter_goes_on(qtbot, more, field):
    with qtbot.waitSignal(more.entered):
        QTest.keyClick(getattr(more, field), Qt.Key.Key_Return)


@pytest.mark.parametrize("field", ["_tags", "_from", "_until"])
def test_enter_in_any_field_of_one_line_goes_on(qtbot, more, field):
    with qtbot.waitSignal(more.entered):
        QTest.keyClick(getattr(more, field)._editor, Qt.Key.Key_Return)


def test_a_cleared_form_complains_of_nothing_and_has_nothing(form):
    form.show_details(FULL)
    form._pin.setChecked(True)
    QTest.keyClicks(fields(form)[0], "A\b")
    form.clear()
    assert errors(form) == []
    assert form.details == PersonDetails("")
    assert not form.wants_pin
    assert not form._more.is_open


def test_a_name_runs_the_way_its_script_does(form):
    form._name.setText("نور مثال")
    assert form._name.cursorRect().x() < form._name.width() / 2
    form._name.setText("Ann Example")
    form._name.home(False)  # noqa: FBT003 - Qt's own
    assert form._name.cursorRect().x() < form._name.width() / 2


def test_a_sign_that_turns_the_writing_is_refused_in_words(form):
    form._name.insert("ann\u202egnp")
    form._edit("name")
    assert errors(form) == ["Type it by hand: it holds signs that cannot be seen."]
    assert not form.is_valid


# ---------------------------------------------------------------------------------- taken identifiers


def test_an_identifier_is_asked_for_once_when_the_field_is_left(form):
    asked: list[str] = []
    form.external_id_entered.connect(asked.append)
    form._external_id.setFocus()
    type_in(form._external_id, " 4711 ")
    assert asked == []
    leave(form._external_id)
    form._external_id.setFocus()
    leave(form._external_id)
    assert asked == ["4711"]


def test_a_taken_identifier_is_told_until_it_is_changed(form):
    type_in(form._name, "Ann")
    type_in(form._external_id, "4711")
    form.show_taken(True)  # noqa: FBT003 - as the signal says it
    assert errors(form) == ["Choose another one: it already belongs to another person."]
    assert not form.is_valid
    type_in(form._external_id, "2")
    assert errors(form) == []
    assert form.is_valid


def test_enter_asks_for_the_identifier_before_it_goes_on(form):
    heard: list[str] = []
    form.external_id_entered.connect(lambda _text: heard.append("asked"))
    form.entered.connect(lambda: heard.append("entered"))
    type_in(form._external_id, "4711")
    QTest.keyClick(form._external_id, Qt.Key.Key_Return)
    assert heard == ["asked", "entered"]


def test_no_identifier_is_not_asked_for(qtbot, form):
    with qtbot.assertNotEmitted(form.external_id_entered):
        form._external_id.setFocus()
        leave(form._external_id)


# ---------------------------------------------------------------------------------- the rest


def test_all_that_is_entered_comes_out_as_it_is_kept(qtbot, more):
    type_in(more._name, "Ann Example")
    type_in(more._external_id, "4711")
    type_in(more._email, "ann@example.org ")
    type_in(more._group, "Workshop")
    type_in(more._tags._editor, "Staff,night")
    type_in(more._from._editor, "1/3/26")
    type_in(more._until._editor, "2027-02-28")
    more._notes.setPlainText("Left-handed.\n")
    with qtbot.waitSignal(more.changed):
        more.findChild(QCheckBox).setChecked(True)
    assert more.is_valid
    assert more.wants_pin
    assert more.details == PersonDetails(
        "Ann Example",
        "4711",
        "ann@example.org",
        "Workshop",
        ("Staff", "night"),
        "Left-handed.",
        date(2026, 3, 1),
        date(2027, 2, 28),
    )


def test_what_is_known_of_a_person_is_shown_and_opens_the_rest(form):
    form.show_details(FULL)
    assert form.details == FULL
    assert form._more.is_open
    assert form.is_valid
    assert errors(form) == []


def test_a_person_with_name_and_identifier_alone_leaves_the_rest_closed(form):
    form.show_details(PersonDetails("Ann", "4711"))
    assert not form._more.is_open


def test_the_closed_rest_says_what_is_in_it(form):
    words = [one.text() for one in form._more.findChildren(QLabel)]
    assert "E-mail address, group, tags, notes, first and last day" in words
    form.show_details(PersonDetails("Ann", group="Workshop"))
    form._more.open(is_open=False)
    assert "Workshop" in [one.text() for one in form._more.findChildren(QLabel) if one.isVisible()]


def test_an_address_is_judged_when_it_is_left_and_then_as_it_is_mended(more):
    more._email.setFocus()
    type_in(more._email, "ann@example")
    assert errors(more) == []
    leave(more._email)
    assert errors(more) == ["Write it like ann@example.org."]
    type_in(more._email, ".org")
    assert errors(more) == []


def test_a_day_that_cannot_be_read_is_told_with_the_locales_form(more):
    type_in(more._name, "Ann")
    more._until.setFocus()
    type_in(more._until._editor, "soon")
    assert errors(more) == []
    more._until._editor.clearFocus()
    assert errors(more) == ["Write it like 31/12/2026."]
    assert not more.is_valid


def test_a_last_day_before_the_first_is_told(more):
    more.show_details(PersonDetails("Ann", valid_from=date(2026, 3, 2), valid_until=date(2026, 3, 1)))
    more.show_missing()
    assert errors(more) == ["Choose the first day or a later one."]


def test_a_slash_in_a_tag_is_told_as_it_is_typed(more):
    type_in(more._name, "Ann")
    type_in(more._tags._editor, "in/out")
    assert errors(more) == ["Leave the slash out of the tag."]
    assert not more.is_valid


def test_a_65th_tag_of_the_gallery_is_told(more):
    more.show_known([f"tag {number}" for number in range(64)], [])
    type_in(more._tags._editor, "TAG 7,")
    assert errors(more) == []
    type_in(more._tags._editor, "new,")
    assert errors(more) == ["Use tags that are there already: there can be 64 different ones."]


def test_tags_and_notes_are_counted_near_their_limits(more):
    counts = [one for one in more.findChildren(QLabel) if one.property("role") == "small"]
    assert [one.text() for one in counts if one.text()] == []
    more.show_known([f"tag {number}" for number in range(60)], [])
    more._notes.setPlainText("x" * 1900)
    assert {one.text() for one in counts if one.text()} == {"60 of 64", "1,900 of 2,000"}


def test_known_tags_and_groups_are_offered(form):
    form.show_known(["Staff"], ["Office", "Workshop"])
    assert form._groups.words == ["Office", "Workshop"]
    assert form._tags._choices.words == ["Staff"]


def test_notes_take_enter_and_leave_tab(qtbot, more):
    more._notes.setFocus()
    with qtbot.assertNotEmitted(more.entered):
        QTest.keyClick(more._notes, Qt.Key.Key_Return)
    QTest.keyClick(more._notes, Qt.Key.Key_Tab)
    assert more._notes.toPlainText() == "\n"
    assert QApplication.focusWidget() is not more._notes


def test_what_is_missing_is_said_and_gone_to_though_it_be_in_the_closed_part(form):
    form.show_missing()
    assert errors(form) == ["Enter a name."]
    assert QApplication.focusWidget() is form._name
    form.show_details(PersonDetails("Ann", email="nobody"))
    form._more.open(is_open=False)
    form.show_missing()
    assert form._more.is_open
    assert QApplication.focusWidget() is form._email


# ---------------------------------------------------------------------------------- how it is laid out


def left_and_width(form) -> tuple[int, int]:
    name = form._name
    return name.mapTo(form, QPoint(0, 0)).x(), name.width()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_opening_the_rest_moves_nothing_above_it(fonts, look, shown, direction):
    fonts.setLayoutDirection(direction)
    form = shown(PersonForm(look), 1000, 600)
    bar = form.findChild(QScrollArea).verticalScrollBar()
    before, top = left_and_width(form), form._name.mapTo(form, QPoint(0, 0)).y()
    assert bar.maximum() == 0
    QTest.mouseClick(form._more.findChild(QPushButton), Qt.MouseButton.LeftButton)
    for _ in range(3):
        QApplication.processEvents()
    assert bar.maximum() > 0
    assert left_and_width(form) == before
    assert form._name.mapTo(form, QPoint(0, 0)).y() == top


@pytest.mark.parametrize(("width", "scale"), [(520, 1.0), (820, 1.0), (1100, 1.0), (820, 2.0), (1100, 2.0)])
def test_everything_fits_the_width(fonts, shown, width, scale):
    look = Appearance("light", scale)
    wear(fonts, look)
    form = shown(PersonForm(look), width, 700)
    form.show_details(FULL)
    form.show_missing()
    for _ in range(3):
        QApplication.processEvents()
    content = form.findChild(QScrollArea).widget()
    assert content.width() <= width
    for row in form._rows.values():
        right = row.mapTo(content, QPoint(row.width(), 0)).x()
        assert 0 < right <= content.width()
        assert row.width() >= row.minimumSizeHint().width()


def test_there_is_no_empty_space_below_the_card(form):
    form.show_details(FULL)
    for _ in range(3):
        QApplication.processEvents()
    content = form.findChild(QScrollArea).widget()
    card = form._aside.parentWidget()
    assert content.height() - card.geometry().bottom() < 60


@pytest.mark.usefixtures("more")
def test_every_control_has_a_name_and_is_large_enough(form):
    for one in form.findChildren(QPushButton):
        assert one.accessibleName() or one.text()
        assert one.height() >= 36
    for field in form.findChildren(QLineEdit):
        assert field.accessibleName()
