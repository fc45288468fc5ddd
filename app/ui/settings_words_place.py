"""What the settings of a place, its desk and its kiosk are called, and what each does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[tuple[str, str], tuple[str, str]]:
    """Return name and sentence of each setting, by section and key."""
    return {
        ("camera", "source"): (
            #: Name of the setting camera.source
            translate("settings", "Camera"),
            #: What the setting “Camera” does, in a sentence
            translate(
                "settings",
                "The camera that pictures come from; a recording or an RTSP address works too.",
            ),
        ),
        ("camera", "refuse_virtual"): (
            #: Name of the setting camera.refuse_virtual
            translate("settings", "Refuse cameras that are programs"),
            #: What the setting “Refuse cameras that are programs” does, in a sentence
            translate("settings", "A program can show any picture as a camera; a real camera cannot."),
        ),
        ("appearance", "theme"): (
            #: Name of the setting appearance.theme
            translate("settings", "Look"),
            #: What the setting “Look” does, in a sentence
            translate("settings", "Light, dark, or as the computer is set."),
        ),
        ("appearance", "scale"): (
            #: Name of the setting appearance.scale
            translate("settings", "Size of text and buttons"),
            #: What the setting “Size of text and buttons” does, in a sentence
            translate("settings", "1 is the usual size, 2 is twice as large."),
        ),
        ("appearance", "language"): (
            #: Name of the setting appearance.language
            translate("settings", "Language"),
            #: What the setting “Language” does, in a sentence
            translate("settings", "The language of all windows; visitors at the kiosk choose their own."),
        ),
        ("site", "name"): (
            #: Name of the setting site.name
            translate("settings", "Name of this place"),
            #: What the setting “Name of this place” does, in a sentence
            translate("settings", "Who runs the place, as consents and badges say it."),
        ),
        ("site", "station"): (
            #: Name of the setting site.station
            translate("settings", "Name of this computer"),
            #: What the setting “Name of this computer” does, in a sentence
            translate("settings", "What the record of check-ins calls this computer."),
        ),
        ("site", "operator"): (
            #: Name of the setting site.operator
            translate("settings", "Who confirms consents"),
            #: What the setting “Who confirms consents” does, in a sentence
            translate("settings", "Written down with a consent if nobody has signed in."),
        ),
        ("desk", "mode"): (
            #: Name of the setting desk.mode
            translate("settings", "How people are enrolled"),
            #: What the setting “How people are enrolled” does, in a sentence
            translate("settings", "Five poses recognize people best; one picture is quicker."),
        ),
        ("desk", "countdown_s"): (
            #: Name of the setting desk.countdown_s
            translate("settings", "Countdown"),
            #: What the setting “Countdown” does, in a sentence
            translate("settings", "Time that is counted down before the first picture is taken."),
        ),
        ("desk", "sound"): (
            #: Name of the setting desk.sound
            translate("settings", "Sound at the desk"),
            #: What the setting “Sound at the desk” does, in a sentence
            translate("settings", "A picture that was taken is heard."),
        ),
        ("desk", "speech"): (
            #: Name of the setting desk.speech
            translate("settings", "Spoken instructions at the desk"),
            #: What the setting “Spoken instructions at the desk” does, in a sentence
            translate("settings", "What to do is read aloud."),
        ),
        ("desk", "self_test"): (
            #: Name of the setting desk.self_test
            translate("settings", "Try it at once"),
            #: What the setting “Try it at once” does, in a sentence
            translate("settings", "The person looks at the camera once more after they were saved."),
        ),
        ("desk", "consent_days"): (
            #: Name of the setting desk.consent_days
            translate("settings", "A consent ends after"),
            #: What the setting “A consent ends after” does, in a sentence
            translate("settings", "Faces are deleted when a consent ends; 0 for consents without an end."),
        ),
        ("kiosk", "direction"): (
            #: Name of the setting kiosk.direction
            translate("settings", "In or out"),
            #: What the setting “In or out” does, in a sentence
            translate("settings", "What a check-in at this computer means."),
        ),
        ("kiosk", "repeat_s"): (
            #: Name of the setting kiosk.repeat_s
            translate("settings", "Not again within"),
            #: What the setting “Not again within” does, in a sentence
            translate("settings", "Whoever comes back so soon is greeted, but not written down again."),
        ),
        ("kiosk", "anti_pass_back"): (
            #: Name of the setting kiosk.anti_pass_back
            translate("settings", "Nobody comes in twice"),
            #: What the setting “Nobody comes in twice” does, in a sentence
            translate("settings", "Whoever came in must go out before they can come in again on that day."),
        ),
        ("kiosk", "ways"): (
            #: Name of the setting kiosk.ways
            translate("settings", "Instead of the face"),
            #: What the setting “Instead of the face” does, in a sentence
            translate(
                "settings",
                "What people can use if they are not recognized; whoever picks a name must show a PIN.",
            ),
        ),
        ("kiosk", "hours"): (
            #: Name of the setting kiosk.hours
            translate("settings", "Opening hours"),
            #: What the setting “Opening hours” does, in a sentence
            translate("settings", "When check-in is open; empty for always."),
        ),
        ("kiosk", "question"): (
            #: Name of the setting kiosk.question
            translate("settings", "Question after the welcome"),
            #: What the setting “Question after the welcome” does, in a sentence
            translate(
                "settings",
                "Asked of everybody who comes in, such as whom they visit; empty for none.",
            ),
        ),
        ("kiosk", "answers"): (
            #: Name of the setting kiosk.answers
            translate("settings", "Answers to choose from"),
            #: What the setting “Answers to choose from” does, in a sentence
            translate("settings", "What can be answered to the question, separated by semicolons."),
        ),
        ("kiosk", "sound"): (
            #: Name of the setting kiosk.sound
            translate("settings", "Sound at the kiosk"),
            #: What the setting “Sound at the kiosk” does, in a sentence
            translate("settings", "How a check-in ended is heard."),
        ),
        ("kiosk", "speech"): (
            #: Name of the setting kiosk.speech
            translate("settings", "Spoken sentences at the kiosk"),
            #: What the setting “Spoken sentences at the kiosk” does, in a sentence
            translate("settings", "What is on the screen is read aloud."),
        ),
        ("kiosk", "idle_s"): (
            #: Name of the setting kiosk.idle_s
            translate("settings", "Forget a visitor after"),
            #: What the setting “Forget a visitor after” does, in a sentence
            translate("settings", "Time after which nothing of a visitor is left on the screen."),
        ),
        ("liveness", "level"): (
            #: Name of the setting liveness.level
            translate("settings", "Protection against pictures"),
            #: What the setting “Protection against pictures” does, in a sentence
            translate("settings", "How closely a face is looked at, lest somebody shows a picture of it."),
        ),
        ("liveness", "moves"): (
            #: Name of the setting liveness.moves
            translate("settings", "Movements that are asked for"),
            #: What the setting “Movements that are asked for” does, in a sentence
            translate("settings", "What people may be asked to do; at least two, or it could be foreseen."),
        ),
        ("liveness", "steps"): (
            #: Name of the setting liveness.steps
            translate("settings", "Movements for each check"),
            #: What the setting “Movements for each check” does, in a sentence
            translate("settings", "How many movements are asked for, one after the other."),
        ),
        ("liveness", "keep_pictures_days"): (
            #: Name of the setting liveness.keep_pictures_days
            translate("settings", "Keep pictures of refused attempts for"),
            #: What the setting “Keep pictures of refused attempts for” does, in a sentence
            translate("settings", "So that somebody can look at them later; 0 keeps none."),
        ),
        ("actions", "webhook_url"): (
            #: Name of the setting actions.webhook_url
            translate("settings", "Address for messages"),
            #: What the setting “Address for messages” does, in a sentence
            translate("settings", "Every check-in is sent to this address, signed; empty for none."),
        ),
        ("actions", "command"): (
            #: Name of the setting actions.command
            translate("settings", "Program that opens the door"),
            #: What the setting “Program that opens the door” does, in a sentence
            translate("settings", "Started on this computer at every check-in; empty for none."),
        ),
        ("actions", "command_timeout_s"): (
            #: Name of the setting actions.command_timeout_s
            translate("settings", "End that program after"),
            #: What the setting “End that program after” does, in a sentence
            translate("settings", "Time after which the program is ended."),
        ),
    }
