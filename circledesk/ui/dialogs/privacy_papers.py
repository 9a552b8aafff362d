"""Papers of data protection and of an incident, in sight before they are printed."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.keeping_words import incident_kind
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.privacy import IncidentRow
    from circledesk.ui.context import Context

    Make = Callable[[Session, str], bytes]


def privacy_papers_of(context: Context) -> PapersDialog:
    """Return the dialog with record, impact assessment and notice."""
    papers = (
        Offered(
            "notice",
            tr("Notice for the wall"),
            tr("What learners are told: what is kept, how long, and what they may ask for."),
            _paper("notice"),
        ),
        Offered(
            "record",
            tr("Record of processing"),
            tr("What the law wants to be written down, filled from the settings."),
            _paper("record"),
        ),
        Offered(
            "dpia",
            tr("Impact assessment"),
            tr("A draft: what stands on a line is to be written by hand."),
            _paper("dpia"),
        ),
    )
    return PapersDialog(context, tr("Papers of the law"), papers, context.language.code)


def notices_of(context: Context, row: IncidentRow) -> PapersDialog:
    """Return the dialog with the draft notices of an incident."""
    papers = (
        Offered(
            "commissioner",
            tr("Notice to the data commissioner"),
            tr("A draft: read it, sign it, send it within 72 hours of noticing."),
            _notice(row.id, "commissioner"),
        ),
        Offered(
            "people",
            tr("Letter to the people concerned"),
            tr("A draft, to hand out, to read aloud or to send."),
            _notice(row.id, "people"),
        ),
    )
    heading = incident_kind(context.language.code, row.kind)
    return PapersDialog(context, heading, papers, context.language.code)


def register_of(context: Context) -> PapersDialog:
    """Return the dialog with the register of incidents."""
    name = tr("Register of incidents")
    told = tr("All of them, with what was done and who was told when.")
    papers = (Offered("register", name, told, _make_register),)
    return PapersDialog(context, name, papers, context.language.code)


def _paper(kind: str) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.privacy_papers import render_privacy_paper
        from circledesk.services.privacy import privacy_facts

        out = BytesIO()
        render_privacy_paper(privacy_facts(session), out, kind, language)
        return out.getvalue()

    return make


def _notice(incident_id: str, to: str) -> Make:
    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.incident_papers import render_notice
        from circledesk.services.incidents import notice_facts

        out = BytesIO()
        render_notice(notice_facts(session, incident_id=incident_id), out, to, language)
        return out.getvalue()

    return make


def _make_register(session: Session, language: str) -> bytes:
    from circledesk.documents.incident_papers import render_register
    from circledesk.services.incidents import incidents
    from circledesk.services.session import team_zone, this_device, today

    out = BytesIO()
    render_register(
        incidents(session),
        out,
        language,
        team=this_device(session).team,
        made_on=today(session),
        zone=team_zone(session),
    )
    return out.getvalue()
