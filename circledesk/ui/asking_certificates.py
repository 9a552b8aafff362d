"""Opens what is asked about certificates, and returns it open. Imported only when asked."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.ui.asking import opened
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.dialogs.certificate_work import Whose
    from circledesk.ui.dialogs.correct_name import CorrectNameDialog


def ceremony(
    context: Context,
    circle_ids: Sequence[str] = (),
    *,
    event_id: str = "",
    learner_id: str = "",
    kind: str = "completion",
) -> QDialog:
    """Show who gets a certificate of one or several circles, or at an event."""
    from circledesk.ui.dialogs.certificate_work import Whose
    from circledesk.ui.dialogs.certificates import CertificatesDialog

    chosen = kind if circle_ids else "training"
    whose = Whose(tuple(circle_ids), event_id, chosen)
    return opened(CertificatesDialog(context, whose, learner_id))


def choose_circles(context: Context) -> QDialog:
    """Choose the circles that graduate together."""
    from circledesk.ui.dialogs.ceremony_circles import CeremonyCirclesDialog

    return opened(CeremonyCirclesDialog(context))


def correct_name(context: Context, serial: str, name: str, *, issued: bool) -> CorrectNameDialog:
    """Correct the name on a certificate."""
    from circledesk.ui.dialogs.correct_name import CorrectNameDialog

    dialog = CorrectNameDialog(context, serial, name, issued=issued)
    opened(dialog)
    return dialog


def hand_out(context: Context, whose: Whose) -> QDialog:
    """Mark who has collected hers."""
    from circledesk.ui.dialogs.hand_out import HandOutDialog

    return opened(HandOutDialog(context, whose))


def names_to_check(context: Context, whose: Whose, title: str) -> QDialog:
    """Show the sheet on which names are initialled."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.names_check_sheet import render_names_check
        from circledesk.services.ceremony import names_check

        out = BytesIO()
        facts = names_check(session, circle_ids=whose.circle_ids, event_id=whose.event_id)
        render_names_check(facts, out, language)
        return out.getvalue()

    return _paper(context, tr("Names to check"), title, make)


def register(context: Context, whose: Whose, title: str) -> QDialog:
    """Show the register of a ceremony."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.certificate_register import render_register
        from circledesk.services.collecting import register_paper

        out = BytesIO()
        facts = register_paper(session, circle_ids=whose.circle_ids, event_id=whose.event_id)
        render_register(facts, out, language)
        return out.getvalue()

    kind, deed = tr("Register of certificates"), "paper.certificate-register"
    return _paper(context, kind, title, make, deed)


def record_of_service(context: Context, person_id: str, name: str) -> QDialog:
    """Show a facilitator's record of service."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.record_of_service import render_record
        from circledesk.services.service_record import service_record

        out = BytesIO()
        render_record(service_record(session, person_id=person_id), out, language)
        return out.getvalue()

    return _paper(context, tr("Record of service"), name, make)


def _paper(context: Context, kind: str, title: str, make: object, deed: str = "") -> QDialog:
    from circledesk.ui.dialogs.papers import Offered, PapersDialog

    heading = f"{kind}: {title}" if title else kind
    paper = Offered("paper", kind, "", make, deed=deed)  # type: ignore[arg-type]
    return opened(PapersDialog(context, heading, (paper,), context.language.code))
