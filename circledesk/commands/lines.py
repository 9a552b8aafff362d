"""One line in words for each kind of row, and the columns of each table."""

from __future__ import annotations

from typing import Any

from circledesk.commands.output import Column, shown

RATINGS = {5: "Great", 4: "Pretty well", 3: "Okay", 2: "Not so good", 1: "Awful"}


def meeting_news(row: Any) -> str:
    """Say what is known of a meeting, as the window's week does."""
    if row.cancelled:
        return "cancelled"
    if row.attendance is not None:
        rating = f", {RATINGS[row.rating]}" if row.rating else ""
        return f"came {row.attendance} of {row.signups}{rating}"
    if row.by_message and row.by_message.came is not None:
        told = row.by_message
        return f"came {told.came} of {told.signed_up} by message, details to come"
    if row.news == "no-news":
        return f"no news since {row.as_of}" if row.as_of else "no news yet"
    if row.news == "ahead":
        return f"{row.signups} signed up, {row.rsvp.yes} yes, {row.rsvp.no} no"
    return "not reported" if row.rating is None else RATINGS[row.rating]


MEETINGS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("when", lambda row: f"{row.date:%a} {row.date} {row.start:%H:%M}–{row.end:%H:%M}"),
    ("circle", lambda row: f"{row.circle} · week {row.week} of {row.weeks}"),
    ("branch", lambda row: row.branch),
    ("facilitators", lambda row: row.facilitators),
    ("news", meeting_news),
)
CIRCLES: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("circle", lambda row: row.name),
    ("branch", lambda row: row.branch),
    ("status", lambda row: row.status),
    ("first", lambda row: row.first_meeting),
    ("last", lambda row: row.last_meeting),
    ("next", lambda row: row.next_meeting),
    ("meetings", lambda row: row.meetings),
    ("signed up", lambda row: row.signups),
    ("waiting", lambda row: row.waiting),
)
BRANCHES: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("branch", lambda row: row.name),
    ("code", lambda row: row.code),
    ("county", lambda row: row.county),
    ("running", lambda row: row.running),
    ("learners", lambda row: row.learners),
    ("last news", lambda row: row.last_news),
    ("without attendance", lambda row: row.missing),
    ("equipment", lambda row: row.equipment),
    ("closed", lambda row: _closed(row)),
)
COURSES: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("title", lambda row: row.title),
    ("provider", lambda row: row.provider),
    ("language", lambda row: row.language),
    ("circles", lambda row: row.circles),
    ("running", lambda row: row.running),
)
SIGNUPS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name),
    ("circle", lambda row: row.circle),
    ("state", lambda row: row.state),
    ("phone", lambda row: row.phone),
    ("e-mail", lambda row: row.email),
    ("learner", lambda row: row.learner_id),
)
SIGNUPS_OF_CIRCLE: tuple[Column, ...] = (*SIGNUPS, ("certificate", lambda row: row.reach))
LEARNERS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name),
    ("branch", lambda row: row.branch),
    ("phone", lambda row: row.phone),
    ("e-mail", lambda row: row.email),
    ("circles", lambda row: row.circles),
    ("certificates", lambda row: row.certificates),
)
FACILITATORS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name),
    ("branch", lambda row: row.branch),
    ("e-mail", lambda row: row.email),
    ("role", lambda row: row.role),
    ("running", lambda row: row.running),
    ("done", lambda row: row.done),
    ("last news", lambda row: row.last_news),
    ("level", lambda row: row.level),
    ("spoken to", lambda row: row.last_spoken),
    ("away", lambda row: _away(row.away)),
)
HOSTED: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("circle", lambda row: row.name),
    ("branch", lambda row: row.branch),
    ("state", lambda row: row.status),
    ("first", lambda row: row.first_meeting),
    ("last", lambda row: row.last_meeting),
)
ABSENCES: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("away", lambda row: _away(row)),
    ("stand-in", lambda row: row.cover),
    ("why", lambda row: row.why),
)
EQUIPMENT: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("equipment", lambda row: row.name),
    ("kind", lambda row: row.kind),
    ("belongs to", lambda row: row.branch or "the team"),
    ("how many", lambda row: row.quantity),
    ("work", lambda row: row.working),
    ("on loan", lambda row: [_lent(loan) for loan in row.loans]),
)
LOANS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("at", lambda row: row.branch),
    ("circle", lambda row: row.circle),
    ("how many", lambda row: row.quantity),
    ("from", lambda row: row.first),
    ("to", lambda row: row.last),
    ("back", lambda row: row.returned_on),
)
INVITATIONS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name),
    ("e-mail", lambda row: row.email),
    ("branch", lambda row: row.branch),
    ("role", lambda row: row.role),
    ("state", lambda row: row.state),
    ("invited", lambda row: row.invited),
)
DEVICES: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("computer", lambda row: row.name),
    ("branch", lambda row: row.branch),
    ("role", lambda row: row.role),
    ("state", lambda row: row.state),
    ("code", lambda row: row.code),
    ("last parcel", lambda row: row.last_bundle),
)
CERTIFICATES: tuple[Column, ...] = (
    ("serial", lambda row: row.serial),
    ("learner", lambda row: row.learner),
    ("circle", lambda row: row.circle),
    ("branch", lambda row: row.branch),
    ("issued", lambda row: row.issued),
    ("state", lambda row: row.state),
)
CONFLICTS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("what", lambda row: row.what or f"{row.table} {row.row}"),
    ("cell", lambda row: row.cell),
    ("shown", lambda row: str(row.shown)),
    ("others", lambda row: [f"{other.value} ({other.by})" for other in row.others]),
)
WAITING: tuple[Column, ...] = (
    ("kind", lambda row: row.kind),
    ("what", lambda row: row.what),
    ("waits for", lambda row: row.waits_for),
    ("next step", lambda row: row.next_step),
)
EVENTS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("date", lambda row: row.date),
    ("start", lambda row: row.start),
    ("kind", lambda row: row.kind),
    ("title", lambda row: row.title),
    ("whose", lambda row: row.branch or "the team"),
    ("venue", lambda row: row.venue),
    ("region", lambda row: row.region),
    ("invited", lambda row: row.invited or ""),
    ("came", lambda row: row.came),
)
AT_EVENT: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("name", lambda row: row.name),
    ("branch", lambda row: row.branch),
    ("role", lambda row: row.role),
    ("contact", lambda row: row.contact),
    ("came", lambda row: {True: "came", False: "did not come"}.get(row.came, "")),
)
BUNDLES: tuple[Column, ...] = (
    ("file", lambda row: row.file.rsplit("/", 1)[-1]),
    ("from", lambda row: row.sender),
    ("state", lambda row: row.state),
    ("new", lambda row: row.new),
    ("changed", lambda row: row.changed),
    ("two versions", lambda row: row.conflicts),
    ("waiting", lambda row: row.waiting),
    ("kept apart", lambda row: row.put_aside),
    ("why", lambda row: row.reason),
)
CARRIED: tuple[Column, ...] = (
    ("from", lambda row: row.sender),
    ("for", lambda row: row.recipients),
    ("made", lambda row: row.made_at),
    ("bytes", lambda row: row.size),
)


DAYS_OFF: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("first", lambda row: f"{row.first:%a} {row.first}"),
    ("last", lambda row: row.last),
    ("name", lambda row: f"about {row.name}" if row.about else row.name),
    ("branch", lambda row: row.branch or "all"),
    ("meetings", lambda row: row.meetings),
)
STAND_INS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("first", lambda row: row.first),
    ("last", lambda row: row.last),
    ("stands in", lambda row: row.cover),
    ("why", lambda row: row.why),
)


def _closed(row: Any) -> str:
    return f"{row.closed_from} to {row.closed_until}" if row.closed_from else ""


def _away(row: Any) -> str:
    if row is None:
        return ""
    if row.to_branch:
        return f"moves to {row.to_branch} on {row.first}"
    return f"{row.first} to {row.last}"


def _lent(loan: Any) -> str:
    trouble = " (clashes)" if loan.clashes else " (not back)" if loan.late else ""
    return f"{loan.quantity} at {loan.branch}, {loan.first} to {loan.last}{trouble}, loan {loan.id}"


def one_line(row: Any, columns: tuple[Column, ...]) -> str:
    """Return a row as one line: the values that are not empty, its id first."""
    return " · ".join(text for _, value in columns if (text := shown(value(row))) != "–")
