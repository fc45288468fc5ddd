"""Every state of the desk, the gallery and the import, ready to be looked at."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from app.bulk.outcome import Cause, Outcome, Result, Tally
from app.bulk.worker import Ended, Progress
from app.core.duplicates import Degree
from app.core.enrollment import Enrollment, Mode, Pose
from app.core.face import HeadPose
from app.core.gallery import Candidate
from app.core.person import PersonDetails
from app.core.self_test import SelfTest, SelfTestResult, Verdict
from app.ui.badge import Badge
from app.ui.gallery_values import Counts
from app.ui.widgets.badge_dialog import BadgeDialog
from app.ui.widgets.erase_dialog import EraseDialog
from app.ui.widgets.look_alike import ShownLookAlike
from app.ui.widgets.withdraw_dialog import WithdrawDialog
from tests.screens.stages import settle, window
from tests.ui import gallery_made, made

ALIKE = (
    ShownLookAlike("a", "Anna Exemplar", made.jpeg(40), Degree.CERTAIN),
    ShownLookAlike("b", "Bence Example", made.jpeg(10)),
)

RESULTS = (
    Result(1, "Ann Example", "ann_1.jpg", Outcome.ENROLLED, quality=82),
    Result(1, "Ann Example", "ann_2.jpg", Outcome.REFUSED, Cause.SOMEBODY_ELSE, quality=74),
    Result(2, "Bence Example", "bence.jpg", Outcome.UNCHANGED, Cause.STORED, quality=66),
    Result(
        3, "Dora Example", "dora.jpg", Outcome.REFUSED, Cause.ENROLLED_ALREADY, "Élodie Example", quality=71
    ),
)
"""Of an import."""


def person_empty(look) -> Any:
    return window(look, demo=True)


def person_wrong(look) -> Any:
    shown = window(look)
    shown.desk.go_on()
    shown.desk._person._external_id.setText("A-1043")
    shown.desk.show_taken("A-1043", is_taken=True)
    settle()
    return shown


def person_full(look) -> Any:
    shown = window(look)
    details = PersonDetails(
        "Ann Example",
        "A-1043",
        "ann@example.org",
        "Workshop",
        ("early shift", "keys"),
        "Comes by the north door.",
        date(2025, 5, 1),
        date(2026, 4, 30),
    )
    shown.desk._person.show_details(details)
    settle()
    return shown


def consent(look) -> Any:
    shown = window(look)
    at_consent(shown)
    settle()
    return shown


def consent_signed(look) -> Any:
    shown = window(look)
    shown.desk._person._name.setText("Ann Example")
    shown.desk.go_on()
    shown.desk._consent._methods["signed"].setChecked(True)
    shown.desk._consent._for_them.click()
    settle()
    return shown


def face_nobody(look) -> Any:
    shown = window(look)
    at_face(shown)
    shown.desk.show_analysis(made.nobody(1))
    return still(shown)


def face(look) -> Any:
    shown = window(look)
    at_face(shown)
    look_at(shown, 3, illumination_uniformity=0.2)
    return still(shown)


def face_quick(look) -> Any:
    shown = window(look)
    at_face(shown)
    shown.desk.face.mode_chosen.emit(Mode.QUICK)
    shown.desk.show_analysis(made.analysis(10))
    return still(shown)


def face_counting(look) -> Any:
    shown = window(look)
    shown.desk._begin = shown.desk._enrollment = Enrollment(countdown_s=3.0)
    at_face(shown)
    for at_s in (10.0, 10.5):
        shown.desk.show_analysis(made.analysis(at_s))
    return still(shown)


def face_several(look) -> Any:
    shown = window(look)
    at_face(shown)
    shown.desk.show_analysis(made.analysis(10, second_face=0.9))
    return still(shown)


def face_only_front(look) -> Any:
    shown = window(look)
    at_face(shown)
    for number in range(60):
        shown.desk.show_analysis(made.analysis(10 + number / 5))
    return still(shown)


def face_files(look) -> Any:
    shown = window(look)
    at_face(shown)
    shown.desk.face._take_files(["/ann-1.jpg"])
    shown.desk.show_picture("ann-1.jpg", made.analysis(10))
    shown.desk.face.show_refusal("group.jpg", "There are several people in it. Use one of the person alone.")
    shown.desk.face.show_progress(2, 5)
    return still(shown)


def face_video(look) -> Any:
    shown = window(look)
    at_face(shown)
    shown.desk.face._take_video("/ann.mp4")
    look_at(shown, 1)
    return still(shown)


def face_no_camera(look) -> Any:
    shown = window(look)
    at_face(shown)
    shown.desk.face.show_camera_state("The camera is used by another program. Close it there.")
    return still(shown)


def check(look) -> Any:
    shown = window(look)
    at_check(shown)
    shown.desk.show_look_alikes(())
    settle()
    return shown


def check_alike(look) -> Any:
    shown = window(look)
    at_check(shown)
    shown.desk.show_look_alikes(ALIKE)
    settle()
    return shown


def check_failed(look) -> Any:
    shown = check(look)
    shown.desk.go_on()
    shown.desk.show_failure("The disk is full. Nothing was saved; make room and save again.")
    settle()
    return shown


def saved(look) -> Any:
    shown = window(look)
    at_check(shown)
    shown.desk.show_saved("Ann Example", "481207")
    settle()
    return shown


def saved_testing(look) -> Any:
    shown = saved(look)
    test = SelfTest("ann", seen_s=2.0, advice=None, embeddings=(np.zeros(128, np.float32),), weights=(80,))
    shown.desk.show_self_test(test, "", made.analysis(20))
    camera = shown.desk._saved._view._camera
    camera._is_motion_off = lambda: True
    camera.pull()
    settle()
    return shown


def saved_tested(look) -> Any:
    return tested(look, SelfTestResult(Verdict.GOOD, 14, 8.2, 5.1, 1e-4, Candidate("b", 1.3)))


def saved_poor(look) -> Any:
    return tested(look, SelfTestResult(Verdict.POOR, 12, 4.4, 5.1, 0.02, Candidate("b", 3.9)))


def gallery_empty(look) -> Any:
    shown = window(look, "gallery")
    shown.gallery.show_counts(Counts())
    settle()
    return shown


def gallery(look) -> Any:
    shown = filled(look)
    shown.show_notice("The camera was unplugged and is back.")
    settle()
    return shown


def gallery_no_result(look) -> Any:
    shown = filled(look)
    shown.gallery.tools.field.setText("somebody else")
    shown.gallery.tools.searched.emit("somebody else")
    settle()
    return shown


def gallery_erase(look) -> Any:
    return dialog(EraseDialog(look, made.people(1)[0]))


def gallery_withdraw(look) -> Any:
    return dialog(WithdrawDialog(look, made.people(1)[0]))


def badge(look) -> Any:
    modules = [[(row * 7 + column * 5) % 3 == 0 for column in range(25)] for row in range(25)]
    card = Badge("Ann Example", modules, made.jpeg(), "Workshop", "A-1043", date(2026, 4, 30), "Example Site")
    return dialog(BadgeDialog(look, card, has_code=True))


def import_choose(look) -> Any:
    return window(look, "import")


def import_running(look) -> Any:
    shown = window(look, "import")
    shown.importing.check([Path("/people")])
    shown.importing.show_progress(Progress(RESULTS, 4, 12))
    settle()
    return shown


def import_checked(look) -> Any:
    shown = window(look, "import")
    shown.importing.check([Path("/people")])
    shown.importing.show_progress(Progress(RESULTS, 4, 4))
    tally = Tally()
    tally.add(RESULTS)
    shown.importing.show_end(Ended(tally, was_cancelled=False, notes=(), took_s=2.0))
    settle()
    return shown


DESK_STAGES = (
    person_empty,
    person_wrong,
    person_full,
    consent,
    consent_signed,
    face_nobody,
    face,
    face_quick,
    face_counting,
    face_several,
    face_only_front,
    face_files,
    face_video,
    face_no_camera,
    check,
    check_alike,
    check_failed,
    saved,
    saved_testing,
    saved_tested,
    saved_poor,
    gallery_empty,
    gallery,
    gallery_no_result,
    gallery_erase,
    gallery_withdraw,
    badge,
    import_choose,
    import_running,
    import_checked,
)


def still(shown) -> Any:
    """Let the oval and the last instruction arrive."""
    still_camera(shown.desk.camera)
    return shown


def still_camera(camera) -> None:
    """Let a live picture arrive where it goes, whatever the time and however slow the machine."""
    camera._is_motion_off = lambda: True
    now_s = camera._clock()
    for later_s in (now_s, now_s + 1):
        camera._clock = lambda later_s=later_s: later_s
        camera.pull()
    settle()


def at_size(shown, width, height) -> None:
    """Give a window another size, and the oval its place in it."""
    shown.setFixedSize(width, height)
    settle()
    still(shown)


def at_consent(shown) -> None:
    shown.desk._person._name.setText("Ann Example")
    shown.desk.go_on()
    shown.desk._consent._methods["paper"].setChecked(True)
    shown.desk._consent._confirmed.setChecked(True)


def at_face(shown) -> None:
    at_consent(shown)
    shown.desk.go_on()
    settle()


def look_at(shown, count, **seen) -> None:
    """Let the camera see the first of the poses, long enough for the shutter."""
    for turn, pose in enumerate(list(Pose)[:count]):
        for one in made.burst(10 + 2 * turn, look=turn, pose=made.POSES[pose], **seen):
            shown.desk.show_analysis(one)


def at_check(shown) -> None:
    at_face(shown)
    look_at(shown, 4)
    shown.desk.go_on()


def tested(look, result) -> Any:
    shown = saved(look)
    shown.desk.show_self_test(SelfTest("ann"), "", made.analysis(20, pose=HeadPose(0, 0, 0)))
    shown.desk.show_self_test(replace(SelfTest("ann"), result=result), "Bence Example")
    settle()
    return shown


def dialog(made_dialog) -> Any:
    made_dialog.show()
    settle()
    return made_dialog


def filled(look) -> Any:
    shown = window(look, "gallery")
    page = shown.gallery

    people = [person for person in made.people(8) if not "\u0600" < person.name[0] < "\u06ff"]
    page.answers = gallery_made.Answers(page, people, gallery_made.about())
    page.show_counts(gallery_made.counts(len(people)))
    page.refresh()
    settle()
    settle()
    return shown
