"""What the certificates dialog asks of the worker: who may get one, pages, issuing, printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError
from circledesk.services.facts.certificates import Candidate, IssuedCertificate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.documents.sheet_plan import SheetPlan
    from circledesk.sync.keys import DeviceKeys


@dataclass(frozen=True, slots=True)
class Line:
    """A learner in the list. `trouble` says in words why her page cannot be printed, or ''."""

    candidate: Candidate
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the dialog shows of a circle."""

    circle: str
    branch: str
    needed: int
    editable: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """One certificate's page as PDF, or why there is none."""

    content: bytes
    trouble: str = ""


def read_sheet(session: Session, circle_id: str) -> Sheet:
    """Read who is signed up, and whose name no bundled font can show."""
    from circledesk.services.certificates import candidates
    from circledesk.services.circles import circle_page

    page = circle_page(session, circle_id=circle_id)
    lines = tuple(Line(one, _trouble(one)) for one in candidates(session, circle_id=circle_id))
    return Sheet(page.row.name, page.row.branch, page.needed, page.editable, lines)


def _trouble(one: Candidate) -> str:
    from circledesk.documents.text import check_printable

    try:
        check_printable((one.printed or one.name,))
    except CircleDeskError as error:
        return error.sentence
    return ""


def preview_page(session: Session, circle_id: str, learner_id: str) -> Preview:
    """Make the page of one learner: the issued one, else as it would be issued now."""
    from circledesk.documents.certificate import certificate_pdf
    from circledesk.services.certificates import preview

    try:
        facts = preview(session, circle_id=circle_id, learner_id=learner_id)
        return Preview(certificate_pdf(facts))
    except CircleDeskError as error:
        return Preview(b"", error.sentence)


def issue_checked(
    session: Session, keys: DeviceKeys, circle_id: str, learner_ids: Sequence[str]
) -> tuple[IssuedCertificate, ...]:
    """Issue certificates, once every page is known to be printable: an issued one never changes."""
    from circledesk.documents.certificate import check_page
    from circledesk.services.certificates import issue

    return issue(session, keys=keys, circle_id=circle_id, learner_ids=learner_ids, check=check_page)


def pdf_of(
    session: Session,
    serials: Sequence[str],
    progress: Callable[[int, int], object],
    plan: SheetPlan | None = None,
) -> bytes:
    """Make one PDF of issued certificates in this order: always the same bytes."""
    from circledesk.documents.certificate import SheetPlan, render_certificates
    from circledesk.services.certificates import facts_of

    out = BytesIO()
    facts = facts_of(session, serials=tuple(serials))
    render_certificates(facts, out, progress, plan=plan or SheetPlan())
    return out.getvalue()
