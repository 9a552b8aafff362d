"""One circle of the season, from its announcement to its certificates, through the services."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import Random

from sqlalchemy.orm import Session

from circledesk.sample import words
from circledesk.sample.diary import ZONE, Diary, instant
from circledesk.sample.more import (
    HelpAtDesk,
    note_reminder,
    set_up,
    told_of_change,
)
from circledesk.sample.outcomes import tell_some
from circledesk.sample.people import FACILITATORS, TWICE, Crowd, Visitor
from circledesk.sample.season import BRANCHES, SampleCircle, SampleCourse
from circledesk.sample.surveys import fill_surveys
from circledesk.services import (
    attendance,
    certificates,
    circles,
    consent,
    feedback,
    meetings,
    signups,
)
from circledesk.services.desk import Desk
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.questions import QuestionFacts
from circledesk.services.session import action


@dataclass(slots=True)
class Season:
    """What all circles of the season share."""

    diary: Diary
    random: Random
    crowd: Crowd
    desk: Desk
    deck: words.Deck
    present: datetime
    """Where the season stops: the sample's now."""
    branches: dict[str, str] = field(default_factory=dict)
    courses: dict[str, str] = field(default_factory=dict)
    regulars: dict[str, list[tuple[str, Visitor]]] = field(default_factory=dict)
    """Learners of a branch who may join a second circle."""
    circles: dict[tuple[str, str], str] = field(default_factory=dict)
    """Ids of the circles that were made, by branch and course."""
    questions: tuple[QuestionFacts, ...] = ()
    """What the team asks at the desk."""


