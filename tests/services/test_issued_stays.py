"""No edit changes what was issued. Short form SECONDS; with HOURS 10,000 edits, or EDITS many."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Callable
from itertools import count, pairwise

from sqlalchemy import select

from circledesk.documents.certificate import certificate_pdf
from circledesk.errors import CircleDeskError, RuleBroken
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.learners import Learner
from circledesk.services import (
    ceremony,
    certificates,
    circles,
    collecting,
    courses,
    designs,
    signatories,
    team,
    undo,
)
from circledesk.services.certificates import facts_of, issue, mark_printed
from circledesk.services.facts.designs import SignatoryRow
from circledesk.services.session import action
from circledesk.services.signups import cancel_signup, edit_signup, signups
from tests.services.conftest import Library
from tests.services.test_logo import picture

SECONDS = 3
MANY = 10_000
NAMES = ("Ann Odhiambo", "Ben wa Njoroge", "Cay Wairimũ")


def begin(library: Library) -> tuple[str, list[str]]:
    """A circle with certificates that were issued and printed."""
    circle = library.circle()
    for name in NAMES:
        learner = library.learner(circle, name)
        for number in range(1, 7):
            library.came(circle, number, learner)
    issued = issue(library.session, keys=library.keys, circle_id=circle)
    serials = [one.serial for one in issued]
    mark_printed(library.session, serials=serials)
    return circle, serials


class Edits:
    """Random edits of all that a certificate was drawn up from."""

    def __init__(self, library: Library, circle: str, serials: list[str], seed: int) -> None:
        self.library, self.session, self.circle = library, library.session, circle
        self.serials, self.chance = serials, random.Random(seed)
        self.ways: tuple[Callable[[], object], ...] = (
            self.rename_learner, self.rename_circle, self.rename_course, self.rename_branch,
            self.rename_team, self.logo, self.rule, self.design, self.new_design, self.who_signs,
            self.cancel, self.delete_circle, self.delete_learner, self.delete_course,
            self.issue_more, self.void_another, self.order, self.collect,
            self.undo, self.undo, self.redo,
        )  # fmt: skip

    def one(self) -> str:
        """Make one edit; what its service refuses is an edit too."""
        way = self.chance.choice(self.ways)
        try:
            way()
            if way.__name__.startswith("delete") and self.chance.random() < 0.9:
                undo.undo(self.session)  # else soon nothing would be left to edit
        except CircleDeskError:
            return f"{way.__name__} refused"
        return way.__name__

    def signup(self) -> str:
        rows = signups(self.session)
        if not rows:
            raise RuleBroken("Nobody is signed up.", "Sign somebody up.")
        return self.chance.choice(rows).id

    def word(self) -> str:
        return f"Neno {self.chance.randrange(10**6)}"

    def rename_learner(self) -> None:
        name, printed = self.word(), self.word()
        edit_signup(self.session, signup_id=self.signup(), name=name, certificate_name=printed)

    def rename_circle(self) -> None:
        circles.edit_circle(self.session, circle_id=self.circle, name=self.word())

    def rename_course(self) -> None:
        course = self.library.ids["computers"]
        courses.edit_course(self.session, course_id=course, title=self.word())

    def rename_branch(self) -> None:
        team.edit_branch(self.session, branch_id=self.library.ids["Mjini"], name=self.word())

    def rename_team(self) -> None:
        team.edit_team(self.session, name=self.word())

    def logo(self) -> None:
        left = self.chance.randrange(100, 400)
        drawn = picture(mark=(left, 100, 600, 300))
        team.edit_team(self.session, logo=self.chance.choice((b"", drawn)))

    def rule(self) -> None:
        team.edit_team(self.session, attendance_rule=self.chance.randrange(1, 101))

    def design(self) -> None:
        names = [row.name for row in designs.designs(self.session)]
        designs.use_design(self.session, name=self.chance.choice(names))

    def new_design(self) -> None:
        text = f"# {self.word()}"
        designs.save_design(self.session, write=lambda name, version: text, name="Ziwa", new=False)

    def who_signs(self) -> None:
        people = [SignatoryRow(self.word(), self.word())] * self.chance.randrange(3)
        signatories.set_signatories(self.session, people=people)

    def cancel(self) -> None:
        cancel_signup(self.session, signup_id=self.signup())

    def delete_circle(self) -> None:
        circles.delete_circle(self.session, circle_id=self.circle)

    def delete_learner(self) -> None:
        self._delete(Learner)

    def delete_course(self) -> None:
        self._delete(Course)

    def _delete(self, model: type[Learner] | type[Course]) -> None:
        with action(self.session, "circle.delete"):
            query = select(model).where(model.deleted_at.is_(None)).order_by(model.id)
            rows = list(self.session.scalars(query))
            if rows:
                self.session.delete(self.chance.choice(rows))

    def issue_more(self) -> None:
        issue(self.session, keys=self.library.keys, circle_id=self.circle, kind="participation")

    def void_another(self) -> None:
        rows = [
            row
            for row in certificates.certificates(self.session)
            if row.serial not in self.serials and row.state == "issued"
        ]
        if rows:
            serial = self.chance.choice(rows).serial
            certificates.void(self.session, serial=serial, why=self.word())

    def order(self) -> None:
        serials = self.chance.sample(self.serials, len(self.serials))
        ceremony.set_order(self.session, serials=serials)

    def collect(self) -> None:
        collecting.collected(self.session, serials=[self.chance.choice(self.serials)])

    def undo(self) -> None:
        undo.undo(self.session)

    def redo(self) -> None:
        undo.redo(self.session)


def test_no_edit_changes_an_issued_byte(library: Library) -> None:
    circle, serials = begin(library)
    paper = {s: certificate_pdf(*facts_of(library.session, serials=(s,))) for s in serials}
    facts = facts_of(library.session, serials=tuple(serials))
    long = "HOURS" in os.environ or "EDITS" in os.environ
    end = time.monotonic() + (float("inf") if long else SECONDS)
    edits, told = Edits(library, circle, serials, 20186), Counter[str]()
    for number in count(1):
        told[edits.one()] += 1
        assert facts_of(library.session, serials=tuple(serials)) == facts, told
        if number % 5 == 0:  # the page follows from the facts alone, and takes its time
            serial = serials[number % len(serials)]
            [now] = facts_of(library.session, serials=(serial,))
            assert certificate_pdf(now) == paper[serial], told
        if number >= int(os.environ.get("EDITS", MANY)) or time.monotonic() > end:
            break
    print(f"{told.total():,} edits, {sum(v for k, v in told.items() if 'refused' in k):,} refused")
    for one, page in paper.items():
        assert certificate_pdf(*facts_of(library.session, serials=(one,))) == page
    assert len(told) > 5


def test_deleting_circle_course_and_learner_loses_none(library: Library) -> None:
    circle, serials = begin(library)
    session = library.session
    before = [certificate_pdf(one) for one in facts_of(session, serials=tuple(serials))]
    circles.delete_circle(session, circle_id=circle)
    with action(session, "circle.delete"):
        for model in (Course, Learner):
            for row in session.scalars(select(model)):
                session.delete(row)
    after = [certificate_pdf(one) for one in facts_of(session, serials=tuple(serials))]
    assert before == after
    assert facts_of(session, circle_id=circle) == facts_of(session, serials=tuple(serials))
    register = collecting.certificate_register(session, circle_ids=(circle,))
    assert [row.learner for row in register.rows] == list(NAMES)
    assert session.get_one(LearningCircle, circle).deleted_at is not None
    assert all(a.serial < b.serial for a, b in pairwise(register.rows))
