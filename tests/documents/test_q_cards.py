"""The ready-made study and its cards on paper."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from circledesk.documents.q_cards import render_q_cards
from circledesk.documents.q_grid import render_q_grid
from circledesk.services.q_method.ready import ready_study


def test_the_ready_study_fills_its_grid() -> None:
    deck = ready_study()
    assert sum(deck.grid) == len(deck.cards) == 24
    assert deck.grid == deck.grid[::-1]
    assert len({card.id for card in deck.cards}) == 24
    for code in ("en", "sw", "fr"):
        words = {card.said[code].strip() for card in deck.cards}
        assert len(words) == 24
        assert all(len(text) < 90 for text in words)
    assert sum(bool(card.topics) for card in deck.cards) >= 12


@pytest.mark.parametrize("language", ["en", "sw", "fr"])
def test_every_card_is_printed_with_its_number(language: str) -> None:
    deck = ready_study()
    out, again = io.BytesIO(), io.BytesIO()
    assert render_q_cards(deck, out, language) == 2
    render_q_cards(deck, again, language)
    assert out.getvalue() == again.getvalue()
    pages = [page.extract_text() for page in PdfReader(out).pages]
    for number, card in enumerate(deck.cards, 1):
        told = " ".join(pages[(number - 1) // 12].split())
        assert card.said[language] in told
        assert str(number) in told.split()


@pytest.mark.parametrize(("language", "least"), [("en", "Least like me"), ("sw", "Hainifai")])
def test_the_grid_lies_and_has_a_column_for_each_value(language: str, least: str) -> None:
    out = io.BytesIO()
    render_q_grid(ready_study(), out, language)
    (page,) = PdfReader(out).pages
    assert page.mediabox.width > page.mediabox.height
    told = page.extract_text()
    assert least in told
    assert [value for value in told.split() if value.strip("+-").isdigit()] == [
        *("-3", "-2", "-1", "0", "+1", "+2", "+3")
    ]
    assert page.get_contents().get_data().count(b" re") >= 24  # a place for each card
