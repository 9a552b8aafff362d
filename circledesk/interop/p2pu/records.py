"""What one row of each export says, typed. None: the file says nothing about it.

Older exports lack columns; what they do not mention is left as it is here, never reset.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from circledesk.interop.p2pu import cells
from circledesk.interop.spreadsheets import as_typed


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A learning resource."""

    id: str
    title: str
    provider: str | None
    link: str | None
    caption: str | None
    on_demand: bool | None
    keywords: str | None
    language: str | None
    created_by: str
    unlisted: bool | None
    licence: str | None
    created_at: datetime | None
    team: str | None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A user with a confirmed e-mail."""

    name: str
    email: str
    joined_at: datetime | None
    last_login_at: datetime | None
    opt_in: bool | None
    venue: str
    """Venue of the circle that started last."""
    team: str | None
    circles_run: int | None


@dataclass(frozen=True, slots=True)
class CircleLine:
    """A learning circle; `id` is '' in the oldest export."""

    id: str
    uuid: str
    name: str | None
    created_at: datetime
    deleted_at: datetime | None
    draft: bool | None
    course_id: str
    course_title: str
    creator_name: str
    creator_email: str
    number: int | None
    location: str
    """Venue and address in one text."""
    city: str
    start: time | None
    first: date | None
    last: date | None
    signups: int | None
    """Sign-ups that were not deleted on P2PU."""
    team: str | None
    facilitator_survey: bool | None
    learner_surveys: int | None
    did_not_happen: bool | None
    facilitators: int | None


@dataclass(frozen=True, slots=True)
class SignupLine:
    """A sign-up; `id` and `uuid` are '' in the oldest export."""

    id: str
    uuid: str
    circle_id: str
    circle_uuid: str
    circle_name: str | None
    course: str
    venue: str
    name: str
    email: str
    mobile: str
    signed_up_at: datetime
    support: str
    goal: str
    computer_access: str
    use_internet: int | None
    survey_completed: bool | None
    opt_in: bool | None
    deleted_at: datetime | None = None
    """Of our own export: P2PU's does not tell."""
    state: str | None = None
    """Of our own export: signed-up, waiting or cancelled."""
    state_at: datetime | None = None


Line = CourseLine | PersonLine | CircleLine | SignupLine


class Named:
    """A row's cells by the name of their column; '' where the file has no such column."""

    def __init__(self, columns: tuple[str, ...], row: list[str]) -> None:
        told = map(as_typed, row)  # our own exports guard what a spreadsheet would calculate
        self._cells = dict(zip(columns, told, strict=False))

    def __getitem__(self, column: str) -> str:
        return self._cells.get(column, "")

    def __contains__(self, column: str) -> bool:
        return column in self._cells

    def text(self, column: str) -> str | None:
        """Return a cell as typed; none where the file has no such column."""
        return self._cells.get(column)

    def flag(self, column: str) -> bool | None:
        """Return yes or no; none where the file has no such column."""
        return cells.yes_no(self[column], column) if column in self else None


def course_line(row: Named) -> CourseLine:
    """Read a row of the courses export."""
    return CourseLine(
        id=cells.number(row["id"], "id"),
        title=row["title"],
        provider=row.text("provider"),
        link=row.text("link"),
        caption=row.text("caption"),
        on_demand=row.flag("on_demand"),
        keywords=row.text("keywords"),
        language=row.text("language"),
        created_by=row["created_by"].strip().lower(),
        unlisted=row.flag("unlisted"),
        licence=row.text("license"),
        created_at=cells.instant(row["created_at"], "created_at"),
        team=row.text("team_name"),
    )


def person_line(row: Named) -> PersonLine:
    """Read a row of the facilitators export; the e-mail tells people apart."""
    email = cells.email(row["email"], "email")
    if not email:
        raise cells.BadCell("email is missing.")
    return PersonLine(
        name=row["name"],
        email=email,
        joined_at=cells.instant(row["date joined"], "date joined"),
        last_login_at=cells.instant(row["last login"], "last login"),
        opt_in=row.flag("communication opt-in"),
        venue=row["last learning circle venue"],
        team=row.text("team"),
        circles_run=cells.count(row["learning circles run"], "learning circles run"),
    )


def circle_line(row: Named) -> CircleLine:
    """Read a row of the learning circles export."""
    line = CircleLine(
        id=cells.number(row["id"], "id") if "id" in row else "",
        uuid=cells.uuid(row["uuid"], "uuid"),
        name=row.text("name"),
        created_at=cells.needed_instant(row["date created"], "date created"),
        deleted_at=cells.instant(row["date deleted"], "date deleted"),
        draft=row.flag("draft"),
        course_id=cells.number(row["course id"], "course id"),
        course_title=row["course title"],
        creator_name=row["created by"],
        creator_email=cells.email(row["created by email"], "created by email"),
        number=cells.count(row["learning_circle_number"], "learning_circle_number"),
        location=row["location"],
        city=row["city"],
        start=cells.clock(row["time"], "time"),
        first=cells.day(row["first meeting"], "first meeting"),
        last=cells.day(row["last meeting"], "last meeting"),
        signups=cells.count(row["signups"], "signups"),
        team=row.text("team"),
        facilitator_survey=cells.maybe_yes_no(
            row["facilitator survey completed"], "facilitator survey completed"
        ),
        learner_surveys=cells.count(row["learner survey responses"], "learner survey responses"),
        did_not_happen=cells.maybe_yes_no(row["did not happen"], "did not happen"),
        facilitators=cells.count(row["facilitator count"], "facilitator count"),
    )
    _check_dates(line)
    return line


def _check_dates(line: CircleLine) -> None:
    if (line.first or line.last) and line.start is None:
        raise cells.BadCell("The circle has meetings but no time.")
    if line.first and line.last:
        if line.first > line.last and line.deleted_at is None:
            raise cells.BadCell(
                f"The first meeting ({line.first}) is after the last ({line.last})."
            )
        if abs((line.last - line.first).days) > 5 * 366:
            raise cells.BadCell("First and last meeting are more than five years apart.")


def signup_line(row: Named) -> SignupLine:
    """Read a row of the sign-ups export."""
    return SignupLine(
        id=cells.number(row["id"], "id") if "id" in row else "",
        uuid=cells.uuid(row["uuid"], "uuid"),
        circle_id=cells.number(row["study group id"], "study group id"),
        circle_uuid=cells.uuid(row["study group uuid"], "study group uuid"),
        circle_name=row.text("study group name"),
        course=row["course"],
        venue=row["location"],
        name=row["name"],
        email=cells.email(row["email"], "email"),
        mobile=cells.mobile(row["mobile"], "mobile"),
        signed_up_at=cells.needed_instant(row["signed up at"], "signed up at"),
        support=cells.answer(row["support"]),
        goal=cells.answer(row["goals"]),
        computer_access=cells.answer(row["computer_access"]),
        use_internet=cells.scale(row["use_internet"], "use_internet"),
        survey_completed=row.flag("survey completed"),
        opt_in=row.flag("communications opt-in"),
        deleted_at=cells.instant(row["deleted"], "deleted"),
        state=cells.state(row["circledesk state"], "circledesk state"),
        state_at=cells.instant(row["circledesk state since"], "circledesk state since"),
    )
