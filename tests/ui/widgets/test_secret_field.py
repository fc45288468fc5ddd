import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui.widgets.secret_field import SecretField


@pytest.fixture
def field(look, shown):
    made = shown(SecretField(look), 300, 48)
    made.setText("s3cret")
    return made


def test_a_secret_is_dots_until_its_button_is_pressed_and_again_afterwards(field):
    assert field.echoMode() is QLineEdit.EchoMode.Password
    button = field.findChild(QToolButton)
    assert button.accessibleName() == "Show"
    button.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert button.accessibleName() == "Hide"
    field.hide_again()
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_the_button_is_reached_with_tab(field):
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.findChild(QToolButton).hasFocus()


def test_the_button_is_where_reading_ends(fonts, field):
    button = field.findChild(QToolButton)
    assert button.x() > field.width() / 2
    fonts.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.resize(310, 48)
    assert button.x() < field.width() / 2
