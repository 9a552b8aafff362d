"""Papers of the programme and of partners, in sight before they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.partners import PartnerRow
    from circledesk.ui.context import Context


def of_programme(context: Context, branch_ids: Sequence[str]) -> PapersDialog:
    """Return the dialog with how far branches are."""
    chosen = tuple(branch_ids)

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.programme_sheet import render_programme
        from circledesk.services.programme import progress
        from circledesk.services.session import this_device, today

        held = {row.id: row for row in progress(session, chosen)}
        rows = [held[key] for key in chosen if key in held]
        out = BytesIO()
        team, day = this_device(session).team, today(session)
        render_programme(rows, out, language, team=team, day=day)
        return out.getvalue()

    heading = tr("How far each branch is")
    told = tr("One line a library: since when each stage is reached, and what comes next.")
    paper = Offered("programme", heading, told, make)
    return PapersDialog(context, heading, (paper,), context.language.code)


def of_partner(context: Context, row: PartnerRow) -> PapersDialog:
    """Return the dialog with the letter of thanks; putting it out notes the thanks."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.partner_letter import render_partner_letter
        from circledesk.services.partner_reading import thanked_partner

        out = BytesIO()
        render_partner_letter(thanked_partner(session, partner_id=row.id), out, language)
        return out.getvalue()

    def keep(session: Session, _: str) -> object:
        from circledesk.services.partners import note_partner_contact

        return note_partner_contact(session, partner_id=row.id, kind="thanked")

    told = tr("To print and sign. Printing or saving it notes that they were thanked today.")
    paper = Offered(
        "thanks",
        tr("A letter of thanks"),
        told,
        make,
        keep=keep if row.editable and row.thanked != context.today else None,
    )
    return PapersDialog(context, row.name, (paper,), context.language.code)


def sending_list(branch_id: str = "") -> Offered:
    """Return the list of who gets a paper: the partners of a branch, or of all."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.sending_list import render_sending_list
        from circledesk.services.partner_reading import sending_partners
        from circledesk.services.session import this_device, today
        from circledesk.services.team import branches

        team, out = this_device(session).team, BytesIO()
        names = {row.id: row.name for row in branches(session)}
        rows = sending_partners(session, branch_id=branch_id or None)
        where, day = names.get(branch_id, team), today(session)
        render_sending_list(rows, out, language, team=team, where=where, day=day)
        return out.getvalue()

    told = tr("Partners and groups to send it to, with their contacts, and a box to tick.")
    return Offered("sending-list", tr("Who gets it"), told, make, deed="paper.sending-list")
