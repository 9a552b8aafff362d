"""Events as a list; the people of one; what libraries wrote for a regional meeting."""

from __future__ import annotations

from circledesk.services.facts.events import AtEvent, EventRow
from circledesk.services.facts.regional import PackBranch
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number
from circledesk.ui.tables.rows_model import RowsModel


def events_model() -> RowsModel[EventRow]:
    """What comes first, as the service has it."""
    return RowsModel(
        [
            Column(tr("Event"), _event, lambda row: row.title.casefold(), 300),
            Column(tr("When"), _when, lambda row: str(row.date), 170, whole=True),
            Column(tr("Where"), _where, lambda row: row.venue.casefold(), 200, gives_way=1),
            Column(tr("People"), _people, lambda row: row.invited, 130, whole=True),
        ],
        key=lambda row: row.id,
    )


def at_event_model() -> RowsModel[AtEvent]:
    """Who is on the list of an event."""
    return RowsModel(
        [
            Column(tr("Name"), _name, lambda row: row.name.casefold(), 260),
            Column(tr("Library"), _branch, lambda row: row.branch.casefold(), 180, gives_way=2),
            Column(tr("Contact"), _contact, lambda row: row.contact, 160, gives_way=1),
            Column(tr("Came"), _came, lambda row: str(row.came), 130, whole=True),
        ],
        key=lambda row: row.id,
    )


def parts_model() -> RowsModel[PackBranch]:
    """Libraries of a regional meeting: their circles, and whether they wrote their part."""
    return RowsModel(
        [
            Column(
                tr("Library"),
                lambda row: Cell(row.part.branch),
                lambda row: row.part.branch.casefold(),
                230,
            ),
            Column(
                tr("Circles"),
                lambda row: number(len(row.figures.circles)),
                lambda row: len(row.figures.circles),
                80,
                right=True,
                whole=True,
            ),
            Column(
                tr("Learners"),
                lambda row: number(row.figures.learners),
                lambda row: row.figures.learners,
                90,
                right=True,
                whole=True,
            ),
            Column(tr("What it tells"), _told, lambda row: not row.part.written, 320),
        ],
        key=lambda row: row.part.branch_id,
    )


def event_kind(kind: str) -> str:
    """The word for a kind of event."""
    names = {
        "workshop": tr("Workshop"),
        "training": tr("Training"),
        "regional": tr("Regional meeting"),
        "graduation": tr("Graduation"),
        "focus-group": tr("Focus group"),
        "development": tr("Professional development"),
        "other": tr("Another event"),
    }
    return names.get(kind, kind)


def event_role(role: str) -> str:
    """What somebody is at an event."""
    names = {
        "attendee": tr("takes part"),
        "trainer": tr("trainer"),
        "veteran": tr("veteran"),
        "guest": tr("guest"),
        "speaker": tr("speaker"),
    }
    return names.get(role, role)


def when_words(row: EventRow) -> str:
    """Thu 20 Sep 2018, 09:00."""
    day = words.year_date(row.date)
    return f"{day}, {row.start:%H:%M}" if row.start else day


def _event(row: EventRow) -> Cell:
    whose = row.branch or row.region
    return Cell(row.title, " · ".join(part for part in (event_kind(row.kind), whose) if part))


def _when(row: EventRow) -> Cell:
    return Cell(words.year_date(row.date), f"{row.start:%H:%M}" if row.start else "")


def _where(row: EventRow) -> Cell:
    return Cell(row.venue or row.branch or "—", tone="ink" if row.venue else "grey")


def _people(row: EventRow) -> Cell:
    if row.came is not None:
        return Cell(tr("{came} of {all} came").format(came=row.came, all=row.invited))
    if not row.invited:
        return Cell("—", tone="grey")
    return Cell(words.counted(tr("One invited"), tr("{n} invited"), row.invited))


def _name(row: AtEvent) -> Cell:
    role = "" if row.role == "attendee" else event_role(row.role)
    return Cell(row.name, role)


def _branch(row: AtEvent) -> Cell:
    return Cell(row.branch) if row.branch else Cell(tr("Guest"), tone="grey")


def _contact(row: AtEvent) -> Cell:
    return Cell(words.phone(row.contact) if row.contact.startswith("+") else row.contact)


def _came(row: AtEvent) -> Cell:
    if row.came is None:
        return Cell("—", tone="grey")
    return Cell(tr("came"), tone="green") if row.came else Cell(tr("did not come"), tone="grey")


def _told(row: PackBranch) -> Cell:
    if not row.part.written:
        return Cell(tr("Nothing yet"), tone="grey")
    first = row.part.summary or row.part.worked or row.part.challenges or row.part.questions
    by = row.part.written_by
    detail = tr("Written by {person}").format(person=by) if by else ""
    return Cell(" ".join(first.split()), detail)
