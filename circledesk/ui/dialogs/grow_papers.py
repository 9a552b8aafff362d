"""Papers of meetings, graduations and focus groups: minutes, invitations, programme, notes."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    Make = Callable[[Session, str], bytes]


def minutes_paper(event_id: str) -> Offered:
    """Return the minutes of an event."""
    told = tr("Who was there, what was told and agreed, who does what by when.")

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.minutes import render_minutes
        from circledesk.services.minutes import minutes

        out = BytesIO()
        render_minutes(minutes(session, event_id=event_id, language=language), out, language)
        return out.getvalue()

    return Offered("minutes", tr("Minutes"), told, make)


def invitations(event_id: str) -> Offered:
    """Return an invitation for each guest."""
    told = tr("One for each guest on the list, two on a sheet, to cut.")

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.guest_invitation import render_invitations
        from circledesk.services.event_guests import guest_letters

        out = BytesIO()
        render_invitations(guest_letters(session, event_id=event_id), out, language)
        return out.getvalue()

    return Offered("invitations", tr("Invitations"), told, make)


def programme(event_id: str) -> Offered:
    """Return the programme of the day."""
    told = tr("The parts of the plan with their hours, for the guests.")

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.day_programme import render_programme
        from circledesk.services.event_guests import day_programme

        out = BytesIO()
        day = day_programme(session, event_id=event_id, language=language)
        render_programme(day, out, language)
        return out.getvalue()

    return Offered("programme", tr("Programme of the day"), told, make)


def note_sheet(event_id: str) -> Offered:
    """Return the sheet for who takes notes in a focus group."""
    told = tr("The questions with lines below, for who takes notes. No names.")
    return Offered("notes", tr("Note taker’s sheet"), told, _focus(event_id, "render_note_sheet"))


def focus_summary(event_id: str) -> Offered:
    """Return what a focus group found."""
    told = tr("Findings with their topics, then each question with its answers.")
    return Offered("summary", tr("Summary"), told, _focus(event_id, "render_summary"))


def _focus(event_id: str, name: str) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents import focus_group as drawing
        from circledesk.services.focus_group import focus_group

        out = BytesIO()
        group = focus_group(session, event_id=event_id, language=language)
        getattr(drawing, name)(group, out, language)
        return out.getvalue()

    return make
