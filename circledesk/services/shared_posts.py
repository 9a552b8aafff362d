"""What was shared with the world: where, when, on whose words, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypedDict, Unpack
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.partners import SharedPost
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.partners import POST_KINDS, PostRow
from circledesk.services.living import Which, found, living
from circledesk.services.outside_stories import outside_stories, told_outside
from circledesk.services.session import action, may_write, must_write, this_device, today

_TEXTS = {"title": words.TITLE, "text": words.STORY, "came_of_it": words.DESCRIPTION}


class PostFields(TypedDict, total=False):
    """What is noted of a post beside its place."""

    kind: str
    day: date
    title: str
    text: str
    link: str
    came_of_it: str


class PlacedPost(PostFields, total=False):
    """What can be changed of a post; whose it is stays."""

    place: str


def add_post(
    session: Session,
    *,
    place: str,
    branch_id: str | None = None,
    circle_id: str = "",
    story_ids: Sequence[str] = (),
    **fields: Unpack[PostFields],
) -> Done:
    """Note that something was shared. With a circle it is that circle's branch's.

    Stories are noted along only where their tellers agree to it now. Then the text is not kept: the
    words of people stay with their stories, so that an erasure takes them along.
    """
    with action(session, "post.add") as act:
        branch_id = _whose(session, branch_id, circle_id)
        kept = told_outside(session, story_ids)
        row = SharedPost(
            id=new_id(),
            branch_id=branch_id,
            circle_id=circle_id or None,
            story_ids=[one.id for one in kept] or None,
            shared_by=this_device(session).person_id or None,
        )
        if kept:
            fields["text"] = ""
        _fill(row, {"day": today(session), **fields, "place": place})
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("Noted: shared at {place}.", place=place))


def edit_post(session: Session, *, post_id: str, **fields: Unpack[PlacedPost]) -> Done:
    """Change what is noted of a post."""
    with action(session, "post.edit") as act:
        row = found(session, SharedPost, post_id)
        must_write(session, row.branch_id)
        _fill(row, dict(fields))
    return Done(post_id, act.changed, act.operation, said("What was shared is changed."))


def delete_post(session: Session, *, post_id: str) -> Done:
    """Take a post off the list."""
    with action(session, "post.delete") as act:
        row = found(session, SharedPost, post_id)
        must_write(session, row.branch_id)
        session.delete(row)
    return Done(post_id, act.changed, act.operation, said("It is off the list."))


def shared_posts(session: Session, *, branch_id: Which = None) -> tuple[PostRow, ...]:
    """Return what was shared, the newest first; of chosen branches also the team's own."""
    query = (
        select(SharedPost, Branch.name, LearningCircle.name, Person.name)
        .outerjoin(Branch, Branch.id == SharedPost.branch_id)
        .outerjoin(LearningCircle, LearningCircle.id == SharedPost.circle_id)
        .outerjoin(Person, Person.id == SharedPost.shared_by)
        .where(*living(SharedPost))
        .order_by(SharedPost.day.desc(), SharedPost.created_at.desc(), SharedPost.id)
    )
    lines = session.execute(query).all()
    if branch_id is not None:
        wanted = {branch_id} if isinstance(branch_id, str) else set(branch_id)
        lines = [line for line in lines if line[0].branch_id in (*wanted, None)]
    may = frozenset(one.id for one in outside_stories(session))
    return tuple(_row(session, line, may) for line in lines)


def _whose(session: Session, branch_id: str | None, circle_id: str) -> str | None:
    if circle_id:
        branch_id = found(session, LearningCircle, circle_id).branch_id
    if branch_id is None and not may_write(session, None):
        branch_id = this_device(session).branch_id
    must_write(session, branch_id)
    return found(session, Branch, branch_id).id if branch_id else None


def _row(session: Session, line: Any, may: frozenset[str]) -> PostRow:
    row, branch, circle, person = line
    told = row.story_ids or ()
    return PostRow(
        id=row.id,
        kind=row.kind,
        place=row.place,
        day=row.day,
        title=row.title,
        text=row.text,
        link=row.link,
        branch_id=row.branch_id or "",
        branch=branch or "",
        circle_id=row.circle_id or "",
        circle=circle or "",
        stories=len(told),
        withdrawn=sum(one not in may for one in told),
        by=person or "",
        came_of_it=row.came_of_it,
        editable=may_write(session, row.branch_id),
    )


def _fill(row: SharedPost, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "place":
            value = words.needed(value, "place", words.NAME)
        elif name == "kind":
            value = words.one_of(value, "kind", POST_KINDS)
        elif name == "day":
            value = words.likely_date(value, "date")
        elif name == "link":
            value = _link(value)
        elif name in _TEXTS:
            value = words.allowed(value, name, _TEXTS[name])
        setattr(row, name, value)


def _link(text: str) -> str:
    """Return a link that a browser opens, or nothing."""
    text = words.allowed(text, "link", words.DESCRIPTION)
    if text and (urlsplit(text).scheme not in ("http", "https") or not urlsplit(text).netloc):
        raise InvalidValue(
            "This is no link that a browser opens.",
            "Copy it from the browser: it begins with https://",
            field="link",
        )
    return text
