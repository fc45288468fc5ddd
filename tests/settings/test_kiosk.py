import pytest

from app.errors import SettingsError
from app.settings import ActionsSettings, KioskSettings, LivenessSettings


def test_a_kiosk_asks_for_a_pin_reads_codes_and_calls_help_unless_said_otherwise():
    kiosk = KioskSettings()
    assert kiosk.ways_allowed == ("pin", "code", "help")
    assert (kiosk.direction, kiosk.repeat_s, kiosk.idle_s, kiosk.anti_pass_back) == (
        "automatic",
        60,
        10,
        False,
    )
    assert (kiosk.opening, kiosk.choices) == ((), ())


def test_lists_may_have_spaces():
    assert KioskSettings(ways=" help , pin,").ways_allowed == ("help", "pin")
    kiosk = KioskSettings(question="Who are you here to see?", answers="Office ; Workshop, back door;")
    assert kiosk.choices == ("Office", "Workshop, back door")


def test_hours_are_those_of_the_week():
    assert KioskSettings(hours="mon 7:00-9:30").opening == ((0, 420, 570),)


def test_whoever_is_doubted_is_asked_to_move_and_no_picture_is_kept_unless_said_otherwise():
    liveness = LivenessSettings()
    assert (liveness.level, liveness.steps, liveness.keep_pictures_days) == ("doubt", 3, 0)
    assert liveness.moves_allowed == ("left", "right", "up", "down", "blink", "closer")


def test_a_check_in_sets_nothing_off_unless_said():
    assert (ActionsSettings().webhook_url, ActionsSettings().arguments) == ("", ())


def test_a_command_is_split_as_a_shell_would_without_one():
    actions = ActionsSettings(command="'/opt/door relay' --open \"$HOME; rm *\"")
    assert actions.arguments == ("/opt/door relay", "--open", "$HOME; rm *")


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/hook?key=1",
        "https://10.0.0.7:8443/",
        "http://localhost:8123/api",
        "http://127.0.0.1:1",
        "http://[::1]:8080/hook",
    ],
)
def test_events_go_to_an_encrypted_address_or_stay_on_this_computer(url):
    assert ActionsSettings(webhook_url=url).webhook_url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/hook",
        "ftp://example.org",
        "example.org",
        "https://",
        "https://user:secret@example.org",
        "https://example.org:99999",
        "https://exa mple.org",
        "https://[::1",
        "http://localhost.example.org/",
    ],
)
def test_another_address_is_refused_without_being_repeated(url):
    with pytest.raises(SettingsError, match=r"actions\.webhook_url must begin with https://") as refused:
        ActionsSettings(webhook_url=url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("section", "values", "sentence"),
    [
        (
            KioskSettings,
            {"direction": "up"},
            "kiosk.direction is “up”; it must be one of automatic, in, out, ask.",
        ),
        (KioskSettings, {"repeat_s": -1}, "kiosk.repeat_s is -1; it must be 0 to 3600."),
        (KioskSettings, {"idle_s": 11}, "kiosk.idle_s is 11; it must be 1 to 10."),
        (
            KioskSettings,
            {"ways": "pin,card"},
            "kiosk.ways has “card”; it must be some of pin, code, name, help.",
        ),
        (
            KioskSettings,
            {"ways": ""},
            "kiosk.ways must name at least one of pin, code, name, help, and each once.",
        ),
        (KioskSettings, {"ways": "name,help"}, "kiosk.ways has “name” without “pin”"),
        (KioskSettings, {"hours": "always"}, "kiosk.hours has “always”; it must be like “mon-fri"),
        (KioskSettings, {"question": "Who?"}, "kiosk.question and kiosk.answers go together"),
        (KioskSettings, {"answers": "Ann; Bob"}, "kiosk.question and kiosk.answers go together"),
        (LivenessSettings, {"level": "high"}, "liveness.level is “high”; it must be one of off, passive,"),
        (LivenessSettings, {"moves": "left,jump"}, "liveness.moves has “jump”; it must be some of left,"),
        (LivenessSettings, {"moves": "blink"}, "liveness.moves names one move"),
        (LivenessSettings, {"steps": 6}, "liveness.steps is 6; it must be 2 to 5."),
        (
            LivenessSettings,
            {"keep_pictures_days": 31},
            "liveness.keep_pictures_days is 31; it must be 0 to 30.",
        ),
        (
            ActionsSettings,
            {"command": "open 'door"},
            "actions.command has a quotation mark without its second",
        ),
        (ActionsSettings, {"command_timeout_s": 0}, "actions.command_timeout_s is 0; it must be 1 to 60."),
    ],
)
def test_what_cannot_work_is_named_with_what_can(section, values, sentence):
    with pytest.raises(SettingsError) as refused:
        section(**values)
    assert sentence in str(refused.value)
