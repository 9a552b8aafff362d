"""Learners who sign up for a circle, out of a list; and how rows find the learner they mean.

Nobody is guessed: who may be somebody that is here is asked. Consent is never taken from a file;
learners who came by a list are marked so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError
from circledesk.interop.lists_in import kinds
from circledesk.interop.lists_in.facts import (
    LEAVE_OUT,
    NEW_ONE,
    Candidate,
    CellChange,
    How,
    Step,
    What,
)
from circledesk.interop.lists_in.grid import BadCell
from circledesk.interop.lists_in.kinds import Kind
from circledesk.interop.lists_in.plain_kinds import Repeated
from circledesk.interop.lists_in.row_values import Values
from circledesk.interop.lists_in.who import Known, Who
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services.learners import newest_signup
from circledesk.services.living import found, living
from circledesk.services.places import must_be_open
from circledesk.services.session import may_write, must_write, own_branches, this_device
from circledesk.services.signups import edit_signup, sign_up
from circledesk.services.spelling import parts_of

OF_LEARNER = ("phone", "email", "certificate_name", "under_18")
OF_SIGNUP = ("goal", "support", "guardian_name", "guardian_phone")
ASKED = said("Somebody who is here may be meant: say whether she is the same.")


def held_branches(session: Session) -> tuple[str, ...]:
    """Return the branches whose learners a list may bring: all, on an organizer's computer."""
    if may_write(session, None):
        return tuple(session.scalars(select(Branch.id).where(*living(Branch))))
    return own_branches(session.connection())


class CirclePlace:
    """A circle that learners of a list join: who is in it, and how many places are left."""

    def __init__(self, session: Session, circle_id: str) -> None:
        self.circle = found(session, LearningCircle, circle_id)
        self.circle_id = circle_id
        self.branch_id, self.name = self.circle.branch_id, self.circle.name
        query = select(Signup.learner_id, Signup.id, Signup.state).where(
            Signup.circle_id == circle_id, *living(Signup)
        )
        self.signups = {row[0]: (row[1], row[2]) for row in session.execute(query)}
        taken = sum(state == "signed-up" for _, state in self.signups.values())
        capacity = self.circle.capacity
        self.free = None if capacity is None else capacity - taken
        self.not_ours = _refusal(lambda: must_write(session, self.branch_id))
        self._closed = _refusal(lambda: must_be_open(self.circle))

    def take_place(self, waiting_list: bool) -> None:
        """Count one more; BadCell where nobody can join."""
        if self.not_ours or self._closed:
            raise BadCell(self.not_ours or self._closed)
        if self.free is not None:
            if self.free <= 0 and not waiting_list:
                raise BadCell(said("{circle} is full.", circle=self.name))
            self.free -= 1


class WithLearners:
    """What all lists of learners share: finding who is meant, and asking."""

    kind: Kind

    def __init__(self, session: Session, how: How, file: str) -> None:
        self.session, self.how, self.file = session, how, file
        self.who = Who(session, held_branches(session))
        self._places: dict[str, CirclePlace] = {}
        self._rows: dict[tuple[str, str], list[tuple[int, Values]]] = {}

    def place(self, circle_id: str) -> CirclePlace:
        """A circle, read once."""
        if circle_id not in self._places:
            self._places[circle_id] = CirclePlace(self.session, circle_id)
        return self._places[circle_id]

    def meant(
        self, line: int, values: Values, branch_id: str, inside: Any
    ) -> Known | tuple[Candidate, ...]:
        """Return the learner of a row; none of them (an empty tuple) where she is new."""
        answer = self.how.answers.get(line, "")
        if answer == LEAVE_OUT:
            raise BadCell(said("Left out, as you said."))
        phone, email = values.get("phone", ""), values.get("email", "")
        if answer and answer != NEW_ONE:
            known = self.who.known.get(answer)
            if known is None or known.branch_id != branch_id:
                raise BadCell(said("Who is said to be meant is no learner of this branch."))
            if self.who.is_taken(known.id):
                raise BadCell(said("Another row is {learner} already.", learner=known.name))
        else:
            told = self.who.find(values["name"], phone, email, branch_id=branch_id, inside=inside)
            known = told.sure
            if known is None and answer != NEW_ONE and told.maybe:
                return tuple(map(self.who.candidate, told.maybe))
        if known is None:
            self._must_be_first(line, values, branch_id, told_new=answer == NEW_ONE)
            return ()
        self._note(line, values, branch_id)
        self.who.take(known.id)
        return known

    def _must_be_first(self, line: int, values: Values, branch_id: str, *, told_new: bool) -> None:
        """Nobody is made twice of one file: a row that says somebody again is the same."""
        for earlier, said_then in self._rows.get(_key(values, branch_id), ()):
            if told_new or _contradict(values, said_then):
                continue
            if said_then == values:
                raise Repeated(earlier)
            raise BadCell(said("Row {row} says something else of the same.", row=earlier))
        self._note(line, values, branch_id)

    def _note(self, line: int, values: Values, branch_id: str) -> None:
        self._rows.setdefault(_key(values, branch_id), []).append((line, dict(values)))

    def new_learner(self, session: Session, circle_id: str, told: Values, *, waits: bool) -> str:
        """Sign somebody new up, and note that she came by a list."""
        origin = {"list": {"file": self.file}}
        with session.no_autoflush:  # she and her sign-up are written at once: half the time
            done = sign_up(
                session, circle_id=circle_id, waiting_list=waits, external=origin, **told
            )
        return done.learner_id


