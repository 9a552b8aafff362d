"""What the pictures of Q-studies are of: the study with most sorts, and what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.services.facts.q_study import QResult, QStudyPage
from circledesk.ui import asking_q
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


@dataclass(frozen=True, slots=True)
class StudyAtHand:
    """A study; none where the library has none."""

    page: QStudyPage | None = None
    told: QResult | None = None


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
    if page is not None:
        pages.append(("q-study", lambda: asking_q.open_study(context, page.row.id)))
    return pages


def q_dialogs(context: Context, found: StudyAtHand) -> list[tuple[str, Ask]]:
    """Return the dialogs of Q-studies."""
    asks: list[tuple[str, Ask]] = [("new-q-study", lambda: asking_q.new_study(context))]
    page, told = found.page, found.told
    if page is None or told is None:
        return asks
    half = next((one for one in page.sorts if not one.whole), None)
    asks += [
        ("change-q-study", lambda: asking_q.edit_study(context, page)),
        ("change-q-card", lambda: asking_q.edit_card(context, page, page.cards[0])),
        ("type-sort", lambda: asking_q.type_sort(context, page, half)),
        ("sort-on-screen", lambda: asking_q.lay_sort(context, page, half)),
        ("bring-in-sorts", lambda: asking_q.bring_in_file(context, page.row, Path("sorts.csv"))),
        ("q-papers", lambda: asking_q.study_papers(context, page.row)),
    ]
    if told.viewpoints:
        asks.append(("name-viewpoints", lambda: asking_q.name_viewpoints(context, page, told)))
    return asks
