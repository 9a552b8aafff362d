"""Marks of an attendance grid as branches write them: P, 1, ✓, NDIYO, L, E, A, 0, x."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from circledesk.interop.lists_in.grid import BadCell, Broken, Value, is_empty, shown
from circledesk.interop.lists_in.heading_words import folded, worded
from circledesk.said import said
from circledesk.services.facts.meetings import CAME

PRESENT = worded(
    "p pr 1 y yes true present came here attended ndiyo ndio yupo alikuja amekuja "
    "amehudhuria alihudhuria hudhuria h oui o v ✓ ✔ √ ☑ ✅ / present(e) presente ok t"
)
ABSENT = worded(
    "a ab abs 0 n no false absent hapana la hayupo hakuja hakuhudhuria absente non ✗ ✘ ❌ ☐ f"
)
LATE = worded("l lt late amechelewa alichelewa chelewa c r retard ch en_retard")
EXCUSED = worded(
    "e ex exc excused udhuru ruhusa u excuse sick mgonjwa apology apologies apol "
    "ana_udhuru ametoa_udhuru absent_with_apology"
)
_NOTHING = frozenset(("-", "--", "–", "—", ".", "…", "?", "n/a"))
_CROSS = frozenset(("x", "×", "✕", "✖", "☒"))


@dataclass(frozen=True, slots=True)
class Marking:
    """How the marks of a grid are meant, decided by the grid as a whole."""

    cross: str
    """present or absent."""
    blank: str
    """absent, or '' where an empty box says nothing."""
    cross_said: bool = False
    """Crosses are there, and it was decided what they mean."""


def marking_of(values: Iterable[Value], blank_is_absent: bool | None) -> Marking:
    """Decide what a cross and an empty box mean."""
    present = absent = cross = 0
    for value in values:
        state = _plain(value)
        present += state in CAME
        absent += state == "absent"
        cross += state == "cross"
    means = "absent" if cross and present else "present"
    nobody_absent = not absent and means == "present" and bool(present or cross)
    blank = nobody_absent if blank_is_absent is None else blank_is_absent
    return Marking(means, "absent" if blank else "", bool(cross))


def state_of(value: Value, marking: Marking) -> str:
    """Return present, late, excused, absent, or '' where the cell says nothing."""
    state = _plain(value)
    if state == "cross":
        return marking.cross
    if state == "?":
        if isinstance(value, Broken):
            raise BadCell(said("The formula of this cell failed ({text}).", text=value.text))
        raise BadCell(said("«{text}» is no mark of attendance.", text=shown(value)[:40]))
    return state


def _plain(value: Value) -> str:
    if is_empty(value):
        return ""
    text = " ".join(shown(value).casefold().split()).strip(".,;")
    if text in ("1.0", "0.0"):
        text = text[0]
    if text in _NOTHING or not text:
        return ""
    if text in _CROSS:
        return "cross"
    names = {text, folded(text).replace(" ", "_")}
    for state, known in (
        ("present", PRESENT), ("absent", ABSENT), ("late", LATE), ("excused", EXCUSED)
    ):  # fmt: skip
        if names & known:
            return state
    return "?"
