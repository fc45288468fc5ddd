"""Every state of the settings, ready to be looked at."""

from typing import Any

from app.settings import Settings
from app.store.consent_texts import default_texts
from app.ui.first_run import FirstRun
from app.ui.settings_general import GeneralSettings
from tests.screens.stages import settle, window
from tests.ui import made


def general(look, qtbot, group="site") -> Any:
    shown = window(look, qtbot, "settings")
    made = GeneralSettings(look)
    shown.settings.add_section("general", "General", made)
    for key, name in (("recognition", "Recognition"), ("staff", "Staff"), ("backup", "Backup")):
        shown.settings.add_section(key, name, GeneralSettings(look))
    made.show_settings(Settings(), frozenset({("site", "station")}), "settings.toml")
    made.offer_cameras((("0", "Integrated Camera"), ("1", "Door camera")))
    made.show_group(group)
    shown.general = made
    settle()
    return shown


def settings_place(look, qtbot) -> Any:
    return general(look, qtbot)


def settings_camera(look, qtbot) -> Any:
    shown = general(look, qtbot, "camera")
    shown.general.show_test("camera", "Integrated Camera: 1280 by 720, 30 pictures in a second.", "good")
    settle()
    return shown


def settings_kiosk(look, qtbot) -> Any:
    return general(look, qtbot, "kiosk")


def settings_found(look, qtbot) -> Any:
    shown = general(look, qtbot)
    shown.general.search.setText("sound")
    shown.general._show()
    settle()
    return shown


def settings_nothing_found(look, qtbot) -> Any:
    shown = general(look, qtbot)
    shown.general.search.setText("coffee")
    shown.general._show()
    settle()
    return shown


def settings_wrong(look, qtbot) -> Any:
    shown = general(look, qtbot, "kiosk")
    entered(shown, "kiosk", "repeat_s", "4000")
    entered(shown, "kiosk", "ways", "name,help")
    settle()
    return shown


def settings_later(look, qtbot) -> Any:
    shown = general(look, qtbot, "liveness")
    shown.general.bar.show_later("Some changes hold from the next start of Vestibule.")
    settle()
    return shown


def first_run_language(look, qtbot) -> Any:
    return first_run(look, qtbot, 0)


def first_run_camera(look, qtbot) -> Any:
    shown = first_run(look, qtbot, 1)
    shown.show_camera("Integrated Camera", "")
    shown.camera.view.pull()
    settle()
    return shown


def first_run_place(look, qtbot) -> Any:
    shown = first_run(look, qtbot, 2)
    shown.place.show_value("Example Ltd")
    shown.show_texts(default_texts())
    settle()
    return shown


def first_run_admin_wrong(look, qtbot) -> Any:
    shown = first_run(look, qtbot, 3)
    shown.admin._name.setText("Ann Example")
    shown.admin._first.setText("1234")
    shown.admin._second.setText("1235")
    shown.go_on()
    settle()
    return shown


def first_run_code(look, qtbot) -> Any:
    shown = first_run(look, qtbot, 4)
    shown.show_code("4K7QX-9M2RT-7AB3C-XW8YZ-1D5EF-G6H0J-KM4NP")
    settle()
    return shown


def first_run_begin(look, qtbot) -> Any:
    return first_run(look, qtbot, 5)


def first_run(look, qtbot, step) -> Any:
    frame = made.frame()
    shown = FirstRun(look, lambda: frame, Settings())
    qtbot.addWidget(shown)
    shown.offer_cameras((("0", "Integrated Camera"), ("1", "Door camera")))
    shown.show()
    for _ in range(step):
        shown.go_on()
    settle()
    return shown


def entered(shown, section, key, value) -> None:
    field = shown.general.row(section, key).field
    field.show_value(value)
    field.edited.emit(value)


SETTINGS_STAGES = (
    settings_place,
    settings_camera,
    settings_kiosk,
    settings_found,
    settings_nothing_found,
    settings_wrong,
    settings_later,
    first_run_language,
    first_run_camera,
    first_run_place,
    first_run_admin_wrong,
    first_run_code,
    first_run_begin,
)
