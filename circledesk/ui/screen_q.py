"""What the pictures of Q-studies are of: the study with most sorts, and what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.services.facts.q_study import (
    Placed,
    QResult,
    QStudyPage,
    QStudyRow,
    StudyCard,
    Viewpoint,
)
from circledesk.ui import asking_q
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


_CARDS = tuple(
    StudyCard(number, f"c{number}", text, {"en": text}, ())
    for number, text in enumerate(("I want to find work.", "I want to farm.", "I like stories."), 1)
)
_ROW = QStudyRow("", "What we want", "How much is this like me?", "", "", 3, 0, 0, None, True)
_PAGE = QStudyPage(_ROW, _CARDS, (1, 1, 1), (-1, 0, 1), (), 1, "pca", {})
_MOST = (Placed(1, _CARDS[0].text, 1),)
_VIEW = Viewpoint(1, "", ("P1",), (), _MOST, (), (), (), ())
_TOLD = QResult("Ziwa Libraries", _ROW.title, _ROW.question, date(2018, 8, 9), 3, (), 1, 1, 1,
                (_VIEW,), (), ())  # fmt: skip


@dataclass(frozen=True, slots=True)
class StudyAtHand:
    """A study; a sample where the library has none."""

    page: QStudyPage = _PAGE
    told: QResult = _TOLD


NO_STUDY = StudyAtHand()


def study_at_hand(session: Session) -> StudyAtHand:
    """Return the study with most sorts."""
    from circledesk.services.q_method.finding import q_result
    from circledesk.services.q_method.reading import q_studies, q_study_page

    found = max(q_studies(session), key=lambda row: (row.whole, row.id), default=None)
    if found is None:
        return NO_STUDY
    page = q_study_page(session, study_id=found.id)
    return StudyAtHand(page, q_result(session, study_id=found.id))


def q_pages(context: Context, found: StudyAtHand) -> list[tuple[str, Callable[[], None]]]:
    """Return the list and the page of a study."""
    pages = [("q-studies", lambda: asking_q.open_studies(context))]
    page = found.page
    if page.row.id:
        pages.append(("q-study", lambda: asking_q.open_study(context, page.row.id)))
    return pages


def q_dialogs(context: Context, found: StudyAtHand) -> list[tuple[str, Ask]]:
    """Return the dialogs of Q-studies."""
    asks: list[tuple[str, Ask]] = [("new-q-study", lambda: asking_q.new_study(context))]
    page, told = found.page, found.told
    half = next((one for one in page.sorts if not one.whole), None)
    asks += [
        ("change-q-study", lambda: asking_q.edit_study(context, page)),
        ("change-q-card", lambda: asking_q.edit_card(context, page, page.cards[0])),
        ("type-sort", lambda: asking_q.type_sort(context, page, half)),
        ("sort-on-screen", lambda: asking_q.lay_sort(context, page, half)),
        ("bring-in-sorts", lambda: asking_q.bring_in_file(context, page.row, Path("sorts.csv"))),
    ]
    if page.row.id:
        asks.append(("q-papers", lambda: asking_q.study_papers(context, page.row)))
    if told.viewpoints:
        asks.append(("name-viewpoints", lambda: asking_q.name_viewpoints(context, page, told)))
    return asks
