from app.store import accounts
from app.store.consent_texts import default_texts
from app.ui import first_run_steps
from app.ui.first_run_steps import BeginStep, CameraStep, PlaceStep, RecoveryStep


def test_the_text_follows_the_name_of_the_place(look, shown, qtbot):
    step = shown(PlaceStep(look), 700, 500)
    with qtbot.waitSignal(step.named) as named:
        step.show_value(" Example Ltd ")
    assert named.args == ["Example Ltd"]
    step.show_texts(default_texts())
    assert step._reader.text is not None


def test_a_camera_must_be_chosen(look, qtbot):
    step = CameraStep(look, lambda: None)
    qtbot.addWidget(step)
    step.show_value("")
    assert step.trouble() == "Choose a camera."


def test_one_begins_with_an_empty_gallery_unless_somebody_wants_to_look_around(look, qtbot):
    step = BeginStep(look)
    qtbot.addWidget(step)
    assert step.value == "empty"
    step.choose("demo")
    assert step.value == "demo"


def test_the_code_can_be_copied(look, shown, qapp):
    step = shown(RecoveryStep(look), 700, 500)
    step.show_code("AAAAA-BBBBB")
    next(one for one in step.findChildren(type(step._make)) if one.text() == "Copy").click()
    assert qapp.clipboard().text() == "AAAAA-BBBBB"
    qapp.clipboard().clear()


def test_the_limits_of_an_account_are_those_of_the_store():
    assert accounts.PIN_DIGITS == first_run_steps._PIN_DIGITS
    assert accounts.PASSWORD_LENGTHS == first_run_steps._PASSWORD_LENGTHS
    assert accounts.MOST_NAME == first_run_steps._MOST_NAME
