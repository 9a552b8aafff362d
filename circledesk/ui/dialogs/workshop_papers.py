"""The papers of a workshop: the guide for who leads it, the worksheets for those who come."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.events import EventRow
    from circledesk.ui.context import Context

    Make = Callable[[Session, str], bytes]


def worksheets_of(context: Context, event: EventRow) -> PapersDialog:
    """Return the dialog with the planning worksheets of an event."""
    papers = (empty_worksheet(event.id), filled_worksheets(event.id))
    return PapersDialog(context, event.title, papers, context.language.code)


def guide(event_id: str) -> Offered:
    """Return the facilitator's guide, with the sheet to sign."""
    told = tr("Hours, what is asked, what to bring, open questions; the last page is to sign.")
    return Offered("guide", tr("Facilitator’s guide"), told, _guide_maker(event_id))


def empty_worksheet(event_id: str) -> Offered:
    """Return the worksheet to fill in by hand."""
    told = tr("To fill in by hand: each plans her first circle. Copy one for everyone.")
    return Offered("worksheet", tr("Planning worksheet"), told, _sheet_maker(event_id))


def filled_worksheets(event_id: str) -> Offered:
    """Return the worksheets that are filled in, to take home."""
    told = tr("A page each, with what was typed in, to take home.")
    make = _sheet_maker(event_id, filled=True)
    return Offered("worksheets", tr("Worksheets filled in"), told, make)


def _guide_maker(event_id: str) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.workshop_guide import render_guide
        from circledesk.services.workshop_papers import guide_paper

        out = BytesIO()
        render_guide(guide_paper(session, event_id=event_id, language=language), out, language)
        return out.getvalue()

    return make


def _sheet_maker(event_id: str, *, filled: bool = False) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.planning_worksheet import render_worksheets
        from circledesk.services.workshop_papers import worksheet_paper

        out = BytesIO()
        render_worksheets(worksheet_paper(session, event_id=event_id, filled=filled), out, language)
        return out.getvalue()

    return make
