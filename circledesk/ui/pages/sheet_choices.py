"""What a person says of the rows of sheets that came back. Knows no window.

A row begins as it was read. One that must be looked at stays out of what is written until a key
says what it is; Backspace leaves it out for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from circledesk.services.facts.sheets_back import Brought, Came, RowBack

TYPED = ("walk-in", "text", "number")
"""Kinds of row whose words are typed."""
DIGITS = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands for a row now."""

    value: str
    """A state, a digit or words; '' leaves it out."""
    seen: bool = False
    """Whether a person has said it."""
    name: str = ""
    """Of a walk-in, as typed."""
    learner_id: str = ""
    """Of a walk-in who is known."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list: what was read, and what stands for it now."""

    row: RowBack
    choice: Choice

    @property
    def open(self) -> bool:
        """Whether a person must still look."""
        return self.row.must_be_seen and not self.choice.seen

    @property
    def counts(self) -> bool:
        """Whether it would change what is recorded."""
        if self.open or not self.choice.value or self.choice.value == self.row.recorded:
            return False
        return self.row.kind != "walk-in" or bool(self.choice.name.strip())


@dataclass(frozen=True, slots=True)
class MeetingWrite:
    """What goes to one meeting."""

    meeting_id: str
    marks: dict[str, str]
    came: tuple[Came, ...]

    @property
    def count(self) -> int:
        """How many learners it tells of."""
        return len(self.marks) + len(self.came)


@dataclass(frozen=True, slots=True)
class SlipWrite:
    """One slip: a learner's, or an anonymous one by the answer that it is."""

    learner_id: str
    answer_id: str
    answers: dict[str, str]


@dataclass(frozen=True, slots=True)
class SurveyWrite:
    """What goes to one circle's survey."""

    circle_id: str
    kind: str
    slips: tuple[SlipWrite, ...]


class Choices:
    """The rows with what was said of them."""

    def __init__(self, brought: Brought) -> None:
        self.brought = brought
        self._rows = {row.id: row for row in brought.rows}
        self._said = {row.id: Choice(row.read) for row in brought.rows}

    @property
    def lines(self) -> tuple[Line, ...]:
        """All rows, in the order in which they are looked at."""
        return tuple(Line(row, self._said[row.id]) for row in self.brought.rows)

    @property
    def open(self) -> int:
        """How many rows must still be looked at."""
        return sum(line.open for line in self.lines)

    def line(self, row_id: str) -> Line:
        """Return one row."""
        return Line(self._rows[row_id], self._said[row_id])

    def say(self, row_id: str, value: str) -> None:
        """It is this; '' leaves it out."""
        self._said[row_id] = replace(self._said[row_id], value=value, seen=True)

    def agree(self, row_id: str) -> bool:
        """It is as it stands; False where nothing stands that could be right."""
        line = self.line(row_id)
        named = line.row.kind != "walk-in" or line.choice.name.strip()
        stands = line.row.kind == "gone" or (line.choice.value and named)
        if not stands and not line.choice.seen:
            return False
        self._said[row_id] = replace(line.choice, seen=True)
        return True

    def name(self, row_id: str, name: str, learner_id: str = "") -> None:
        """Name a walk-in, on all columns of her line; seen once it is agreed to."""
        line = row_id.rpartition("/")[0]
        for other, row in self._rows.items():
            said = self._said[other]
            if other == row_id or (other.rpartition("/")[0] == line and not said.name):
                value = said.value or row.read or "present"
                self._said[other] = replace(said, name=name, learner_id=learner_id, value=value)

    def meetings(self) -> tuple[MeetingWrite, ...]:
        """What would be written of attendance, meeting by meeting."""
        lines = [one for one in self.lines if one.row.meeting_id and one.counts]
        return tuple(
            _meeting(meeting, [one for one in lines if one.row.meeting_id == meeting])
            for meeting in dict.fromkeys(line.row.meeting_id for line in lines)
        )

    def surveys(self) -> tuple[SurveyWrite, ...]:
        """What would be written of surveys, circle by circle."""
        lines = [one for one in self.lines if one.row.ref and one.counts]
        return tuple(
            self._survey(code, [one for one in lines if one.row.sheet == code])
            for code in dict.fromkeys(line.row.sheet for line in lines)
        )

    def said(self) -> list[dict[str, Any]]:
        """What a person has said so far, for a power cut; the ids are values, so that an erasure
        finds them.
        """
        return [
            {"row": row_id, **asdict(choice)}
            for row_id, choice in self._said.items()
            if choice != Choice(self._rows[row_id].read)
        ]

    def take_up(self, said: Sequence[dict[str, Any]]) -> None:
        """Say again what was said before; rows that are read no more fall out."""
        for told in said:
            choice = {name: value for name, value in told.items() if name != "row"}
            if told["row"] in self._rows:
                self._said[told["row"]] = Choice(**choice)

    def _survey(self, code: str, lines: list[Line]) -> SurveyWrite:
        sheet = self.brought.sheet(code)
        slips = tuple(
            _slip([line for line in lines if line.row.slip == slip])
            for slip in dict.fromkeys(line.row.slip for line in lines)
        )
        return SurveyWrite(sheet.circle_id, sheet.facts.survey, slips)


def letters_of(row: RowBack) -> tuple[tuple[str, str], ...]:
    """The keys of a row, with what each stands for; the first is also the space bar's."""
    from circledesk.ui.tables.attendance import LETTERS

    if row.kind == "walk-in" or row.again:
        return LETTERS[:2]
    if row.kind == "learner":
        return LETTERS
    return tuple((digit, digit) for digit in DIGITS) if row.kind == "scale" else ()


def _meeting(meeting_id: str, lines: Iterable[Line]) -> MeetingWrite:
    marks: dict[str, str] = {}
    came: list[Came] = []
    for line in lines:
        row, choice = line.row, line.choice
        if row.kind == "walk-in":
            came.append(Came(choice.name.strip(), choice.learner_id, choice.value))
        elif row.again:
            came.append(Came(row.name, row.learner_id, choice.value))
        else:
            marks[row.learner_id] = choice.value
    return MeetingWrite(meeting_id, marks, tuple(came))


def _slip(lines: list[Line]) -> SlipWrite:
    first = lines[0].row
    answers = {line.row.ref: line.choice.value for line in lines}
    return SlipWrite(first.learner_id, first.answer_id, answers)
