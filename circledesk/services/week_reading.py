"""Reads weeks in a message out of any text, and keeps what is genuine and new.

What is kept lies in a table of this PC, outside the change log: it is shown until the branch's
bundle comes, and travels nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, NotFound
from circledesk.models.base import utc_text
from circledesk.models.changes import WeekMessageRow
from circledesk.models.database import begin_write
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.models.tables import ATTENDANCE, FEEDBACK, MEETING, PEER, WEEK_MESSAGE
from circledesk.said import Sentence, said, together
from circledesk.services.called import full_day
from circledesk.services.facts.changed import Area
from circledesk.services.facts.week_message import ReadMessage, ReadWeeks
from circledesk.services.living import living
from circledesk.services.session import team_zone
from circledesk.services.week_code import Figures, Week, tag_of
from circledesk.services.week_finding import MOST, find_codes
from circledesk.services.week_proving import Proven, Sender, known_senders, prove

LARGEST = 32 * 1024 * 1024
"""Letters of a text that is looked through: the chat of many years."""

_WEEK = timedelta(weeks=1)
_REASONS = {
    "known": said("This message is here already."),
    "older": said("A newer message of this branch is here already."),
    "covered": said("The parcel of this branch is here already, and says more."),
    "altered": said(
        "This message was altered or cut: nothing of it was taken. Ask the branch to send it again."
    ),
    "unknown": said(
        "This message was signed by a computer that your team does not know: nothing of it was "
        "taken. If the computer has just joined, accept it first."
    ),
    "other-team": said("This message comes from another team: nothing of it was taken."),
    "newer": said("This message was written by a newer CircleDesk than this one."),
}


def read_week_messages(session: Session, *, text: str) -> ReadWeeks:
    """Read all messages of a text; of each meeting the newest one that is genuine is kept.

    Raises NotFound where there is none, FileRefused where the text is too long.
    """
    found = list(islice(find_codes(text), MOST + 1)) if len(text) <= LARGEST else []
    if len(text) > LARGEST or len(found) > MOST:
        raise FileRefused(
            "This text is too long: it holds more than the chat of many years.",
            "Choose the messages of the last weeks only.",
        )
    if not found:
        raise NotFound(
            "There is no week in a message in this text.",
            "Copy the whole message, with the code in brackets at its end.",
        )
    known = known_senders(session)
    proven = [prove(one, known) for one in found]
    zone = team_zone(session)
    connection = begin_write(session)
    keeper = _Keeper(connection, proven)
    lines = [_line(one, one.state, zone) for one in proven]
    genuine = [place for place, one in enumerate(proven) if one.state == "genuine"]
    for place in sorted(genuine, key=lambda place: _sent(proven[place]), reverse=True):
        lines[place] = _line(proven[place], keeper.keep(proven[place]), zone)
    session.commit()
    new = sum(line.state == "new" for line in lines)
    changed = frozenset({Area.EXCHANGE}) if new else frozenset[Area]()
    return ReadWeeks(tuple(lines), changed)


def _sent(proven: Proven) -> str:
    return utc_text(proven.week.sent) if proven.week else ""


def _line(proven: Proven, state: str, zone: ZoneInfo) -> ReadMessage:
    sender, week = proven.sender, proven.week
    if sender is None or week is None or state in ("altered", "other-team"):
        return ReadMessage(state, reason=_reason(state, week, zone))
    return ReadMessage(
        state=state,
        branch=sender.branch,
        device=sender.name,
        week=week.monday,
        sent=week.sent.astimezone(zone),
        meetings=len(week.meetings),
        new_signups=week.new_signups,
        left_out=week.left_out,
        reason=_reason(state, week, zone),
    )


def _reason(state: str, week: Week | None, zone: ZoneInfo) -> Sentence:
    if state != "clock" or week is None:
        return _REASONS.get(state, Sentence(""))
    return together(
        said(
            "The clock of that computer says {day}: nothing of the message was taken.",
            day=full_day(week.sent.astimezone(zone).date()),
        ),
        said("Ask the branch to set the clock right and to send it again."),
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """What is kept of a meeting; `told`: somebody noted what came of it."""

    sent: str
    device: str
    told: bool

    def outdoes(self, before: _Held) -> bool:
        """Whether it is newer.

        Of two computers of a branch one may not have heard what the other noted: that it has
        nothing to tell does not take back what the other told.
        """
        if self.device == before.device or self.told == before.told:
            return self.sent > before.sent
        return self.told


class _Keeper:
    """Keeps the figures of one reading; what it needs to know is read once for all messages."""

    def __init__(self, connection: Connection, proven: Iterable[Proven]) -> None:
        told = [(one.week, one.sender) for one in proven if one.week and one.sender]
        tags = {figures.tag for week, _ in told for figures in week.meetings}
        self._connection = connection
        self._kept = _kept(connection, tags)
        self._reported = _reported(connection, told)
        self._last: dict[str, str] = {
            device: at or ""
            for device, at in connection.execute(select(PEER.c.device, PEER.c.last_bundle_at))
        }

    def keep(self, proven: Proven) -> str:
        """Keep what is new of a genuine message; say what became of the whole."""
        week, sender = proven.week, proven.sender
        assert week is not None
        assert sender is not None
        sent = utc_text(week.sent)
        if self._last.get(sender.device, "") >= sent:
            return "covered"
        became = {self._keep_one(figures, sender, sent) for figures in week.meetings}
        return next((state for state in ("new", "older", "known") if state in became), "covered")

    def _keep_one(self, figures: Figures, sender: Sender, sent: str) -> str:
        place = (figures.tag, sender.branch_id)
        if place in self._reported:
            return "covered"
        new = _Held(
            sent, sender.device, told=figures.came is not None or figures.rating is not None
        )
        before = self._kept.get(place)
        if before is not None and not new.outdoes(before):
            return "known" if before.sent == sent else "older"
        self._kept[place] = new
        self._connection.execute(
            delete(WeekMessageRow).where(
                WEEK_MESSAGE.c.meeting == figures.tag, WEEK_MESSAGE.c.branch == sender.branch_id
            )
        )
        self._connection.execute(
            insert(WeekMessageRow).values(
                meeting=figures.tag,
                branch=sender.branch_id,
                device=sender.device,
                sent=sent,
                came=figures.came,
                signed_up=figures.signed_up,
                rating=figures.rating,
                new_signups=figures.new_signups,
            )
        )
        return "new"


def _kept(connection: Connection, tags: set[str]) -> dict[tuple[str, str], _Held]:
    """Return what is kept of these meetings."""
    columns = WEEK_MESSAGE.c
    query = select(
        columns.meeting, columns.branch, columns.sent, columns.device, columns.came, columns.rating
    )
    return {
        (tag, branch): _Held(sent, device, told=came is not None or rating is not None)
        for tag, branch, sent, device, came, rating in connection.execute(query)
        if tag in tags
    }


def _reported(connection: Connection, told: list[tuple[Week, Sender]]) -> set[tuple[str, str]]:
    """Return the meetings of about these weeks of which the details are here."""
    if not told:
        return set()
    mondays = [week.monday for week, _ in told]
    marked = select(ATTENDANCE.c.meeting_id).where(*living(Attendance))
    noted = select(FEEDBACK.c.meeting_id).where(*living(Feedback))
    query = select(MEETING.c.id, MEETING.c.branch_id).where(
        MEETING.c.branch_id.in_({sender.branch_id for _, sender in told}),
        MEETING.c.date.between(min(mondays) - _WEEK, max(mondays) + 2 * _WEEK),
        MEETING.c.id.in_(marked) | MEETING.c.id.in_(noted),
    )
    return {(tag_of(meeting), branch) for meeting, branch in connection.execute(query)}
