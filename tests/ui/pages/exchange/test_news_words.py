"""What is worth opening in what came: counted over parcels that were brought in."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from circledesk.ui.pages.exchange_news import news_words


def parcel(state: str = "applied", **counts: tuple[int, int]) -> Any:
    return SimpleNamespace(state=state, report=SimpleNamespace(counts=counts))


def test_a_branch_hears_of_notices_and_answers() -> None:
    came = [
        parcel(board_notice=(1, 0), asked_question=(0, 1)),
        parcel(board_notice=(2, 0)),
        parcel("ready", board_notice=(5, 0)),
    ]
    told = news_words(came, organizer=False)
    assert told == "In it: 3 notices for you, one answer to a question."
    assert news_words([parcel(signup=(3, 0))], organizer=False) == ""


def test_the_organizer_hears_of_questions_and_words_on_notices() -> None:
    came = [parcel(asked_question=(2, 0), notice_read=(1, 1))]
    assert news_words(came, organizer=True) == "In it: 2 questions, 2 words on notices."
