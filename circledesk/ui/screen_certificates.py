"""What the pictures of a ceremony are of: a circle that ended, one of its certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.ui import asking, asking_certificates
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.services.facts.certificates import CertificateRow
    from circledesk.services.facts.people import FacilitatorPage
    from circledesk.ui.context import Context


def certificate_dialogs(
    context: Context,
    ended: str,
    certificate: CertificateRow | None,
    facilitator: FacilitatorPage | None,
) -> list[tuple[str, Ask]]:
    """Return the dialogs on certificates that this library can show."""
    found: list[tuple[str, Ask]] = [
        ("ceremony-circles", lambda: asking_certificates.choose_circles(context))
    ]
    if ended:
        found.append(("certificates", lambda: asking.certificates(context, ended)))
    if facilitator is not None:
        person, name = facilitator.row.id, facilitator.row.name
        found.append(
            (
                "record-of-service",
                lambda: asking_certificates.record_of_service(context, person, name),
            )
        )
    return found + (_of_one(context, certificate) if certificate is not None else [])


def _of_one(context: Context, row: CertificateRow) -> list[tuple[str, Ask]]:
    from circledesk.ui.dialogs.certificate_work import Whose

    whose = Whose((row.circle_id,))
    return [
        ("void-certificate", lambda: _void(context, row)),
        (
            "correct-name",
            lambda: asking_certificates.correct_name(context, row.serial, row.learner, issued=True),
        ),
        ("hand-out", lambda: asking_certificates.hand_out(context, whose)),
        (
            "certificate-register",
            lambda: asking_certificates.register(context, whose, row.circle),
        ),
    ]


def _void(context: Context, row: CertificateRow) -> QWidget:
    from circledesk.ui.dialogs.void_certificate import VoidDialog

    return asking.opened(VoidDialog(context, row.serial, row.learner))
