"""Ctrl+K's book: begun words, any order, one typo a word, phones however written."""

from __future__ import annotations

import pytest

from circledesk.services import courses
from circledesk.services.erasure import erase_learner
from circledesk.services.finder import Book
from circledesk.services.word_index import WordIndex
from tests.services.conftest import Library

NAMES = [
    "akinyi otieno", "baraka mwakio", "nganga njoroge", "wanjiku kamau", "wanjiru kamau",
    "public speaking",
]  # fmt: skip


@pytest.fixture
def index() -> WordIndex:
    made = WordIndex()
    made.add(NAMES[:3], ["+254722000114", "", "+254110000000"])
    made.add(NAMES[3:], ["", "", ""])
    made.close()
    return made


def found(index: WordIndex, text: str, *, forgiving: bool = False) -> list[str]:
    return [NAMES[place] for place in index.find(text, 5, forgiving=forgiving)]


def test_begun_words_find_in_any_order(index: WordIndex) -> None:
    assert found(index, "kam wan") == ["wanjiku kamau", "wanjiru kamau"]
    assert found(index, "Ng'ang'a") == ["nganga njoroge"]
    assert found(index, "WANJIKŨ") == ["wanjiku kamau"]
    assert found(index, "kinyi") == []
    assert found(index, "  ") == []


@pytest.mark.parametrize(
    "typed",
    ["wanjku", "wanjikku", "wanjkiu", "wanliku", "wqnjiku", "wanjiky", "anjiku", "vanjiku kamu"],
)
def test_one_typo_a_word_is_forgiven(index: WordIndex, typed: str) -> None:
    assert found(index, typed) == []
    assert "wanjiku kamau" in found(index, typed, forgiving=True)


def test_two_typos_and_typos_in_short_words_are_not(index: WordIndex) -> None:
    assert found(index, "wnajkiu", forgiving=True) == []
    assert found(index, "pbu", forgiving=True) == []


def test_a_phone_is_found_however_it_is_written(index: WordIndex) -> None:
    assert found(index, "0722") == found(index, "+254722") == ["akinyi otieno"]
    assert found(index, "000114") == ["akinyi otieno"]


def test_the_best_begins_as_typed(index: WordIndex) -> None:
    made = WordIndex()
    made.add(["amina kamau", "kamau amina"])
    made.close()
    assert made.find("kamau", 2) == [1, 0]


def test_the_book_holds_all_kinds_and_forgives_only_where_nothing_fits(library: Library) -> None:
    session = library.session
    course = courses.add_course(session, title="Kilimo Bora").id
    circle = library.circle("Kilimo Bora", course_id=course)
    library.learner(circle, "Zawadi Otieno", phone="0711 555 114")
    book = Book()
    while not book.read_on(session):
        pass
    assert [(one.kind, one.name, one.detail) for one in book.find("zawa")] == [
        ("learner", "Zawadi Otieno", "Mjini")
    ]
    assert [one.kind for one in book.find("kilimo")] == ["circle", "course"]
    assert {one.kind for one in book.find("mjini")} >= {"circle", "learner", "branch"}
    assert [one.name for one in book.find("zwadi")] == ["Zawadi Otieno"]
    assert [one.name for one in book.find("0711555114")] == ["Zawadi Otieno"]
    assert book.find("qqzz") == []
    erase_learner(session, learner_id=book.find("zawadi")[0].key)
    after = Book()
    while not after.read_on(session):
        pass
    assert after.find("zawadi") == []
