"""From the text of an answer of P2PU's API to its entries: JSON or JSONP, a page or the whole.

An answer is known by what its entries are, not by its address: the same circles stand under
`items`, under `results`, as one `item` or as a bare list.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from circledesk.interop.p2pu.headers import Kind

_JSONP = re.compile(r"\s*(?:/\*\*/)?\s*[A-Za-z_$][\w.$]*\s*\((.*)\)\s*;?\s*", re.DOTALL)
_STARTS = ("{", "[")

ENTRIES: tuple[tuple[Kind, frozenset[str]], ...] = (
    (Kind.LISTED_CIRCLES, frozenset({"course", "venue", "start_date", "url"})),
    (Kind.LISTED_CIRCLES, frozenset({"course_title", "venue", "start_date", "url"})),
    (Kind.LISTED_COURSES, frozenset({"id", "title", "provider", "link"})),
    (Kind.TEAMS, frozenset({"name", "page_slug", "subtitle"})),
    (Kind.MEMBERSHIPS, frozenset({"pk", "user", "role", "weekly_update_opt_in"})),
    (Kind.INVITATIONS, frozenset({"pk", "email", "joined"})),
    (Kind.COURSE_LIST, frozenset({"pk", "team", "courses"})),
    (Kind.CIRCLE_RATING, frozenset({"facilitator_goal_rating", "course_rating"})),
)
"""What an entry must have to be of a kind; the first that fits is it."""

_NOT_OURS = {
    frozenset({"text", "link", "link_text", "color"}): (
        "These are announcements of P2PU's own pages; they have no place here and are left out."
    ),
    frozenset({"title", "latitude", "longitude", "start_date"}): (
        "This is P2PU's map: it says less than its list of learning circles. Bring that in."
    ),
}
_LISTS = {
    "topics": "These are the topics P2PU's courses have; the courses themselves name them.",
    "languages": "These are the languages P2PU's courses have; the courses themselves name them.",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """The entries of an answer; `why_not` says why it is not taken."""

    kind: Kind | None = None
    entries: tuple[Any, ...] = ()
    why_not: str | None = None


def looks_like_json(text: str) -> bool:
    """Whether a text is no CSV but an answer of an API, whole or cut off."""
    return text.lstrip().startswith(_STARTS) or _JSONP.fullmatch(text) is not None


def read_answer(text: str) -> Answer:
    """Read an answer. Nothing is raised for what is in it."""
    wrapped = None if text.lstrip().startswith(_STARTS) else _JSONP.fullmatch(text)
    try:
        said = json.loads(wrapped.group(1) if wrapped else text)
    except (ValueError, RecursionError) as error:
        at = getattr(error, "lineno", 1)
        return Answer(why_not=f"The file is cut off or damaged at line {at}: it is no whole JSON.")
    return _sorted_out(said)


def _sorted_out(said: Any) -> Answer:
    if isinstance(said, dict) and said.get("status") == "error":
        return Answer(why_not="P2PU answered with an error: the file holds nothing else.")
    entries = _entries(said)
    if entries is None:
        return Answer(why_not=_why_not(said))
    if not entries:
        if isinstance(said, dict) and "signup_open_count" in said:
            return Answer(Kind.LISTED_CIRCLES)
        return Answer(why_not="The list in this file is empty: there is nothing to bring in.")
    first = next((one for one in entries if isinstance(one, dict)), {})
    kind = _kind_of(first)
    return Answer(kind, tuple(entries)) if kind else Answer(why_not=_why_not(first))


def _entries(said: Any) -> list[Any] | None:
    if isinstance(said, list):
        return said
    if not isinstance(said, dict):
        return None
    for name in ("items", "results"):
        if isinstance(said.get(name), list):
            found: list[Any] = said[name]
            return found
    if isinstance(said.get("item"), dict):
        return [said["item"]]
    return [said] if _kind_of(said) else None


def _kind_of(entry: dict[str, Any]) -> Kind | None:
    names = set(entry)
    person = entry.get("facilitator")
    if isinstance(person, dict) and "email" in person:
        return Kind.MEMBERS if "first_name" in person else Kind.INVITATIONS
    return next((kind for kind, needed in ENTRIES if needed <= names), None)


def _why_not(said: Any) -> str:
    names = set(said) if isinstance(said, dict) else set()
    for needed, why in _NOT_OURS.items():
        if needed <= names:
            return why
    for name, why in _LISTS.items():
        if name in names:
            return why
    return (
        "This is none of P2PU's lists of learning circles, courses or teams. Choose the file as "
        "P2PU gave it."
    )
