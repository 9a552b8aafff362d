"""What stands on every circle's checklist: the program's items, and what the team changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.team import Team
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.checklist import WHENS, ChecklistItem
from circledesk.services.living import living
from circledesk.services.session import action, must_write
from circledesk.services.words import DETAILS, needed, one_of
from circledesk.settings import RESOURCES

MOST_OWN = 12
"""Items of the team's own, so that the list stays one page."""
_DAYS = {"4w": -28, "2w": -14, "1w": -7, "1d": -1, "after-first": 1, "after-last": 1}


def due_day(when: str, first: date | None, last: date | None) -> date | None:
    """Return the day by which an item is to be done; none before there is a meeting."""
    base = last if when == "after-last" else first
    return base + timedelta(days=_DAYS[when]) if base and when in _DAYS else None


def checklist_items(
    session: Session, *, language: str = "en", all_of_them: bool = False
) -> tuple[ChecklistItem, ...]:
    """Return the items in the order of time; with `all_of_them` also those that were left out."""
    changed = _changed(session)
    left = set(changed.get("left") or ())
    words = _words(language)
    items = [
        ChecklistItem(key, when, words[key], left_out=key in left)
        for key, when in _shipped().items()
    ]
    items += [
        ChecklistItem(one["key"], one["when"], one["text"], own=True)
        for one in changed.get("added") or ()
        if one.get("when") in WHENS
    ]
    items.sort(key=lambda item: WHENS.index(item.when))
    return tuple(item for item in items if all_of_them or not item.left_out)


def set_checklist(
    session: Session, *, left_out: Sequence[str], own: Sequence[Mapping[str, str]]
) -> Done:
    """Say which of the program's items are left out, and which the team adds: {key, when, text}.

    An item without a key is a new one; marks are kept under keys, so a changed text keeps them.
    """
    unknown = [key for key in left_out if key not in _shipped()]
    if unknown:
        raise InvalidValue(
            said("The checklist has no item «{key}».", key=unknown[0]),
            "Take one that stands on it.",
            field="left_out",
        )
    if len(own) > MOST_OWN:
        raise RuleBroken(
            said("More than {most} items of your own do not fit on the page.", most=MOST_OWN),
            "Put some of them together.",
        )
    added = [_own(one) for one in own]
    with action(session, "checklist.edit") as act:
        must_write(session, None)
        team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
        kept = [key for key in _shipped() if key in set(left_out)]
        team.checklist = {"added": added, "left": kept} if added or kept else None
    return Done(team.id, act.changed, act.operation, said("The checklist is changed."))


def _own(told: Mapping[str, str]) -> dict[str, str]:
    return {
        "key": told.get("key") or f"own-{new_id()}",
        "when": one_of(told["when"], "when", WHENS),
        "text": needed(told["text"], "item", DETAILS),
    }


def _changed(session: Session) -> dict[str, Any]:
    held = session.scalar(select(Team.checklist).where(*living(Team)).limit(1))
    return held or {}


@cache
def _shipped() -> dict[str, str]:
    items: dict[str, str] = _read("items")
    return items


@cache
def _words(language: str) -> dict[str, str]:
    """Return the items' words; English where a language has none."""
    file = RESOURCES / "checklist" / f"{language}.toml"
    known = language.isalpha() and file.is_file()
    return {**_read("en"), **(_read(language) if known else {})}


def _read(name: str) -> dict[str, Any]:
    file = RESOURCES / "checklist" / f"{name}.toml"
    items: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))["items"]
    return items
