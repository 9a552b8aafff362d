"""What each role may do at a computer that several people share: one table, and who is bound by it.

Nobody is bound where nobody has a PIN: whoever could sit down as anybody would be bound by nothing,
and a computer of one person asks nothing. Where there are PINs, who has none counts as a
facilitator; and where nobody with a PIN leads, all may do what a branch lead may.
The bounds of the computer itself (`session.may_write`) stand beside these and are never widened.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, select

from circledesk.errors import NotAllowed
from circledesk.models.log import read_setting, read_settings
from circledesk.models.tables import (
    DESK_PIN,
    DEVICE,
    HOSTING,
    MEETING,
    MEMBERSHIP,
    PERSON,
    SIGNUP,
)
from circledesk.said import Sentence, said
from circledesk.services.paper_roles import PAPERS

Row = TypeVar("Row", bound=Any)
RANKS = ("facilitator", "branch-lead", "regional-lead", "organizer")
LEAD, ORGANIZER = "branch-lead", "organizer"
_OF: Mapping[str, tuple[str, ...]] = {
    "facilitator": (
        "asked.ask asked.drop asked.seen attendance.mark attendance.take attendance.walk_in",
        "certificate.collect certificate.issue certificate.order certificate.print check-in.note",
        "checklist.mark circle.add circle.copy circle.edit circle.goal circle.group",
        "consent.withdraw contact.note course.add course.edit device.join device.renew",
        "equipment.add equipment.back equipment.edit equipment.lend event.add event.answer",
        "event.ask event.ask-delete event.came event.edit event.guest event.invite event.note",
        "event.note-delete event.off event.part event.place event.plan event.question",
        "event.send-file event.task event.task-delete event.task-done event.task-edit",
        "event.unsend-file feedback.give follow-up.add follow-up.done interest.add interest.end",
        "interest.sign-up meeting.cancel meeting.keep meeting.move meeting.parts",
        "meeting.stand-in move.ask notice.read partner.add partner.contact partner.contact-drop",
        "partner.edit person.away person.back post.add post.delete post.edit",
        "practice.take q-sort.add q-sort.delete q-sort.edit q-sort.import q-study.add",
        "q-study.delete q-study.edit q-study.look redo request.add rsvp.set sheet.print",
        "sheet.record sheet.survey signup.add signup.cancel signup.edit signup.slips story.drop",
        "story.tell survey.answer survey.delete survey.sheets team.create team.recover undo",
        "worksheet.circle worksheet.delete worksheet.keep",
    ),
    "branch-lead": (
        "aside.accept branch.edit certificate.correct certificate.void circle.delete",
        "circle.hand-over closure.add closure.remove conflict.settle design.retire design.save",
        "design.use equipment.remove event.delete gather.delete gather.fill import.list",
        "import.p2pu import.take incident.add incident.edit learner.erase move.do move.withdraw",
        "pair.apart pair.join partner.invite person.add person.role person.spoken person.support",
        "person.transfer request.answer retention.clear retention.keep signatory.set",
    ),
    "organizer": (
        "asked.answer branch.add checklist.edit device.accept device.revoke goals.edit",
        "holiday.add holiday.remove import.team invitation.add invitation.answer",
        "invitation.asked invitation.edit notice.down notice.edit notice.post privacy.edit",
        "questions.edit retention.set team.edit template.set",
    ),
}
LEAST = {verb: role for role, lines in _OF.items() for line in lines for verb in line.split()}
"""Verb of an action -> the least role that may do it. What is not named here is a lead's."""
DEEDS = {
    "take-out.ics": "facilitator",
    "take-out.vcard": "facilitator",
    "take-out.xlsx": LEAD,
    "take-out.csv": LEAD,
    "take-out.p2pu": LEAD,
    "take-out.all": LEAD,
    "desk.people": LEAD,
    "desk.lock-after": LEAD,
    "desk.code": ORGANIZER,
    "audit.read": LEAD,
    "backup.restore": LEAD,
    "database.lock": LEAD,
    "incidents.read": LEAD,
    "learner.export": LEAD,
    "requests.read": LEAD,
    "retention.read": LEAD,
    "team.key": ORGANIZER,
    **{f"paper.{key}": role for key, role in PAPERS.items()},
}
"""What is no action of the log: files and papers that leave, lists of the watch, the desk's own."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Who is at the desk, and in which role."""

    role: str
    bound: bool
    """Whether the table holds here: somebody has a PIN."""
    person_id: str = ""
    """Who it is, where it matters."""

    def may(self, what: str) -> bool:
        """Whether a verb or deed is open to who sits here."""
        return not self.bound or rank(self.role) >= rank(least(what))


def least(what: str) -> str:
    """Return the least role for a verb or deed."""
    return LEAST.get(what) or DEEDS.get(what, LEAD)


def paper_deed(key: str) -> str:
    """Return the deed of putting a paper out; KeyError where the table has no such paper."""
    DEEDS[deed := f"paper.{key}"]
    return deed


def rank(role: str) -> int:
    """Return how far a role reaches; one that is not known reaches least."""
    return RANKS.index(role) if role in RANKS else 0


def people_here(connection: Connection) -> list[str]:
    """Return the ids of those who use this computer, the one at the desk among them."""
    return noted_here(read_settings(connection))


def noted_here(mine: Mapping[str, str]) -> list[str]:
    """As `people_here`, of settings that were read already."""
    told, now = mine.get("people_here"), mine.get("person", "")
    ids = [str(one) for one in json.loads(told)] if told else []
    return [one for one in dict.fromkeys([*ids, now]) if one]


