"""Something worth opening in what came: notices and answers, at the organizer's questions."""

from __future__ import annotations

from collections.abc import Sequence

from circledesk.ui import asking_support, words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.pages.exchange_finding import Parcel
from circledesk.ui.widgets.button import Button


def news_words(parcels: Sequence[Parcel], organizer: bool) -> str:
    """Say how many notices and answers came; '' where none did."""
    notices, answers = _came(parcels, "board_notice")[0], _came(parcels, "asked_question")[1]
    questions, read = _came(parcels, "asked_question")[0], sum(_came(parcels, "notice_read"))
    parts = (
        (notices, tr("one notice for you"), tr("{n} notices for you")),
        (answers, tr("one answer to a question"), tr("{n} answers to questions")),
    )
    if organizer:
        parts = (
            (questions, tr("one question"), tr("{n} questions")),
            (read, tr("one word on a notice"), tr("{n} words on notices")),
        )
    told = [words.counted(one, many, count) for count, one, many in parts if count]
    return tr("In it: {what}.").format(what=", ".join(told)) if told else ""


def news_button(context: Context) -> Button:
    """The way to what came: a branch's notice board, the organizer's notebook."""

    def go() -> None:
        if context.organizer:
            asking_support.show_notebook(context)
        else:
            context.nav.open_place("today")

    verb = tr("Show the notebook") if context.organizer else tr("Read it on Today")
    return Button(context.theme, verb, go, kind="small", icon="inbox")


def _came(parcels: Sequence[Parcel], table: str) -> tuple[int, int]:
    """How many rows of a table were new, and how many changed."""
    counts = [one.report.counts.get(table, (0, 0)) for one in parcels if one.state == "applied"]
    return sum(new for new, _ in counts), sum(changed for _, changed in counts)
