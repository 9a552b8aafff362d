"""A team on a Sunday evening: two branches whose meeting of the week was held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from circledesk.documents.week_words import week_words
from circledesk.services.attendance import take_attendance
from circledesk.services.dashboard import week
from circledesk.services.desk import Desk
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.week_message import ReadMessage, WeekMessage
from circledesk.services.feedback import give_feedback
from circledesk.services.session import this_device
from circledesk.services.week_code import Figures, Week, encode_week, tag_of, team_tag, words_tag
from circledesk.services.week_finding import code_line
from circledesk.services.week_message import write_week_message
from circledesk.services.week_reading import read_week_messages
from circledesk.sync.keys import key_number
from tests.sync import kit

DAY = date(2018, 8, 8)
SUNDAY = datetime(2018, 8, 12, 15, tzinfo=UTC)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("team")
    with kit.cheap_keys():
        kit.make_team(folder)
        yield folder


@dataclass
class Team:
    """The desks by name, on one clock, and what people do with them."""

    desks: dict[str, Desk]
    clock: kit.Clock

    def hold(self, name: str, rating: int | None = 4) -> str:
        """Take attendance of the meeting of a computer's branch; all came."""
        meeting = next(row.id for row in self.week_at(name, kit.HOME[name]) if row.signups)
        with self.desks[name].session() as session:
            take_attendance(session, meeting_id=meeting, all_present=True)
            if rating:
                give_feedback(session, meeting_id=meeting, rating=rating, plus="", delta="")
        return meeting

    def write(self, name: str, language: str = "en", day: date = DAY) -> WeekMessage:
        """Write a computer's week."""
        desk = self.desks[name]
        with desk.session() as session:
            return write_week_message(
                session,
                keys=desk.keys(),
                day=day,
                words=lambda told, room: week_words(told, room, language),
            )

    def read(self, text: str, name: str = "office") -> tuple[ReadMessage, ...]:
        """Read a text at the organizer's."""
        with self.desks[name].session() as session:
            return read_week_messages(session, text=text).lines

    def states(self, text: str) -> list[str]:
        """Read a text; what became of its messages."""
        return [line.state for line in self.read(text)]

    def week_at(self, name: str, branch: str = "") -> list[MeetingRow]:
        """The meetings of the week as a computer shows them."""
        with self.desks[name].session() as session:
            rows = week(session, day=DAY).meetings
        return [row for row in rows if branch in ("", row.branch)]

    def shown(self, branch: str) -> tuple[int | None, int | None] | None:
        """What the organizer is shown by message of a branch's meeting: came and rating."""
        told = self.week_at("office", branch)[0].by_message
        return (told.came, told.rating) if told else None


@pytest.fixture
def team(template: Path, tmp_path: Path) -> Iterator[Team]:
    clock = kit.Clock()
    clock.instant = SUNDAY
    desks = kit.open_team(template, tmp_path / "desks", clock)
    yield Team(desks, clock)
    for desk in desks.values():
        desk.close()


def own_key(team: Team, name: str) -> Ed25519PrivateKey:
    """Return the key with which a computer signs."""
    return Ed25519PrivateKey.from_private_bytes(team.desks[name].keys().sign_seed)


def forged(team: Team, key: Ed25519PrivateKey, team_id: str = "", sent: datetime = SUNDAY) -> str:
    """Write a message about Buruburu's meeting with any key."""
    return forged_many(team, key, [sent], team_id)[0]


def forged_many(
    team: Team, key: Ed25519PrivateKey, sent: Sequence[datetime], team_id: str = ""
) -> list[str]:
    """Write such a message for each hour."""
    with team.desks["office"].session() as session:
        tag = team_tag(team_id or this_device(session).team_id)
    head, monday = "CircleDesk · Buruburu · week of 6 Aug 2018", date(2018, 8, 6)
    told = (Figures(tag_of(team.week_at("office", "Buruburu")[0].id), 40, 40, 5, 0),)
    number = key_number(key.public_key().public_bytes_raw())
    weeks = (Week(tag, at, monday, words_tag(head), 0, 0, told) for at in sent)
    return [f"{head}\n{code_line(encode_week(one, number, key.sign))}" for one in weeks]
