"""The papers of a Q-study: cards to cut, the grid to lay them on, what was found."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.q_study import QStudyRow
    from circledesk.ui.context import Context

    Make = Callable[[Session, str], bytes]


def of_study(context: Context, study: QStudyRow) -> PapersDialog:
    """Return the dialog with a study's papers; the report once there are sorts."""
    papers = [
        Offered(
            "cards",
            tr("Cards to cut"),
            tr("Twelve on a page, with numbers for typing the sorts in. One set for each person."),
            _deck_maker(study.id, grid=False),
        ),
        Offered(
            "grid",
            tr("Sheet with the grid"),
            tr("On it the cards are laid; then their numbers are written into the places."),
            _deck_maker(study.id, grid=True),
        ),
    ]
    if study.whole:
        told = tr("Who stands together, for what, and which courses follow.")
        papers.append(Offered("report", tr("What was found"), told, _report_maker(study.id)))
    return PapersDialog(context, study.title, tuple(papers), context.language.code)


def _deck_maker(study_id: str, *, grid: bool) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.q_cards import render_q_cards
        from circledesk.documents.q_grid import render_q_grid
        from circledesk.services.q_method.reading import study_papers

        papers, out = study_papers(session, study_id=study_id), BytesIO()
        if grid:
            render_q_grid(papers.deck, out, language, papers.team)
        else:
            render_q_cards(papers.deck, out, language, papers.team)
        return out.getvalue()

    return make


def _report_maker(study_id: str) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.q_report import render_q_report
        from circledesk.services.q_method.finding import q_result

        told = q_result(session, study_id=study_id, language=language)
        out = BytesIO()
        render_q_report(told, out, language)
        return out.getvalue()

    return make
