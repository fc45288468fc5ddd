"""Every state of the settings, ready to be looked at."""

from typing import Any

from app.settings import Settings
from app.store.consent_texts import default_texts
from app.ui.first_run import FirstRun
from app.ui.settings_general import GeneralSettings
from tests.screens.desk_stages import still_camera
from tests.screens.stages import settle, window
from tests.ui import made


def general(look, group="site") -> Any:
    shown = window(look, "settings")
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


def settings_place(look) -> Any:
    return general(look)


def settings_camera(look) -> Any:
    shown = general(look, "camera")
    shown.general.show_test("camera", "Integrated Camera: 1280 by 720, 30 pictures in a second.", "good")
    settle()
    return shown


def settings_kiosk(look) -> Any:
    return general(look, "kiosk")


def settings_found(look) -> Any:
    shown = general(look)
    shown.general.search.setText("sound")
    shown.general._show()
    settle()
    return shown


def settings_nothing_found(look) -> Any:
    shown = general(look)
    shown.general.search.setText("coffee")
    shown.general._show()
    settle()
    return shown


def settings_wrong(look) -> Any:
    shown = general(look, "kiosk")
    entered(shown, "kiosk", "repeat_s", "4000")
    entered(shown, "kiosk", "ways", "name,help")
    settle()
    return shown


def settings_later(look) -> Any:
    shown = general(look, "liveness")
    shown.general.bar.show_later("Some changes hold from the next start of Vestibule.")
    settle()
    return shown


def first_run_language(look) -> Any:
    return first_run(look, 0)


def first_run_camera(look) -> Any:
    shown = first_run(look, 1)
    shown.show_camera("Integrated Camera", "")
    still_camera(shown.camera.view)
    return shown


def first_run_place(look) -> Any:
    shown = first_run(look, 2)
    shown.place.show_value("Example Ltd")
    shown.show_texts(default_texts())
    settle()
    return shown


def first_run_admin_wrong(look) -> Any:
    shown = first_run(look, 3)
    shown.admin._name.setText("Ann Example")
    shown.admin._first.setText("1234")
    shown.admin._second.setText("1235")
    shown.go_on()
    settle()
    return shown


def first_run_code(look) -> Any:
    shown = first_run(look, 4)
    shown.show_code("4K7QX-9M2RT-7AB3C-XW8YZ-1D5EF-G6H0J-KM4NP")
    settle()
    return shown


def first_run_begin(look) -> Any:
    return first_run(look, 5)


def first_run(look, step) -> Any:
    frame = made.frame()
    shown = FirstRun(look, lambda: frame, Settings())
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