class CircleStory:
    """Writes a circle's days into the diary, each when the one before has been played."""

    def __init__(self, season: Season, plan: SampleCircle, course: SampleCourse) -> None:
        self._season = season
        self._plan = plan
        self._course = course
        self._id = ""
        self._learners: list[tuple[str, Visitor]] = []
        self._known: set[str] = set()
        self._desk = HelpAtDesk(plan)
        self._twin = TWICE.get((plan.branch, plan.course))

    def announce(self, announced: datetime, first: datetime) -> None:
        """Plan the circle's making, and the sign-ups between that and a little after its start."""
        season, random = self._season, self._season.random
        season.diary.note(announced, lambda session: self._make(session, first))
        late = min(first + timedelta(days=-2 if self._plan.did_not_happen else 2), season.present)
        span = max((late - announced).total_seconds(), 3600.0)
        for _ in range(self._plan.signups):
            at = announced + timedelta(seconds=1800 + random.random() * (span - 1800))
            season.diary.note(at, self._sign_up)
        if self._plan.leaves:
            season.diary.note(season.present - timedelta(minutes=30), self._leave)
        if self._plan.early_survey:
            season.diary.note(season.present - timedelta(hours=14), self._survey_some)

    def _make(self, session: Session, first: datetime) -> None:
        plan, season = self._plan, self._season
        branch = next(branch for branch in BRANCHES if branch.code == plan.branch)
        hosts = [
            person.email
            for person in FACILITATORS
            if person.branch == plan.branch and not person.new
        ]
        season.random.shuffle(hosts)
        self._id = circles.create_circle(
            session,
            course_id=season.courses[plan.course],
            name="",
            start=first.astimezone(ZONE).date(),
            time=plan.start,
            branch_id=season.branches[plan.branch],
            meetings=plan.meetings,
            every=plan.every,
            capacity=plan.capacity,
            facilitators=hosts[: season.random.choice((1, 1, 2))],
            venue=branch.venue,
            venue_details=branch.room,
            language=self._course.language,
            draft=plan.draft,
            facilitator_goal="That nobody is afraid to ask." if plan.week % 2 else "",
        ).id
        season.circles[plan.branch, plan.course] = self._id
        set_up(session, self._id, plan)
        if plan.did_not_happen:
            season.diary.note(first - timedelta(days=1), self._call_off)
            return
        for meeting in circles.circle_page(session, circle_id=self._id).meetings:
            self._expect(meeting)

    def _expect(self, meeting: MeetingRow) -> None:
        """Note what happens around one meeting."""
        plan, diary = self._plan, self._season.diary
        start, end = instant(meeting.date, meeting.start), instant(meeting.date, meeting.end)
        if meeting.week == plan.cancelled:
            diary.note(start - timedelta(days=2), lambda s: self._cancel(s, meeting.id))
            return
        if meeting.week == plan.moved:
            diary.note(start - timedelta(days=3), lambda s: self._move(s, meeting))
            start, end = start + timedelta(days=1), end + timedelta(days=1)
        diary.note(start - timedelta(hours=26), lambda s: self._ask(s, meeting.id))
        told = end + timedelta(minutes=self._season.random.randrange(5, 900))
        if told > self._season.present - timedelta(weeks=plan.silent_weeks):
            return
        diary.note(told, lambda s: self._report(s, meeting.id))
        if meeting.week == plan.meetings and plan.week % 4:
            diary.note(told + timedelta(hours=1), self._survey)
        if meeting.week == plan.meetings and plan.certificates:
            diary.note(instant(meeting.date + timedelta(days=5), time(11)), self._certify)

    def _sign_up(self, session: Session) -> None:
        season, random, plan = self._season, self._season.random, self._plan
        language = self._course.language
        known = self._regular() if random.random() < 0.12 else None
        visitor = known[1] if known else self._visitor()
        done = signups.sign_up(
            session,
            circle_id=self._id,
            name=visitor.name,
            phone=visitor.phone,
            email=visitor.email,
            goal=random.choice(words.GOALS[language]),
            support=random.choice(words.SUPPORT),
            computer_access=random.choice(words.ACCESS),
            use_internet=random.randrange(5),
            language=language,
            under_18=visitor.under_18,
            guardian_name=visitor.guardian,
            **self._desk.told(visitor, season.questions),
            communications_opt_in=bool(visitor.phone),
            waiting_list=self._is_full(),
            learner_id=known[0] if known else None,
        )
        self._known.add(done.learner_id)
        if done.state == "signed-up":
            self._learners.append((done.learner_id, visitor))
        if not known:
            season.regulars.setdefault(plan.branch, []).append((done.learner_id, visitor))

    def _visitor(self) -> Visitor:
        """Return who comes next; once the one who is on the list under another spelling."""
        visitor, self._twin = self._twin, None
        return visitor or self._season.crowd.next()

    def _regular(self) -> tuple[str, Visitor] | None:
        """Return a learner of an earlier circle of the branch, who joins no third one."""
        regulars = self._season.regulars.get(self._plan.branch, [])
        found = next((one for one in regulars if one[0] not in self._known), None)
        if found:
            regulars.remove(found)
        return found

    def _is_full(self) -> bool:
        capacity = self._plan.capacity
        return capacity is not None and len(self._learners) >= capacity

    def _ask(self, session: Session, meeting_id: str) -> None:
        """Ask some circles' learners, in the weeks that the window shows, whether they come."""
        season = self._season
        if season.diary.at < season.present - timedelta(days=15) or self._plan.counted:
            return
        with action(session, "rsvp.set"):
            for learner_id, visitor in self._learners:
                if season.random.random() < 0.7:
                    meetings.record_rsvp(
                        session,
                        meeting_id=meeting_id,
                        learner_id=learner_id,
                        attending=season.random.random() < visitor.diligence,
                    )
        phones = [visitor for _, visitor in self._learners if visitor.phone]
        note_reminder(session, meeting_id, self._plan, self._course.language, len(phones))

    def _report(self, session: Session, meeting_id: str) -> None:
        self._take_attendance(session, meeting_id)
        if self._season.random.random() < 0.85:
            self._give_feedback(session, meeting_id)

    def _take_attendance(self, session: Session, meeting_id: str) -> None:
        marks: dict[str, list[str]] = {"present": [], "late": [], "excused": [], "absent": []}
        for learner_id, visitor in self._learners:
            marks[self._mark(visitor)].append(learner_id)
        if self._plan.counted:
            came = len(marks["present"]) + len(marks["late"])
            attendance.take_attendance(session, meeting_id=meeting_id, count=came)
            return
        with session.no_autoflush:  # each name once: nothing to be seen of the others
            attendance.take_attendance(
                session,
                meeting_id=meeting_id,
                present=marks["present"],
                late=marks["late"],
                excused=marks["excused"],
                absent=marks["absent"],
            )

    def _mark(self, visitor: Visitor) -> str:
        random = self._season.random
        if random.random() < visitor.diligence:
            return "present" if random.random() < 0.9 else "late"
        return "excused" if random.random() < 0.3 else "absent"

    def _give_feedback(self, session: Session, meeting_id: str) -> None:
        random, deck, language = self._season.random, self._season.deck, self._course.language
        own = words.PLUS_ON.get(self._course.key) if random.random() < 0.25 else None
        feedback.give_feedback(
            session,
            meeting_id=meeting_id,
            rating=random.choices((5, 4, 3, 2), (4, 6, 3, 1))[0],
            plus=own or deck.deal(words.PLUS[language]),
            delta=deck.deal(words.DELTA[language]),
            reflection=deck.deal(words.REFLECTION[language]),
        )

    def _cancel(self, session: Session, meeting_id: str) -> None:
        meetings.cancel_meeting(
            session, meeting_id=meeting_id, reason="The power was cut for two days."
        )
        told_of_change(session, meeting_id, "cancelled", len(self._learners))

    def _move(self, session: Session, meeting: MeetingRow) -> None:
        day = meeting.date + timedelta(days=1)
        meetings.move_meeting(session, meeting_id=meeting.id, date=day)
        told_of_change(session, meeting.id, "changed", len(self._learners))

    def _leave(self, session: Session) -> None:
        """Let the first learner give her place back, and in a running circle her consent too."""
        learner_id, _ = self._learners.pop(0)
        rows = signups.signups(session, circle_id=self._id)
        row = next(one for one in rows if one.learner_id == learner_id)
        signups.cancel_signup(session, signup_id=row.id)
        if self._plan.week < 0:
            consent.withdraw_consent(session, learner_id=learner_id)

    def _call_off(self, session: Session) -> None:
        circles.edit_circle(session, circle_id=self._id, did_not_happen=True)

    def _survey_some(self, session: Session) -> None:
        self._survey(session, most=9)

    def _survey(self, session: Session, most: int | None = None) -> None:
        plan = self._plan
        dice = Random(f"{plan.branch} {plan.course} {plan.week}")
        learners = [learner_id for learner_id, _ in self._learners[:most]]
        fill_surveys(session, self._id, learners, self._course.language, dice)
        tell_some(session, self._id)

    def _certify(self, session: Session) -> None:
        certificates.issue(session, keys=self._season.desk.keys(), circle_id=self._id)
