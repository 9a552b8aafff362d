"""The facts of papers for events and for the desk: lists to sign, labels, table tents, loans."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.circles import LearningCircle
from circledesk.models.equipment import Equipment, Loan
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services.event_reading import event_page
from circledesk.services.facts.event_papers import EventPaper, LoanPaper, Tag, Tags
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import this_device, today


def event_paper(session: Session, *, event_id: str) -> EventPaper:
    """Return the list of people to sign at an event."""
    page = event_page(session, event_id=event_id)
    put_on_paper(session, "workshop", people=len(page.people))
    return EventPaper(this_device(session).team, page.row, page.people, today(session))


def circle_tags(session: Session, *, circle_id: str, paper: str = "labels") -> Tags:
    """Return a label for each learner who has a place in a circle, by name."""
    circle = found(session, LearningCircle, circle_id)
    query = (
        select(Learner.name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up", Learner.name != "")
        .where(*living(Signup, Learner))
        .order_by(Learner.sort_name, Learner.id)
    )
    tags = tuple(Tag(name, (circle.name,)) for name in session.scalars(query))
    put_on_paper(session, paper, people=len(tags))
    return _some(Tags(this_device(session).team, circle.name, tags))


def event_tags(session: Session, *, event_id: str, paper: str = "labels") -> Tags:
    """Return a label for each person on an event's list, by name, with her library."""
    page = event_page(session, event_id=event_id)
    rows = sorted(page.people, key=lambda one: (fold(one.name), one.id))
    tags = tuple(Tag(one.name, (one.branch,) if one.branch else ()) for one in rows)
    put_on_paper(session, paper, people=len(tags))
    return _some(Tags(this_device(session).team, page.row.title, tags))


def branch_tags(session: Session) -> Tags:
    """Return a label with the address of each branch, by name; of those without one the name."""
    query = select(Branch).where(~Branch.office, *living(Branch))
    rows = sorted(session.scalars(query), key=lambda branch: (fold(branch.name), branch.id))
    team = this_device(session).team
    tags = tuple(Tag(branch.name, _address(team, branch)) for branch in rows)
    return _some(Tags(team, "", tags, address=True))


def loan_paper(session: Session, *, loan_id: str) -> LoanPaper:
    """Return what the slip of a loan says."""
    loan = found(session, Loan, loan_id)
    thing = found(session, Equipment, loan.equipment_id)
    owner = session.get(Branch, thing.branch_id) if thing.branch_id else None
    circle = session.get(LearningCircle, loan.circle_id) if loan.circle_id else None
    person = session.get(Person, loan.taken_by) if loan.taken_by else None
    put_on_paper(session, "loan")
    return LoanPaper(
        team=this_device(session).team,
        thing=thing.name,
        number=thing.number,
        quantity=loan.quantity,
        owner=owner.name if owner else "",
        branch=found(session, Branch, loan.branch_id).name,
        circle=circle.name if circle else "",
        taken_by=person.name if person else "",
        phone=person.phone if person else "",
        first=loan.first,
        last=loan.last,
        note=loan.note,
        made_on=today(session),
    )


def _address(team: str, branch: Branch) -> tuple[str, ...]:
    town = ", ".join(part for part in (branch.city, branch.county) if part)
    return tuple(part for part in (branch.contact, team, branch.address, town) if part)


def _some(tags: Tags) -> Tags:
    if not tags.tags:
        what = tags.about or said("the team")
        raise RuleBroken(
            said("Nobody stands on the list of {what} yet.", what=what),
            "Sign people up, or put them on the list, then print.",
        )
    return tags
