from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.ui.widgets.form_row import FormRow


def test_what_is_wrong_is_said_below_the_field_and_to_a_screen_reader(look, shown):
    field = QLineEdit()
    row = shown(FormRow(look, "Name", field), 300, 120)
    row.say("Enter a name.")
    assert row.sentence == field.accessibleDescription() == "Enter a name."
    assert field.accessibleName() == "Name"
    assert field.property("wrong") is True


def test_a_sentence_of_one_line_moves_nothing(look, shown):
    row = shown(FormRow(look, "Name", QLineEdit()), 300, 120)
    before = row.sizeHint().height()
    row.say("Enter a name.")
    QApplication.processEvents()
    assert row.sizeHint().height() == before


def test_a_count_stands_beside_the_caption(look, shown):
    row = shown(FormRow(look, "Tags", QLineEdit()), 300, 120)
    row.count("60 of 64")
    assert "60 of 64" in [one.text() for one in row.findChildren(QLabel)]
