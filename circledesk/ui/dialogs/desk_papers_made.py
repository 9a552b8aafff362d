"""Makes the papers for events and for the desk, on the database's worker."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.event_papers import Tags

    Names = Callable[[Session, str], Tags]
    """Of one paper, labels or tents."""
    Make = Callable[[Session, str], bytes]


def event_names(event_id: str) -> Names:
    """Return the reading of the names on an event's list."""

    def read(session: Session, paper: str) -> Tags:
        from circledesk.services.event_papers import event_tags

        return event_tags(session, event_id=event_id, paper=paper)

    return read


def learner_names(circle_id: str) -> Names:
    """Return the reading of the names of a circle's learners."""

    def read(session: Session, paper: str) -> Tags:
        from circledesk.services.event_papers import circle_tags

        return circle_tags(session, circle_id=circle_id, paper=paper)

    return read


def library_addresses(session: Session, _: str) -> Tags:
    """Read the addresses of all libraries."""
    from circledesk.services.event_papers import branch_tags

    return branch_tags(session)


def labels_maker(names: Names, sheet: str, first: int) -> Make:
    """Return what makes labels on a sheet, from its label `first` on."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.label_sheets import label_sheet
        from circledesk.documents.labels import render_labels

        out = BytesIO()
        render_labels(names(session, "labels"), out, label_sheet(sheet), language, first=first)
        return out.getvalue()

    return make


def tents_maker(names: Names) -> Make:
    """Return what makes a table tent for each name."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.table_tents import render_tents

        out = BytesIO()
        render_tents(names(session, "tents"), out, language)
        return out.getvalue()

    return make


def attendance_maker(event_id: str) -> Make:
    """Return what makes an event's attendance sheet."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.event_sheet import render_attendance
        from circledesk.services.event_papers import event_paper

        out = BytesIO()
        render_attendance(event_paper(session, event_id=event_id), out, language)
        return out.getvalue()

    return make


def pack_maker(event_id: str) -> Make:
    """Return what makes the pack of a regional meeting."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.regional_pack import render_pack
        from circledesk.services.regional_pack import pack_paper

        out = BytesIO()
        render_pack(pack_paper(session, event_id=event_id, language=language), out, language)
        return out.getvalue()

    return make


def loan_maker(loan_id: str) -> Make:
    """Return what makes the slip of a loan."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.loan_slip import render_loan_slip
        from circledesk.services.event_papers import loan_paper

        out = BytesIO()
        render_loan_slip(loan_paper(session, loan_id=loan_id), out, language)
        return out.getvalue()

    return make