class LearnerRows(WithLearners):
    """Each row signs somebody up for a circle, or changes what is noted of her."""

    kind = kinds.LEARNERS

    def plan(self, line: int, values: Values) -> Step:
        """Say what becomes of a row."""
        if "name" not in values:
            raise BadCell(said("{field} is empty.", field=said("Name")))
        circle_id = values.pop("circle", "") or self.how.circle_id
        place = self.place(circle_id) if circle_id else None
        told = values.pop("branch", "")
        branch = place.branch_id if place else told or self._own_branch()
        if told and told != branch:
            raise BadCell(said("The circle belongs to another branch."))
        meant = self.meant(line, values, branch, place.signups if place else self.who.known)
        name = str(values["name"])
        if isinstance(meant, Known):
            return self._known(meant, place, values)
        if meant:
            return Step(What.ASKS, name, reason=ASKED, candidates=meant)
        if place is None:
            raise BadCell(said("Nobody here is called so: choose the circle that she joins."))
        place.take_place(self.how.waiting_list)
        return Step(What.NEW, name, lambda session: self._add(session, place, values))

    def _own_branch(self) -> str:
        return self.how.branch_id or this_device(self.session).branch_id

    def _add(self, session: Session, place: CirclePlace, values: Values) -> None:
        self.new_learner(session, place.circle_id, values, waits=self.how.waiting_list)

    def _known(self, known: Known, place: CirclePlace | None, values: Values) -> Step:
        told = {key: value for key, value in values.items() if key != "name"}
        signup_id, state = place.signups.get(known.id, ("", "")) if place else ("", "")
        if place is not None and not state:
            place.take_place(self.how.waiting_list)
            joined = said("Known already; is signed up for {circle}.", circle=place.name)
            return Step(
                What.NEW, known.name, lambda s: self._join(s, place, known, told), reason=joined
            )
        if state == "cancelled":
            left = said("Her sign-up was cancelled here; it stays so.")
            return Step(What.SAME, known.name, reason=left)
        changes = self._changes(known, signup_id, told)
        if not changes:
            return Step(What.SAME, known.name)
        if not may_write(self.session, known.branch_id):
            raise BadCell(said("This computer may not change {name}.", name=known.name))
        shown = tuple(
            CellChange(self._called(key), _word(before), _word(after))
            for key, (before, after) in changes.items()
        )
        new = {key: after for key, (_, after) in changes.items()}
        return Step(
            What.CHANGED, known.name, lambda s: self._change(s, known.id, signup_id, new), shown
        )

    def _called(self, key: str) -> str:
        made = self.kind.field(key)
        return made.called if made else key

    def _changes(self, known: Known, signup_id: str, told: Values) -> dict[str, tuple[Any, Any]]:
        learner = found(self.session, Learner, known.id)
        held: Values = {key: getattr(learner, key) for key in OF_LEARNER}
        if signup_id:
            signup = found(self.session, Signup, signup_id)
            held |= {key: getattr(signup, key) for key in OF_SIGNUP}
        return {k: (held[k], told[k]) for k in held if k in told and _differs(k, held[k], told[k])}

    def _join(self, session: Session, place: CirclePlace, known: Known, told: Values) -> None:
        sign_up(
            session, circle_id=place.circle_id, name=known.name, learner_id=known.id,
            waiting_list=self.how.waiting_list, **told,
        )  # fmt: skip

    def _change(self, session: Session, learner_id: str, signup_id: str, new: Values) -> None:
        signup = signup_id or newest_signup(session, learner_id=learner_id)
        edit_signup(session, signup_id=signup, **new)


def _key(values: Values, branch_id: str) -> tuple[str, str]:
    return branch_id, "".join(parts_of(values["name"]))


def _contradict(one: Values, other: Values) -> bool:
    """Whether two rows name two phones, or two e-mails, or two topics."""
    return any(one.get(k) and other.get(k) and one[k] != other[k] for k in
               ("phone", "email", "topic"))  # fmt: skip


def _differs(key: str, held: Any, told: Any) -> bool:
    if key == "email" and held:
        return bool(str(held).lower() != str(told).lower())
    return bool(held != told)


def _refusal(check: Callable[[], Any]) -> str:
    try:
        check()
    except CircleDeskError as error:
        return error.what
    return ""


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return said("yes") if value else said("no")
    return "" if value is None else str(value)
