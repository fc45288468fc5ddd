"""The texts that people agree to: a site's own files, or those that the program brings.

As soon as a site has a text of its own, only its own are in force: the program's might say something else in
another language. A lawyer should read either before they are relied on.
"""

import functools
from pathlib import Path

from app.core.consent import ConsentText, Terms, filled
from app.errors import SettingsError
from app.paths import resources_folder

FOLDER = "consent"
"""In the data folder: where a site puts texts of its own, each called after its language, such as de.txt."""

SHIPPED = ("en", "de", "es", "ja", "ko")
"""The languages of the program's own texts. The first one is shown where no text fits."""

MOST_BYTES = 100_000
"""No text that people read is longer."""

_SUFFIX = ".txt"

_ISO_639_1 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
    "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia "
    "id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo "
    "lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl "
    "ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk "
    "tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
)
"""The codes of languages: a file that is called otherwise would never be shown."""


@functools.cache
def default_texts(terms: Terms = Terms()) -> tuple[ConsentText, ...]:  # noqa: B008 - frozen
    """Return the program's own texts.

    Raises:
        SettingsError: A file of the program is missing.
    """
    folder = resources_folder() / FOLDER
    return tuple(_text(folder / f"{language}{_SUFFIX}", language, terms) for language in SHIPPED)


def read_consent_texts(folder: Path, terms: Terms = Terms()) -> tuple[ConsentText, ...]:  # noqa: B008 - frozen
    """Return the texts in force: the site's own if it has any, else the program's.

    Args:
        folder: Of the site's own texts; it need not exist.
        terms: What the placeholders of the texts stand for.

    Raises:
        SettingsError: A file cannot be used; the message names it, and says what to do.
    """
    try:
        found = sorted(folder.iterdir())
    except FileNotFoundError:
        found = []
    except OSError as error:
        raise SettingsError(
            f"{folder} cannot be read: {error.strerror}. It must be a folder of consent texts."
        ) from error
    own = {_language(path): path for path in found if not _is_hidden(path)}
    known = {language: place for place, language in enumerate(SHIPPED)}
    in_order = sorted(own, key=lambda language: (known.get(language, len(known)), language))
    texts = tuple(_text(own[language], language, terms) for language in in_order)
    return texts or default_texts(terms)


def fault(text: ConsentText) -> str:
    """Return that a text does not name who receives copies, as a sentence; empty if it names them all.

    A site may call them otherwise in its own text; then the backend's option “recipient” has those words.
    """
    if not text.unnamed:
        return ""
    return (
        f"The consent text in “{text.language}” does not say that copies go to {', '.join(text.unnamed)}."
        " Write it there with {sending} or {recipients}, or set the backend's option “recipient” to the words"
        " that are there."
    )


def _is_hidden(path: Path) -> bool:
    """Whether a file is not the site's but its system's or editor's."""
    return path.name.startswith(".") or path.name.endswith("~") or path.name.lower() == "desktop.ini"


def _language(path: Path) -> str:
    language = path.name.removesuffix(_SUFFIX)
    if language == path.name or language.split("-")[0] not in _ISO_639_1.split():
        raise SettingsError(
            f"{path} is no consent text: the name must be a language's code and “{_SUFFIX}”, such as de.txt "
            "or pt-BR.txt. Rename or remove it."
        )
    return language


def _text(path: Path, language: str, terms: Terms) -> ConsentText:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}. Mend or remove it.") from error
    if len(content) > MOST_BYTES:
        raise SettingsError(f"{path} is larger than {MOST_BYTES // 1000} kB. Shorten the text.")
    try:
        return filled(content.decode("utf-8-sig"), language, terms)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} is not UTF-8 text. Save it as UTF-8.") from error
    except ValueError as error:
        raise SettingsError(f"{path}: {error}") from error
