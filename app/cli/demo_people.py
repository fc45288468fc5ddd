"""People who do not exist, for `vestibule demo-data`: names, drawn portraits, embeddings spread as real ones.

Everything follows from a seed, so that two runs make the same people.
"""

from __future__ import annotations

import colorsys
import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from app.core.face import EMBEDDING_SIZE
from app.core.gallery import SPREAD_DLIB, SPREAD_SECOND

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DIMENSIONS, _DISTANCE = 26, 0.565
"""How many dimensions dlib's embeddings of different people fill, and their squared distance.

With these and those of the second network, distances of drawn people are as the measured ones
(`app.core.scores`): by both networks 1 % of the squared ones are below 1.83 (1.86), 0.01 % below 1.50 (1.50).
"""

_SECOND_DIMENSIONS, _COMMON = 45, 0.12
"""How many dimensions the second network's fill, and how much of all of them is the same."""

_NAMES: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...] = (
    (
        ("Anna", "Béla", "Csilla", "Dénes", "Éva", "Ferenc", "Gizella", "Ödön", "Zsófia", "Ákos"),
        ("Kovács", "Nagy", "Szabó", "Tóth", "Őze", "Vörös", "Kőműves", "Fehér", "Bíró", "Juhász"),
        "{family} {given}",
    ),
    (
        ("Emma", "Noah", "Olivia", "Liam", "Grace", "Henry", "Alice", "Oscar", "Ruth", "Walter"),
        ("Smith", "Jones", "Taylor", "O'Brien", "Walker", "McKenzie", "Wright", "Harris", "Clarke", "Hall"),
        "{given} {family}",
    ),
    (
        ("Jürgen", "Käthe", "Günter", "Heidi", "Jörg", "Lena", "Matthias", "Søren", "Åsa", "Łukasz"),
        ("Müller", "Weiß", "Schäfer", "Größl", "Köhler", "Nuñez", "García", "Lefèvre", "Øster", "Żak"),
        "{given} {family}",
    ),
    (
        ("伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "秀英", "志明"),
        ("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"),
        "{family}{given}",
    ),
    (
        ("さくら", "太郎", "花子", "健一", "美咲", "ケン", "陽子", "大輔", "結衣", "翔太"),
        ("佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "山本", "中村", "小林", "加藤"),
        "{family} {given}",
    ),
    (
        ("민수", "서연", "지훈", "하은", "도윤", "지우", "현우", "수빈", "예준", "은지"),
        ("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"),
        "{family}{given}",
    ),
    (
        ("أحمد", "فاطمة", "محمد", "مريم", "علي", "نور", "خالد", "ليلى", "يوسف", "سارة"),
        ("حسن", "إبراهيم", "عبد الله", "منصور", "سليمان", "خليل", "نصار", "حداد", "صالح", "كريم"),
        "{given} {family}",
    ),
    (
        ("Ольга", "Иван", "Наталья", "Сергей", "Юлия", "Дмитрий", "Елена", "Фёдор", "Анна", "Павел"),
        ("Соколов", "Кузнецова", "Попов", "Йовович", "Серова", "Мороз", "Чехов", "Козлова", "Волк", "Зуев"),
        "{given} {family}",
    ),
    (
        ("Ελένη", "Γιώργος", "Μαρία", "Νίκος", "Σοφία", "Κώστας", "Άννα", "Πέτρος", "Ιωάννα", "Θάνος"),
        ("Παππάς", "Νικολάου", "Γεωργίου", "Σκούρα", "Βλάχος", "Ρήγας", "Δήμου", "Μάνος", "Λύτρας", "Κοσμάς"),
        "{given} {family}",
    ),
    (
        ("आरव", "प्रिया", "विवान", "अनन्या", "राहुल", "दीपिका", "सचिन", "कविता", "अमित", "नेहा"),
        ("शर्मा", "वर्मा", "गुप्ता", "सिंह", "पटेल", "कुमार", "मेहता", "जोशी", "राव", "नायर"),
        "{given} {family}",
    ),
)  # fmt: skip
"""Given names and family names of ten scripts and ways of writing, and which comes first."""


def names(count: int, random: np.random.Generator) -> list[str]:
    """Return names in many scripts; as in life, some people have the same."""
    chosen = random.integers(0, (len(_NAMES), 10, 10), (count, 3)).tolist()
    return [
        _NAMES[way][2].format(given=_NAMES[way][0][given], family=_NAMES[way][1][family])
        for way, given, family in chosen
    ]


def embeddings(
    people: int, samples: int, random: np.random.Generator, *, twice: int = 0
) -> NDArray[np.float32]:
    """Return embeddings by both networks that are as far apart as those of real people.

    Args:
        people: How many.
        samples: Of each of them.
        random: Draws them.
        twice: How many of the last people are the first ones again.

    Returns:
        float32, shape (people, samples, 256).
    """
    basis = np.linalg.qr(random.standard_normal((EMBEDDING_SIZE, EMBEDDING_SIZE)))[0].astype(np.float32)
    length = (_DISTANCE / (2 * _DIMENSIONS)) ** 0.5
    first = length * random.standard_normal((people, _DIMENSIONS), np.float32) @ basis[:_DIMENSIONS]
    second = random.standard_normal((people, _SECOND_DIMENSIONS), np.float32) @ basis[:_SECOND_DIMENSIONS]
    second /= np.linalg.norm(second, axis=1, keepdims=True)
    second = (1 - _COMMON) ** 0.5 * second + _COMMON**0.5 * basis[_SECOND_DIMENSIONS]
    if twice:
        first[-twice:], second[-twice:] = first[:twice], second[:twice]
    drawn = np.empty((people, samples, 2 * EMBEDDING_SIZE), np.float32)
    for sample in range(samples):
        for part, means, spread in ((0, first, SPREAD_DLIB), (1, second, SPREAD_SECOND)):
            noise = random.standard_normal((people, EMBEDDING_SIZE), np.float32)
            found = means + (spread / EMBEDDING_SIZE) ** 0.5 * noise
            drawn[:, sample, part * EMBEDDING_SIZE : (part + 1) * EMBEDDING_SIZE] = found
    halves = drawn[..., EMBEDDING_SIZE:]
    halves /= np.linalg.norm(halves, axis=2, keepdims=True)
    return drawn


class Painter:
    """Paints silhouettes: nobody's face, and told apart by their colours and shapes."""

    def __init__(self, random: np.random.Generator, size_px: int = 200) -> None:
        self._random = random
        self._size_px = size_px
        self._grain = Image.effect_noise((size_px, size_px), 24).convert("RGB")

    def picture(self) -> bytes:
        """Return another silhouette as JPEG."""
        size = self._size_px
        hue, hair, skin, build, tall = self._random.random(5).tolist()
        image = Image.new("RGB", (size, size), _colour(hue, 0.25, 0.82))
        draw = ImageDraw.Draw(image)
        middle, top = size // 2, int(size / 6 + 10 * tall)
        wide, high = int(size / 6 + 10 * build), size // 4
        draw.ellipse(
            (middle - wide - 9, top - 12, middle + wide + 9, top + 2 * high - 20),
            _colour(0.08, 0.5, 0.12 + 0.6 * hair),
        )
        draw.ellipse(
            (middle - 2 * wide, top + 2 * high - 14, middle + 2 * wide, 2 * size),
            _colour(hue + 0.5, 0.35, 0.6),
        )
        draw.ellipse(
            (middle - wide, top, middle + wide, top + 2 * high), _colour(0.06, 0.3, 0.4 + 0.5 * skin)
        )
        written = io.BytesIO()
        Image.blend(image, self._grain, 0.12).save(written, "JPEG", quality=85)
        return written.getvalue()


def _colour(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue, saturation, value)
    return round(255 * red), round(255 * green), round(255 * blue)
