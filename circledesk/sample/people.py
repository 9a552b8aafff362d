"""Invented people. Any likeness is chance; numbers and addresses lead nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

FIRST = (
    "Achieng", "Akinyi", "Amina", "Atieno", "Barasa", "Baraka", "Beatrice", "Boniface", "Brian",
    "Caroline", "Chebet", "Cynthia", "Damaris", "Dennis", "Dorcas", "Ebby", "Elijah", "Esther",
    "Evans", "Faith", "Fatuma", "Felix", "Fridah", "Gakii", "Gideon", "Hadija", "Halima", "Hellen",
    "Hussein", "Irene", "Jackline", "Jebet", "Juma", "Kamau", "Kelvin", "Kerubo", "Kipchirchir",
    "Leah", "Lilian", "Makena", "Mariam", "Mercy", "Mohamed", "Moraa", "Mumbi", "Mutinda",
    "Mwikali", "Naliaka", "Nduta", "Nekesa", "Njeri", "Nyambura", "Omar", "Otieno", "Pauline",
    "Peninah",
    "Rehema", "Rose", "Salim", "Sharon", "Stella", "Tabitha", "Titus", "Vincent", "Wafula",
    "Wairimũ", "Wangarĩ", "Winnie", "Zainab", "Zipporah",
)  # fmt: skip
LAST = (
    "Abdi", "Adhiambo", "Barasa", "Chege", "Cheruiyot", "Gathoni", "Githinji", "Hassan", "Kariũki",
    "Kibet", "Kilonzo", "Kimani", "Kiplagat", "Koech", "Langat", "Maina", "Masika", "Mbũgua",
    "Momanyi", "Mũthoni", "Mutua", "Mwangi", "Mwende", "Ndĩrangũ", "Ng'ang'a", "Njoroge", "Nyaboke",
    "Nyong'o", "Obonyo", "Ochieng", "Odhiambo", "Okello", "Omondi", "Onyango", "Rotich", "Said",
    "Simiyu", "Wafula", "Wanjala", "Wekesa",
)  # fmt: skip
UNUSUAL = (
    "Wanjikũ wa Ng’ang’a-Odhiambo Nyambura Kĩhara",
    "Mohamed",
    "فاطمة عبد الله",
    "ሰላም ተስፋዬ",
)
"""A long name, a single one, and two in other letters: as real lists have them."""

ORGANIZER = ("Josephine Makori", "josephine.makori@ziwani.example.org")


@dataclass(frozen=True, slots=True)
class Facilitator:
    """A librarian who hosts circles, and the code of her branch."""

    name: str
    branch: str
    new: bool = False
    """She joined in the week before today and has hosted no circle yet."""

    @property
    def email(self) -> str:
        """Her work e-mail."""
        plain = self.name.lower().replace("ĩ", "i").replace("ũ", "u").replace("'", "")
        return f"{plain.replace(' ', '.')}@ziwani.example.org"


FACILITATORS = (
    Facilitator("Wangarĩ Kimani", "MLI"),
    Facilitator("Peter Koech", "MLI"),
    Facilitator("Halima Said", "BAN"),
    Facilitator("Omar Hassan", "BAN"),
    Facilitator("Beatrice Nekesa", "BON"),
    Facilitator("Elijah Rotich", "BON"),
    Facilitator("Damaris Moraa", "KIS"),
    Facilitator("Titus Mutinda", "KIS"),
    Facilitator("Purity Nyong'o", "MSI"),
    Facilitator("Felix Wekesa", "MSI"),
    Facilitator("Rehema Juma", "ZIW"),
    Facilitator("Grace Chebet", "ZIW"),
    Facilitator("Ruth Nduta", "MLI", new=True),
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A learner before sign-up. `diligence` is the chance that she comes to a meeting."""

    name: str
    phone: str
    email: str
    diligence: float
    under_18: bool

    @property
    def guardian(self) -> str:
        """Who agrees for her where she is under 18: of the same family."""
        return f"Rose {self.name.split()[-1]}" if self.under_18 else ""


def _twin(name: str, phone: str, email: str = "") -> Visitor:
    return Visitor(name, phone, email, 0.9, under_18=False)


TWICE = {
    ("BON", "computer"): _twin("Wanjirũ Ng'ang'a", "0700 910 001"),
    ("BON", "books"): _twin("Nganga Wanjiru", "+254 700 910 001", "wanjiru.n@example.org"),
    ("BAN", "speaking"): _twin("Mwanaisha Bakari", "", "mwanaisha@example.org"),
    ("BAN", "writing"): _twin("Mwanaisha Bakary", "0700 910 002", "mwanaisha@example.org"),
}
"""Two learners who stand on the list twice, in two spellings: by branch and course."""


class Crowd:
    """Gives learners one after another, no name twice, the unusual ones among the first."""

    def __init__(self, random: Random) -> None:
        names = [f"{first} {last}" for first in FIRST for last in LAST if first != last]
        random.shuffle(names)
        for place, name in enumerate(UNUSUAL):
            names[7 + 13 * place] = name
        self._names = iter(names)
        self._random = random
        self._count = 0

    def next(self) -> Visitor:
        """Return the next learner."""
        random = self._random
        self._count += 1
        name = next(self._names)
        plain = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalpha())
        has_phone, has_email = random.random() < 0.85, random.random() < 0.4 and len(plain) > 3
        return Visitor(
            name=name,
            phone=f"0700 {self._count // 1000:03d} {self._count % 1000:03d}" if has_phone else "",
            email=f"{plain}@example.org" if has_email else "",
            diligence=random.choice((0.55, 0.75, 0.85, 0.9, 0.95)),
            under_18=random.random() < 0.05,
        )
