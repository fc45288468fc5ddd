"""Every page in every state, ready to be looked at."""

from typing import Any

from PySide6.QtWidgets import QApplication

from app.core.enrollment import Pose
from app.core.gallery import Gallery
from app.settings import KioskSettings, LivenessSettings, Settings
from app.ui.checkin_page import CheckInPage
from app.ui.enrollment_page import EnrollmentPage
from app.ui.gallery_page import GalleryPage
from app.ui.widgets.demo_bar import DemoBar
from app.ui.widgets.erase_dialog import EraseDialog
from app.ui.window import Window
from tests.ui import made

SETTINGS = Settings(liveness=LivenessSettings(level="off"), kiosk=KioskSettings(direction="in"))


def window(look, qtbot, place="desk", *, demo=False) -> Any:
    """Return the window at a place, and a clock for the kiosk."""
    clock, frame = made.Clock(), made.frame()
    pages = (
        EnrollmentPage(look, lambda: frame),
        CheckInPage(look, lambda: frame, SETTINGS, now=lambda: made.NOON, clock=clock),
        GalleryPage(look, now=lambda: made.NOON),
    )
    made_window = Window(look, *pages, DemoBar(look) if demo else None)
    qtbot.addWidget(made_window)
    made_window.desk.camera.name_camera("Front camera")
    made_window.setFixedSize(1280, 800)
    made_window.show()
    if place != "kiosk":
        made_window.show_place(place)
    settle()
    return made_window


def settle() -> None:
    """Let layouts find their sizes."""
    for _ in range(3):
        QApplication.processEvents()


def person_empty(look, qtbot) -> Any:
    return window(look, qtbot, demo=True)


def person_wrong(look, qtbot) -> Any:
    shown = window(look, qtbot)
    shown.desk.go_on()
    shown.desk._person._external_id.setText("A-1043")
    settle()
    return shown


def consent(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_consent(shown)
    settle()
    return shown


def face_nobody(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_face(shown)
    shown.desk.show_analysis(made.nobody(1))
    return still(shown)


def face(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_face(shown)
    for turn, pose in enumerate(list(Pose)[:3]):
        uneven = {"illumination_uniformity": 0.2}
        shown.desk.show_analysis(made.analysis(10 + turn, look=turn, pose=made.POSES[pose], **uneven))
    return still(shown)


def face_no_camera(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_face(shown)
    shown.desk.show_camera_state("The camera is used by another program. Close it there.")
    return still(shown)


def check(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_check(shown)
    shown.desk.set_similar("Anna Exemplar", made.jpeg(40))
    settle()
    return shown


def check_failed(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_check(shown)
    shown.desk.go_on()
    shown.desk.show_failure("The disk is full. Nothing was saved; make room and save again.")
    settle()
    return shown


def saved(look, qtbot) -> Any:
    shown = window(look, qtbot)
    at_check(shown)
    shown.desk.show_saved("Ann Example")
    settle()
    return shown


def gallery_empty(look, qtbot) -> Any:
    return window(look, qtbot, "gallery")


def gallery(look, qtbot) -> Any:
    shown = filled(look, qtbot)
    shown.show_notice("The camera was unplugged and is back.")
    settle()
    return shown


def gallery_no_result(look, qtbot) -> Any:
    shown = filled(look, qtbot)
    shown.gallery._search.setText("somebody else")
    settle()
    return shown


def gallery_erase(look, qtbot) -> Any:
    dialog = EraseDialog(look, made.people(1)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    return dialog


def kiosk_attract(look, qtbot) -> Any:
    return kiosk(look, qtbot)[0]


def kiosk_look(look, qtbot) -> Any:
    page, clock = kiosk(look, qtbot)
    for _ in range(10):
        see(page, clock, inter_eye_px=20.0)
    return page


def kiosk_welcome(look, qtbot) -> Any:
    page, clock = kiosk(look, qtbot)
    for _ in range(3):
        see(page, clock)
    return still_page(page, clock)


def kiosk_checked_in(look, qtbot) -> Any:
    page, clock = kiosk(look, qtbot)
    for _ in range(90):
        see(page, clock)
    return still_page(page, clock)


def kiosk_not_enrolled(look, qtbot) -> Any:
    page, clock = kiosk(look, qtbot)
    for _ in range(6):
        see(page, clock, person=5)
    return still_page(page, clock)


def kiosk_help(look, qtbot) -> Any:
    page, clock = kiosk(look, qtbot)
    page.side.panel.way_wanted.emit("help")
    return still_page(page, clock)


def kiosk_out_of_order(look, qtbot) -> Any:
    page, clock = kiosk(look, qtbot)
    page.show_camera_state("The camera was unplugged.")
    return still_page(page, clock)


DESK_STAGES = (
    person_empty,
    person_wrong,
    consent,
    face_nobody,
    face,
    face_no_camera,
    check,
    check_failed,
    saved,
    gallery_empty,
    gallery,
    gallery_no_result,
    gallery_erase,
)

KIOSK_STAGES = (
    kiosk_attract,
    kiosk_look,
    kiosk_welcome,
    kiosk_checked_in,
    kiosk_not_enrolled,
    kiosk_help,
    kiosk_out_of_order,
)


def kiosk(look, qtbot) -> Any:
    """Return the kiosk's page alone, as it fills a screen, and its clock."""
    clock, frame = made.Clock(), made.frame()
    page = CheckInPage(look, lambda: frame, SETTINGS, now=lambda: made.NOON, clock=clock)
    qtbot.addWidget(page)
    page.setFixedSize(1280, 800)
    page.show()
    page.show_everybody(Gallery(["a"], made.embedding(0)[None]), {"a": "Ann Example"})
    settle()
    still_page(page, clock)
    return page, clock


def see(page, clock, **seen) -> None:
    clock.now_s += 0.1
    page.show_analysis(made.analysis(clock.now_s, **seen))
    page.camera.pull()


def still_page(page, clock) -> Any:
    """Let the oval arrive."""
    for _ in range(20):
        clock.now_s += 0.033
        page.camera.pull()
    settle()
    return page


def still(shown) -> Any:
    """Let the oval and the last instruction arrive, whatever the time and however slow the machine."""
    camera = shown.desk.camera
    camera._is_motion_off = lambda: True
    now_s = camera._clock()
    for later_s in (now_s, now_s + 1):
        camera._clock = lambda later_s=later_s: later_s
        camera.pull()
    settle()
    return shown


def at_consent(shown) -> None:
    shown.desk._person._name.setText("Ann Example")
    shown.desk.go_on()
    shown.desk._consent._methods["paper"].setChecked(True)
    shown.desk._consent._confirmed.setChecked(True)


def at_face(shown) -> None:
    at_consent(shown)
    shown.desk.go_on()
    settle()


def at_check(shown) -> None:
    at_face(shown)
    for turn, pose in enumerate(list(Pose)[:4]):
        shown.desk.show_analysis(made.analysis(10 + turn, look=turn, pose=made.POSES[pose]))
    shown.desk.go_on()


def filled(look, qtbot) -> Any:
    shown = window(look, qtbot, "gallery")
    page = shown.gallery

    def portraits(ids) -> None:
        page.show_portraits({one: made.jpeg(int(one, 16) * 8 % 60) for one in ids if int(one, 16) % 5 != 4})

    page.portraits_wanted.connect(portraits)
    page.details_wanted.connect(
        lambda one: page.show_details(one, "Agreed on paper on 12 May 2025.", made.jpeg())
    )
    people = [person for person in made.people(8) if not "\u0600" < person.name[0] < "\u06ff"]
    page.show_people(people)
    settle()
    settle()
    return shown
