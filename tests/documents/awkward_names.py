"""Names that are hard to set: long, short, of many words or one, in many scripts, with marks."""

from __future__ import annotations

import random
from collections.abc import Iterator

WORDS = (
    *("Wanjikũ", "Ng’ang’a", "Ng'ang'a", "Ọlábísí", "Mwĩhaki", "de", "la", "O'Brien", "X", "Æsa"),
    *("Þórdís", "Nguyễn", "Wolfeschlegelsteinhausenbergerdorff", "Łucja", "Ẹ̀bùn", "MWANAISHA"),
    *("jr.", "2nd", "III", "Κώστας", "Ольга", "ŋgɔzi", "İpek", "ǅenan", "Ṩṩ", "Ḗ", "q̃a", "m̀bọ̀"),
    *("فاطمة", "عبد الرحمن", "أبو بكر", "لالا", "(صالح)", "አበበ", "ወልደ ጊዮርጊስ", "ጽጌረዳ", "ẞ", "ﬁn"),
    *("Anne-Marie", "d’Arc", "“Mama”", "A.B.C.", "Ŵ", "j̇", "ā́ē̂ī̌", "gjpqy", "ȺɃƉ"),
)
LONGEST = 128
EMOJI = ("Ali 😀", "🌍", "Joy 🎓 Makena", "❤️ Amina")


def awkward_names(count: int, seed: int = 2018) -> Iterator[str]:
    """Yield so many names, the same ones each time; none has an emoji."""
    chance = random.Random(seed)
    whole = ("A", "Ali", "W" * LONGEST, "i" * LONGEST, "Ŵ " * 60, "م" * 60, "ሙ" * 70, "q̃" * 60)
    yield from whole[:count]
    for _ in range(count - len(whole)):
        kind = chance.randrange(8)
        if kind == 0:
            yield "".join(chance.choices(WORDS, k=chance.randint(2, 12))).replace(" ", "")[:LONGEST]
        elif kind == 1:
            yield _marked(chance)
        else:
            blank = chance.choice((" ", " ", " ", "-", "  ", "\u00a0"))
            yield blank.join(chance.choices(WORDS, k=chance.randint(1, 14)))[:LONGEST].strip()


def _marked(chance: random.Random) -> str:
    """Return Latin letters with up to three marks each, above and below."""
    letters = chance.choices("aeiouAEIOUbdgjlmnqyÑŊƁ", k=chance.randint(1, 40))
    marks = "\u0300\u0301\u0302\u0303\u0304\u0308\u030c\u0323\u0331\u0330"
    marked = (one + "".join(chance.choices(marks, k=chance.randrange(4))) for one in letters)
    return "".join(one + (" " if chance.random() < 0.15 else "") for one in marked).strip()