def roles_of(connection: Connection, ids: list[str]) -> dict[str, str]:
    """Return the role that each of these people has in the team."""
    query = select(MEMBERSHIP.c.person_id, MEMBERSHIP.c.role).where(
        MEMBERSHIP.c.person_id.in_(ids), MEMBERSHIP.c.deleted_at.is_(None)
    )
    held = dict(connection.execute(query).all())
    return {one: held.get(one, "facilitator") for one in ids}


def pinned(connection: Connection) -> set[str]:
    """Return the ids of those who have a PIN at this computer."""
    return set(connection.scalars(select(DESK_PIN.c.person_id)))


def seat(connection: Connection) -> Seat:
    """Return who is at the desk and in which role."""
    pins = pinned(connection)
    if not pins:
        return Seat(ORGANIZER, bound=False)
    now = read_setting(connection, "person")
    return Seat(_role(connection, now, pins), bound=True, person_id=now)


def _role(connection: Connection, person: str, pins: set[str]) -> str:
    roles = roles_of(connection, list({*pins, *people_here(connection), person}))
    own = roles[person] if person in pins else "facilitator"
    if any(rank(roles[one]) >= rank(LEAD) for one in pins):
        return own
    return max(own, LEAD, key=rank)


def leads_here(connection: Connection) -> dict[str, str]:
    """Return id -> name of those who use this computer and lead, as the team says."""
    roles = roles_of(connection, people_here(connection))
    ids = [one for one, role in roles.items() if rank(role) >= rank(LEAD)]
    query = select(PERSON.c.id, PERSON.c.name).where(
        PERSON.c.id.in_(ids), PERSON.c.deleted_at.is_(None)
    )
    return dict(connection.execute(query.order_by(PERSON.c.name)).all())


def must_do(connection: Connection, what: str) -> None:
    """Refuse a verb or deed that is not open to who is at the desk, naming who may."""
    here = seat(connection)
    if not here.may(what):
        raise refusal(connection, least(what))


def refusal(connection: Connection, role: str) -> NotAllowed:
    """Return what is said to who may not."""
    leads = leads_here(connection)
    able = [
        leads[one] for one, held in roles_of(connection, list(leads)).items() if _can(held, role)
    ]
    what = WHAT[role] if role in WHAT else WHAT[LEAD]
    if able:
        return NotAllowed(what, said("Ask {names} to sit down and do it.", names=", ".join(able)))
    return NotAllowed(what, "Ask your organizer to do it.")


def shut(connection: Connection) -> dict[str, str]:
    """Return the verbs and deeds that are not open to who is at the desk, with what is said."""
    here = seat(connection)
    if not here.bound or here.role == ORGANIZER:
        return {}
    told = {role: refusal(connection, role).sentence for role in (LEAD, ORGANIZER)}
    every = {**LEAST, **DEEDS}
    return {what: told[role] for what, role in every.items() if not here.may(what)}


def _can(held: str, role: str) -> bool:
    return rank(held) >= rank(role)


WHAT: Mapping[str, Sentence] = {
    "branch-lead": said("Who leads the branch does that here; you sit as a facilitator."),
    "organizer": said("An organizer does that; who sits at this computer now is none."),
}


def reach(connection: Connection) -> frozenset[str] | None:
    """Return the branches whose rows who sits here may write; None: all that the computer may.

    A regional lead's are those of the computers that stand in her branch.
    """
    here = seat(connection)
    if not here.bound or here.role == ORGANIZER:
        return None
    home = connection.scalar(
        select(MEMBERSHIP.c.branch_id).where(
            MEMBERSHIP.c.person_id == here.person_id, MEMBERSHIP.c.deleted_at.is_(None)
        )
    )
    if not home:
        return None
    if here.role != "regional-lead":
        return frozenset({home})
    held = connection.scalars(
        select(DEVICE.c.branches).where(DEVICE.c.branch_id == home, DEVICE.c.deleted_at.is_(None))
    )
    return frozenset({home}).union(*(branches or () for branches in held))


def known_contacts(connection: Connection) -> Select[str] | None:
    """Select the learners whose telephone and e-mail are for who sits here; None: all learners'.

    A facilitator calls the learners of her own circles, and of those in which she stands in.
    """
    here = seat(connection)
    if not here.bound or rank(here.role) >= rank(LEAD):
        return None
    stands_in = select(MEETING.c.circle_id).where(
        MEETING.c.stand_in_id == here.person_id, MEETING.c.deleted_at.is_(None)
    )
    hers = (
        select(HOSTING.c.circle_id)
        .where(HOSTING.c.person_id == here.person_id, HOSTING.c.deleted_at.is_(None))
        .union(stands_in)
    )
    return select(SIGNUP.c.learner_id).where(
        SIGNUP.c.circle_id.in_(hers), SIGNUP.c.deleted_at.is_(None)
    )


def unknown_contacts(connection: Connection, learners: list[str]) -> set[str]:
    """Return those of these learners whose telephone and e-mail are not for who sits here."""
    known = known_contacts(connection)
    return set() if known is None else set(learners) - set(connection.scalars(known))


def contacts_shown(connection: Connection, rows: Iterable[Row], key: str = "id") -> tuple[Row, ...]:
    """Return rows of learners, telephone and e-mail left out where they are not for who sits here.

    `key` names the field that holds the learner's id.
    """
    held = tuple(rows)
    hidden = unknown_contacts(connection, [getattr(one, key) for one in held])
    return tuple(_without(one) if getattr(one, key) in hidden else one for one in held)


def _without(row: Row) -> Row:
    shut: Row = replace(row, **{name: "" for name in ("email", "phone") if hasattr(row, name)})
    return shut
