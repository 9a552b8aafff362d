"""What the certificates dialog asks of the worker: who may get one, pages, issuing, printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError
from circledesk.services.facts.ceremony import Ceremony, Chosen
from circledesk.services.facts.certificates import Candidate, IssuedCertificate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.documents.sheet_plan import SheetPlan
    from circledesk.sync.keys import DeviceKeys


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose certificates a window is about: of circles, or of an event; of one kind."""

    circle_ids: tuple[str, ...] = ()
    event_id: str = ""
    kind: str = "completion"

    def of_kind(self, kind: str) -> Whose:
        """Return the same for another kind."""
        return replace(self, kind=kind)

    @property
    def several(self) -> bool:
        """Whether more than one circle graduates."""
        return len(self.circle_ids) > 1 or bool(self.event_id)


@dataclass(frozen=True, slots=True)
class Line:
    """A learner in the list. `trouble` says in words why her page cannot be printed, or ''."""

    candidate: Candidate
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the dialog shows of a ceremony."""

    ceremony: Ceremony
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """One certificate's page as PDF, or why there is none."""

    content: bytes
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """What is to be issued or prepared, and in which order all of the list are then."""

    chosen: tuple[Chosen, ...]
    why: str = ""
    prepare: bool = False
    order: tuple[str, ...] = ()
    """Keys of the whole list, where somebody moved rows by hand."""
    language: str = "en"


def chosen_of(one: Candidate) -> Chosen:
    """Return how the service names somebody of the list."""
    return Chosen(one.circle_id, one.learner_id or one.person_id or one.name)


def read_sheet(session: Session, whose: Whose) -> Sheet:
    """Read who gets a certificate, and whose name no bundled font can show."""
    from circledesk.services.ceremony import ceremony

    held = ceremony(session, circle_ids=whose.circle_ids, event_id=whose.event_id, kind=whose.kind)
    return Sheet(held, tuple(Line(one, _trouble(one)) for one in held.lines))


def _trouble(one: Candidate) -> str:
    from circledesk.documents.text import check_printable

    try:
        check_printable((one.printed or one.name,))
    except CircleDeskError as error:
        return error.sentence
    return ""


def preview_page(session: Session, whose: Whose, one: Candidate, language: str = "en") -> Preview:
    """Make the page of one of the list: the issued one, else as it would be issued now."""
    from circledesk.documents.certificate import certificate_pdf
    from circledesk.services.ceremony import preview_of

    try:
        facts = preview_of(session, one=one, event_id=whose.event_id, language=language)
        return Preview(certificate_pdf(facts))
    except CircleDeskError as error:
        return Preview(b"", error.sentence)


def issue_checked(
    session: Session, keys: DeviceKeys, whose: Whose, told: Issue
) -> tuple[IssuedCertificate, ...]:
    """Issue certificates, once every page is known to be printable: an issued one never changes."""
    from circledesk.documents.certificate import check_page
    from circledesk.services.ceremony import issue_all

    return issue_all(
        session,
        keys=keys,
        chosen=told.chosen,
        event_id=whose.event_id,
        kind=whose.kind,
        why=told.why,
        prepare=told.prepare,
        order=told.order,
        language=told.language,
        check=check_page,
    )


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
