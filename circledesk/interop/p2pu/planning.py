"""Plans an import: every line of every file against the rows here. Writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from circledesk.interop.p2pu.api_lines import ListedCircle
from circledesk.interop.p2pu.api_team_lines import InvitationEntry
from circledesk.interop.p2pu.board import Put, Refused
from circledesk.interop.p2pu.branches import Branches
from circledesk.interop.p2pu.calendars import MeetingEvent
from circledesk.interop.p2pu.deeds import Deeds
from circledesk.interop.p2pu.files import ParsedFile
from circledesk.interop.p2pu.headers import ORDER
from circledesk.interop.p2pu.known import SECRET, Known
from circledesk.interop.p2pu.linking import join_all
from circledesk.interop.p2pu.noting import notes_of
from circledesk.interop.p2pu.records import CircleLine, PersonLine, SignupLine
from circledesk.interop.p2pu.survey_lines import SurveyLine
from circledesk.models.circles import LearningCircle
from circledesk.models.team import Person, Team
from circledesk.services.facts.imports import (
    ImportPreview,
    ImportReport,
    Refusal,
    VenueProposal,
)

Progress = Callable[[int, int], None]
"""Called with how many of how many lines are done."""

NO_SECRET = (
    "This team has not brought P2PU's files in before. Let the organizer do it once, and receive "
    "a parcel from there."
)


class Planner:
    """One import, from parsed files to a board of rows and a report for each file."""

    def __init__(
        self,
        known: Known,
        files: Sequence[ParsedFile],
        branch_map: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._known = known
        self._files = files
        self._progress = progress
        self._team = known.start()
        self.board = known.board
        self._branches = Branches(self._team.name, known.places(), branch_map)
        self._deeds = Deeds(known, self._team, self._branches)
        self._circles = self._deeds.circles
        self._told: dict[int, tuple[str, ...]] = {}
        """Notes on each file."""

    def plan(self) -> ImportPreview:
        """Plan all files, in the order in which they build on each other."""
        if self._team.own_branch and not self._has_secret():
            for file in self._files:
                file.refused_file = file.refused_file or NO_SECRET
        taken = [file for file in self._files if file.refused_file is None]
        self._look_around(taken)
        counts: dict[int, Counter[Put]] = {}
        total, before = sum(len(file.lines) for file in taken), 0
        for kind in ORDER:
            for file in taken:
                if file.kind is kind:
                    counts[id(file)] = self._plan_file(file, before, total)
                    before += len(file.lines)
        deeds = self._deeds
        join_all(self.board, self._branches, deeds.people, deeds.courses, self._circles)
        self._keep_secret()
        reports = [self._report(file, counts.get(id(file), Counter())) for file in self._files]
        return ImportPreview(tuple(reports), self._venues())

    # before ------------------------------------------------------------------------------------

    def _look_around(self, files: Sequence[ParsedFile]) -> None:
        """Read the rows that the files mean, and learn the venues that stand alone in them."""
        mentioned: set[str] = set()
        for line in (line for file in files for _, line in file.lines):
            if isinstance(line, SignupLine):
                mentioned.add(self._circles.numbered(line.circle_id))
                self._circles.venues.add(line.venue.strip())
                self._circles.venue_of.setdefault(line.circle_id, line.venue.strip())
            elif isinstance(line, CircleLine):
                mentioned.add(self._circles.id_of(line))
            elif isinstance(line, ListedCircle):
                mentioned.add(self._circles.numbered(line.id))
                self._circles.venues.add((line.venue or "").strip())
            elif isinstance(line, SurveyLine):
                mentioned.add(self._circles.numbered(line.circle_id))
            elif isinstance(line, PersonLine):
                self._circles.venues.add(line.venue.strip())
        for model in (LearningCircle, Person):
            self._circles.venues |= {
                str(row.source.get("venue", "")) for row in self.board.rows(model)
            }
        self._circles.venues |= {place.venue for place in self._known.places()}
        self._circles.venues.discard("")
        mentioned |= self._with_uuids(files)
        self._known.circles(sorted(mentioned))
        self._known.hosts()
        if any(isinstance(line, InvitationEntry) for file in files for _, line in file.lines):
            self._known.invitations()

    def _with_uuids(self, files: Sequence[ParsedFile]) -> set[str]:
        """Return the circles that calendar files name."""
        told = {
            line.circle_uuid
            for file in files
            for _, line in file.lines
            if isinstance(line, MeetingEvent)
        }
        rows = self.board.rows(LearningCircle) if told else []
        return {row.id for row in rows if row.id in told or row.source.get("uuid") in told}

    # the lines ---------------------------------------------------------------------------------

    def _plan_file(self, file: ParsedFile, before: int, total: int) -> Counter[Put]:
        counts: Counter[Put] = Counter()
        counts[Put.SAME] = file.repeated
        self._read_learners(file)
        self._deeds.next_file()
        self.board.file = file.path.name
        for done, (number, line) in enumerate(file.lines, before):
            if self._progress and done % 100 == 0:
                self._progress(done, total)
            try:
                counts[self._deeds.plan(line)] += 1
            except Refused as refused:
                file.refused.append(Refusal(number, str(refused)))
        self._told[id(file)] = tuple(notes_of(file.kind, self._deeds))
        return counts

    def _read_learners(self, file: ParsedFile) -> None:
        """Read, in few questions, the learners of sign-ups whose circles are known already."""
        wanted = set()
        for _, line in file.lines:
            if isinstance(line, SignupLine):
                circle = self._circles.numbered(line.circle_id)
                row = self.board.get(LearningCircle, circle)
                if row is not None:
                    branch_id = str(row.values["branch_id"])
                    wanted.add(self._deeds.signups.learner_id(line, branch_id))
        self._known.learners(wanted)

    # after -------------------------------------------------------------------------------------

    def _has_secret(self) -> bool:
        row = self.board.get(Team, self._team.id)
        return bool(row and (row.values["external"] or {}).get(SECRET))

    def _keep_secret(self) -> None:
        row = self.board.get(Team, self._team.id)
        if row is not None and not self._has_secret() and any(True for _ in self.board.written()):
            external = (row.values["external"] or {}) | {SECRET: self._team.secret}
            self.board.put(Team, row.id, {"external": external})

    def _venues(self) -> tuple[VenueProposal, ...]:
        proposals = [
            VenueProposal(
                venue=venue,
                city=city,
                circles=self._circles.circles_at[venue, branch_id],
                signups=self._circles.signups_at[venue, branch_id],
                branch=found.place.name,
                how=found.how,
            )
            for (venue, branch_id), (found, city) in sorted(self._circles.found.items())
        ]
        return tuple(proposals)

    def _report(self, file: ParsedFile, counts: Counter[Put]) -> ImportReport:
        kind = file.kind.value if file.kind else ""
        if file.refused_file is not None:
            return ImportReport(str(file.path), kind, 0, 0, 0, 0, (), file.refused_file)
        refused = tuple(sorted(file.refused, key=lambda refusal: refusal.line))
        return ImportReport(
            file=str(file.path),
            kind=kind,
            read=counts.total() + len(refused),
            new=counts[Put.NEW],
            changed=counts[Put.CHANGED],
            same=counts[Put.SAME],
            refused=refused,
            notes=self._notes(file),
        )

    def _notes(self, file: ParsedFile) -> tuple[str, ...]:
        notes = list(self._told.get(id(file), ()))
        if self.board.differences and file is self._files[-1]:
            notes.append(
                "Values that were typed here and are left as they are, though the file says "
                f"otherwise: {len(self.board.differences)}."
            )
        return tuple(notes)
