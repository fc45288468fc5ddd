"""What a person agrees to before a face is stored: the text, and how the agreement was given."""

from dataclasses import dataclass
from typing import Literal

ConsentMethod = Literal["paper", "spoken", "contract", "signed"]
"""How the person agreed: signed on paper, said so, in a contract, or signed on the screen."""


PURPOSE = "check-in"
"""What a face is kept for; recorded with every consent."""


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What is read or shown to the person.

    Attributes:
        version: As the site counts its texts.
        language: BCP 47.
        text: Paragraphs divided by empty lines.
    """

    version: str
    language: str
    text: str

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a consent text is empty; it must say what the person agrees to")


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """A consent as the operator confirmed it at the desk.

    Attributes:
        text: What the person read or heard.
        method: How they agreed.
        given_by: Who agreed for them, such as a parent; empty if they did themselves.
        signature: PNG of what was drawn on the screen; only of the method "signed".
    """

    text: ConsentText
    method: ConsentMethod
    given_by: str = ""
    signature: bytes | None = None


ENGLISH = ConsentText(
    "1",
    "en",
    """\
What is kept: your name, an identifier if you have one, up to five pictures of your face, and numbers \
computed from them that let this device recognize you.

Why: so that you can check in by looking at the camera. Nothing else is done with your pictures.

Where: in an encrypted file on this device. Nothing is sent to anybody else unless you are told so here.

How long: until you withdraw your consent, or until you no longer check in here.

Your choice: you need not agree. There is another way in, and it has no disadvantage for you. You can \
withdraw at any time at the front desk; pictures and numbers are then erased at once.""",
)

GERMAN = ConsentText(
    "1",
    "de",
    """\
Was gespeichert wird: Ihr Name, eine Kennung, falls Sie eine haben, bis zu fünf Bilder Ihres Gesichts und \
daraus berechnete Zahlen, an denen dieses Gerät Sie wiedererkennt.

Wozu: damit Sie sich mit einem Blick in die Kamera anmelden können. Zu anderem werden Ihre Bilder nicht \
benutzt.

Wo: in einer verschlüsselten Datei auf diesem Gerät. Nichts davon geht an andere, solange es hier nicht \
steht.

Wie lange: bis Sie Ihre Einwilligung widerrufen oder sich hier nicht mehr anmelden.

Ihre Wahl: Sie müssen nicht zustimmen. Es gibt einen anderen Weg, und er hat für Sie keine Nachteile. Sie \
können jederzeit am Empfang widerrufen; Bilder und Zahlen werden dann sofort gelöscht.""",
)

DEFAULT_TEXTS = (ENGLISH, GERMAN)
"""Used where the site has no text of its own. A lawyer should read them before they are relied on."""


def text_in(language: str, texts: tuple[ConsentText, ...] = DEFAULT_TEXTS) -> ConsentText:
    """Return the text in a language, or the first one if there is none; "de_AT" finds "de"."""
    wanted = language.replace("_", "-").split("-")[0].lower()
    return next((text for text in texts if text.language.split("-")[0].lower() == wanted), texts[0])
