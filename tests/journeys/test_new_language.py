"""The language is switched with pages open: Kiswahili, French; nothing stays behind."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

import pytest

from circledesk.settings import RESOURCES
from circledesk.ui.places import places
from circledesk.ui.widgets.tabs import Tabs
from tests.journeys.branch_desk import open_branch
from tests.journeys.conftest import Meet
from tests.journeys.person import Person

WORDS_ENOUGH = 10
"""Letters that a sentence with places for names must have to be known again."""


def catalogue(code: str) -> dict[str, str]:
    """Every text of the window with its translation."""
    tree = ElementTree.parse(RESOURCES / "translations" / f"circledesk_{code}.ts")
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in tree.iter("message")
    }


class English:
    """Tells whether a text is one of the window's own English ones, left as it was."""

    def __init__(self, code: str) -> None:
        texts = {source: own for source, own in catalogue(code).items() if own and own != source}
        self.meant = set(texts.values())
        self.texts = set(texts) - self.meant
        framed = [one for one in self.texts if "{" in one]
        patterns = [
            "(.+)".join(re.escape(part) for part in re.split(r"\{\w*\}", one)) for one in framed
            if sum(map(str.isalpha, re.sub(r"\{\w*\}", "", one))) >= WORDS_ENOUGH
        ]  # fmt: skip
        self.pattern = re.compile("|".join(patterns))

    def left(self, seen: list[str]) -> set[str]:
        plain = {text.replace("&&", "&").strip() for text in seen} - {""}
        return {one for one in plain if one in self.texts or self.pattern.fullmatch(one)}


def speak(amina: Person, name: str) -> None:
    """By Ctrl+K, from wherever she is."""
    amina.keys("Ctrl+K")
    amina.type(name)
    amina.keys("Return")


def pages(amina: Person, circle: str) -> None:
    """Leave a circle and its third meeting open, one above the other."""
    amina.window.context.nav.open_circle(circle)
    amina.settle()
    meeting = amina.window.context.nav.page._page.meetings[1].id
    amina.window.context.nav.open_meeting(meeting)
    amina.settle()


def walk(amina: Person) -> list[str]:
    """All that is read on the open pages, tab by tab, then in every place."""
    nav, seen = amina.window.context.nav, []
    while True:
        seen += tabs(amina)
        if not nav.back_title:
            break
        nav.back()
        amina.settle()
    for place in places("branch"):
        amina.go(place.key)
        seen += tabs(amina)
    return seen


def tabs(amina: Person) -> list[str]:
    found = amina.window.context.nav.page.findChild(Tabs)
    seen = amina.sees()
    for number in range(found.bar.count() if found is not None else 0):
        found.bar.setCurrentIndex(number)
        amina.settle()
        seen += amina.sees()
    return seen


@pytest.mark.parametrize(
    ("code", "name", "words"),
    [
        ("sw", "Kiswahili", ("Alhamisi", "saa mbili asubuhi", "wiki ya 2 kati ya 6")),
        ("fr", "Francais", ("jeu. 9 août 2018", "semaine 2 sur 6")),
    ],
)
def test_new_language(meet: Meet, code: str, name: str, words: tuple[str, ...]) -> None:
    amina = meet("mjini")
    circle = open_branch(amina.folder, amina.clock, date(2018, 8, 2))
    amina.start()
    pages(amina, circle)
    amina.must_see("Kilimo · week 2 of 6", "0 of 12 marked")
    amina.press("P")
    speak(amina, name)
    amina.must_see(*words, "Akinyi Otieno")
    amina.picture("meeting")
    assert English(code).left(walk(amina)) == set()
    amina.go("today")
    amina.picture("today")
    speak(amina, "English")
    amina.must_see("Today", "one meeting today")
