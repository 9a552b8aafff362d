"""Plans learning circles with their meetings and facilitators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from circledesk.interop.p2pu.board import Board, Put, Refused, Row, is_ours, own_number
from circledesk.interop.p2pu.branches import Branches, Found, Place
from circledesk.interop.p2pu.courses import Courses
from circledesk.interop.p2pu.known import OurTeam
from circledesk.interop.p2pu.people import People
from circledesk.interop.p2pu.records import CircleLine, SignupLine
from circledesk.interop.p2pu.schedule import Span, meeting_days, planned_start
from circledesk.interop.p2pu.venues import split_location
from circledesk.models.base import derived_id
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.fold import DELETED
from circledesk.models.team import Person


class Circles:
    """Finds circles by P2PU's id or, of its oldest export, by when and for what they were made."""

    def __init__(
        self,
        board: Board,
        team: OurTeam,
        branches: Branches,
        people: People,
        courses: Courses,
        meeting_in_use: Callable[[str], bool],
    ) -> None:
        self._board = board
        self._team = team
        self._branches = branches
        self._people = people
        self._courses = courses
        self._meeting_in_use = meeting_in_use
        self.venues: set[str] = set()
        """Names that are known to be venues, without an address."""
        self.venue_of: dict[str, str] = {}
        """The venue of a circle, by P2PU's id, as the sign-ups export says."""
        self.found: dict[tuple[str, str], tuple[Found, str]] = {}
        """(venue, branch id): how the branch was found, and a city that the circles name."""
        self.circles_at: Counter[tuple[str, str]] = Counter()
        self.signups_at: Counter[tuple[str, str]] = Counter()
        ours = [row for row in board.rows(LearningCircle) if row.source]
        self._old = {_birth(row): row.id for row in ours}
        self._numbered = {
            row.source.get("id") or own_number(row.id): row.id for row in board.rows(LearningCircle)
        }

    # a line of the circles export ------------------------------------------------------------

    def plan(self, line: CircleLine) -> Put:
        """Plan a circle. Raises Refused where its branch is not this PC's to write."""
        found = self.id_of(line)
        row = self._board.get(LearningCircle, found)
        if row is not None and is_ours(row):
            return Put.SAME
        _same_uuid(row, line.uuid)
        if row is not None and self._board.stays_deleted(row) and line.deleted_at is None:
            return Put.SAME
        venue, address = self._place(line)
        branch_id = self.branch(row, venue, line.city, line.location)
        values = self._values(line, venue, address)
        done = self._board.put(
            LearningCircle,
            found,
            values,
            self._source(line),
            born=self._born(branch_id, line.course_title, bool(line.draft)),
        )
        self._old[line.created_at, line.course_id] = found
        if line.id:
            self.know(line.id, found)
        return done.beside(
            self._facilitator(found, branch_id, line), self.meetings(found, branch_id, line)
        )

    def id_of(self, line: CircleLine) -> str:
        """Return the id of a line's circle: an older export may have named it without one."""
        if line.id in self._numbered:
            return self._numbered[line.id]
        born = self._old.get((line.created_at, line.course_id))
        row = self._board.get(LearningCircle, born)
        if row is not None and line.id in ("", row.source.get("id", line.id)):
            return row.id
        if line.id:
            return derived_id("p2pu-circle", line.id)
        return derived_id("p2pu-circle-old", line.created_at.isoformat(), line.course_id)

    def numbered(self, number: str) -> str:
        """Return the id of the circle that has an id of P2PU's."""
        return self._numbered.get(number) or derived_id("p2pu-circle", number)

    def know(self, number: str, found: str) -> None:
        """Keep which circle has an id of P2PU's."""
        self._numbered[number] = found

    def _values(self, line: CircleLine, venue: str, address: str) -> dict[str, Any]:
        told: dict[str, Any] = {
            "name": line.name,
            "course_id": self._courses.of_circle(
                line.course_id, line.course_title, line.created_at
            ),
            "city": line.city,
            "venue": venue,
            "address": address,
            "draft": line.draft,
            "did_not_happen": line.did_not_happen,
            "meeting_time": line.start,
            "start_date": planned_start(line),
            "created_by": self._people.maker(line),
            "created_at": line.created_at,
            DELETED: line.deleted_at,
        }
        return {name: value for name, value in told.items() if value is not None}

    def _born(self, branch_id: str, course: str, draft: bool) -> dict[str, Any]:
        """Return what a new circle has where the file does not say it: P2PU names it so too."""
        zone = self._team.zone
        return {"branch_id": branch_id, "zone": zone, "name": course, "draft": draft}

    @staticmethod
    def _source(line: CircleLine) -> dict[str, Any]:
        return {
            "id": line.id,
            "uuid": line.uuid,
            "course_id": line.course_id,
            "location": line.location,
            "team": line.team,
            "number": line.number,
            "signups": line.signups,
            "facilitators": line.facilitators,
            "facilitator_survey": line.facilitator_survey,
            "learner_surveys": line.learner_surveys,
            "end": _planned_end(line),
            "partial": False,
        }

    def _place(self, line: CircleLine) -> tuple[str, str]:
        row = self._board.get(LearningCircle, self.id_of(line))
        own = (row.source.get("venue") if row else None) or self.venue_of.get(line.id, "")
        if own and line.location.strip().startswith(own):
            return split_location(line.location, [own])
        return split_location(line.location, self.venues)

    # where it belongs ------------------------------------------------------------------------

    def branch(self, row: Row | None, venue: str, city: str, location: str) -> str:
        """Return the branch of a circle. Raises Refused where it is not this PC's to write."""
        if row is not None:
            branch_id = str(row.values["branch_id"])
            place = self._branches.place(branch_id) or Place(branch_id, "another branch")
            found = Found(place, "kept")
        else:
            found = self._branches.find(venue, city, location=location)
            branch_id = found.place.id
        self.found.setdefault((venue, branch_id), (found, city))
        if self._team.own_branch not in ("", branch_id):
            name = (self._branches.place(branch_id) or found.place).name
            raise Refused(f"It belongs to {name}, not to the branch of this computer.")
        self.circles_at[venue, branch_id] += 1
        return branch_id

    # what hangs on it ------------------------------------------------------------------------

    def _facilitator(self, found: str, branch_id: str, line: CircleLine) -> Put:
        person_id = self._people.maker(line)
        if person_id is None or self._board.get(Person, person_id) is None:
            return Put.SAME
        return self._board.put(
            CircleFacilitator,
            CircleFacilitator.id_for(found, person_id),
            _when_deleted(line.deleted_at),
            born={"branch_id": branch_id, "circle_id": found, "person_id": person_id},
        )

    def meetings(self, found: str, branch_id: str, line: Span) -> Put:
        """Plan the weekly meetings of a circle; one that a calendar file told keeps its date."""
        done = Put.SAME
        wanted: set[str] = set()
        held = self._held_days(found)
        for day in meeting_days(line):
            meeting_id = derived_id("p2pu-meeting", found, day.isoformat())
            wanted.add(meeting_id)
            if day in held:
                continue
            values = _when_deleted(line.deleted_at)
            if not self._exact(meeting_id):
                values |= {"date": day, "start": line.start}
            born = {"branch_id": branch_id, "circle_id": found, "assumed": True}
            done = max(done, self._board.put(Meeting, meeting_id, values, born=born))
        return max(done, self._drop_meetings(found, wanted, line))

    def _held_days(self, found: str) -> set[date]:
        """Return days on which a meeting stands that this import would not have made so."""
        rows = (one for one in self._board.of_circle(Meeting, found) if one.alive)
        return {
            one.values["date"]
            for one in rows
            if one.id != derived_id("p2pu-meeting", found, one.values["date"].isoformat())
        }

    def _exact(self, meeting_id: str) -> bool:
        row = self._board.get(Meeting, meeting_id)
        return row is not None and bool(row.source.get("id"))

    def _drop_meetings(self, found: str, wanted: set[str], line: Span) -> Put:
        """Take assumed meetings back that a newer export no longer allows, unless they are used."""
        if line.first is None or line.last is None:
            return Put.SAME
        done = Put.SAME
        for row in self._board.of_circle(Meeting, found):
            if row.id in wanted or not row.alive:
                continue
            if row.values.get("assumed") and not self._meeting_in_use(row.id):
                done = max(done, self._board.put(Meeting, row.id, {DELETED: self._board.now}))
        return done

    # a circle that only a sign-up names --------------------------------------------------------

    def of_signup(self, line: SignupLine) -> Row:
        """Return the circle of a sign-up, planned from what the sign-up says where unknown."""
        found = self.numbered(line.circle_id)
        row = self._board.get(LearningCircle, found)
        _same_uuid(row, line.circle_uuid)
        if row is None or self._board.taken_back(row):
            self._make_partial(found, line)
        elif row.source and not row.source.get("venue") and line.venue and row.alive:
            self._tell_venue(row, line.venue)
        row = self._board.get(LearningCircle, found)
        assert row is not None
        if self._team.own_branch not in ("", row.values["branch_id"]):
            raise Refused("Its circle belongs to another branch than this computer's.")
        self.signups_at[str(row.values.get("venue", "")), str(row.values["branch_id"])] += 1
        return row

    def _make_partial(self, found: str, line: SignupLine) -> None:
        branch_id = self.branch(None, line.venue.strip(), "", line.venue)
        source = {"id": line.circle_id, "uuid": line.circle_uuid, "venue": line.venue.strip()}
        values = {
            "course_id": self._courses.of_title(line.course, line.signed_up_at),
            "venue": line.venue.strip(),
        }
        if line.circle_name is not None:
            values["name"] = line.circle_name
        self._board.add(
            LearningCircle,
            found,
            values,
            source | {"partial": True},
            born=self._born(branch_id, line.course, draft=False),
        )

    def _tell_venue(self, row: Row, venue: str) -> None:
        venue = venue.strip()
        values: Mapping[str, Any] = {}
        location = str(row.source.get("location", ""))
        if location.startswith(venue):
            values = dict(zip(("venue", "address"), split_location(location, [venue]), strict=True))
        self._board.put(LearningCircle, row.id, values, {"venue": venue})

    # after all lines --------------------------------------------------------------------------

    def split_again(self, rows: Iterable[Row]) -> None:
        """Part venue and address anew where more venues are known than when they were parted."""
        for row in rows:
            location = row.source.get("location")
            if location and not row.source.get("venue") and row.alive:
                venue, address = split_location(location, self.venues)
                values = {"venue": venue, "address": address}
                self._board.try_put(LearningCircle, row.id, values)


def _when_deleted(deleted_at: datetime | None) -> dict[str, Any]:
    # A living child under a deleted parent would be listed as edited here, deleted there.
    return {} if deleted_at is None else {DELETED: deleted_at}


def _planned_end(line: CircleLine) -> str | None:
    """Return when a deleted circle without meetings was to end (p2pu.md, quirk 7)."""
    swapped = line.first and line.last and line.first > line.last
    return line.first.isoformat() if swapped and line.first else None


def _birth(row: Row) -> tuple[datetime | None, str]:
    return row.values.get("created_at"), str(row.source.get("course_id", ""))


def _same_uuid(row: Row | None, uuid: str) -> None:
    known = row.source.get("uuid") if row else None
    if known and uuid and known != uuid:
        raise Refused("P2PU's id of the circle is known here with another uuid.")
