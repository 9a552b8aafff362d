"""What the parts of a design, their values and its colours are called in the window."""

from __future__ import annotations

import re

from circledesk.documents.design_parts import at
from circledesk.documents.design_text import Tables
from circledesk.ui.language import tr

_PLACE = re.compile(r"(?:block|background)\[\d+\](?:\.line\[\d+\])?|signatures|code")


def field_name(field: str) -> str:
    """Return what a field of a design is called."""
    names = {
        "team": tr("Team’s name"),
        "branch": tr("Branch"),
        "title": tr("Heading"),
        "that": tr("“This is to certify that”"),
        "learner": tr("Learner’s name"),
        "deed": tr("What was done"),
        "course": tr("Course"),
        "circle": tr("Circle’s name"),
        "dates": tr("Dates and attendance"),
        "label": tr("“Certificate number”"),
        "serial": tr("Number"),
        "issued": tr("Day of issue"),
        "scan": tr("Words at the code"),
        "note": tr("Own note"),
        "second_note": tr("Second own note"),
        "logo": tr("Logo"),
        "rule": tr("Line"),
        "ring": tr("Ring of people"),
        "signatures": tr("Signatures"),
        "code": tr("Code (QR)"),
        "back": tr("Words on the back"),
    }
    return names.get(field, field)


def mark_names() -> list[tuple[str, str]]:
    """Return the kinds of ornaments with their names."""
    return [
        ("frame", tr("Frame")),
        ("round", tr("Frame with round corners")),
        ("hollow", tr("Frame with hollow corners")),
        ("beads", tr("Border of beads")),
        ("weave", tr("Woven border")),
        ("bar", tr("Bar")),
        ("ring", tr("Large ring")),
        ("dots", tr("Row of dots")),
    ]


def part_name(tables: Tables, place: str) -> str:
    """Return what the part at a place is called."""
    if place in ("signatures", "code"):
        return field_name(place)
    held = at(tables, place)
    if "kind" in held:
        kind = str(held["kind"])
        return dict(mark_names()).get(kind, kind)
    if "field" in held:
        return field_name(held["field"])
    lines = [field_name(line["field"]) for line in held.get("line", ())]
    if len(lines) == 1:
        return lines[0]
    return tr("{first} and what stands with it").format(first=lines[0]) if lines else place


def with_names(text: str, tables: Tables) -> str:
    """Return a refusal with names in place of places in the file."""

    def told(found: re.Match[str]) -> str:
        try:
            return part_name(tables, found[0])
        except (KeyError, IndexError, TypeError):
            return found[0]

    return _PLACE.sub(told, text)


def colour_name(name: str) -> str:
    """Return what a colour of a design is called."""
    names = {
        "ink": tr("Ink"),
        "grey": tr("Grey"),
        "accent": tr("Main colour"),
        "second": tr("Second colour"),
    }
    return names.get(name, name.replace("_", " ").capitalize())


def style_names() -> list[tuple[str, str]]:
    """Return the styles of letters with their names."""
    return [
        ("sans", tr("Plain")),
        ("sans-bold", tr("Plain, bold")),
        ("serif", tr("Book")),
        ("serif-bold", tr("Book, bold")),
        ("serif-italic", tr("Book, slanted")),
    ]


def align_names() -> list[tuple[str, str]]:
    """Return the ways to align, with their names."""
    return [("left", tr("Left")), ("centre", tr("Middle")), ("right", tr("Right"))]


def place_names() -> list[tuple[str, str]]:
    """Return where words begin in a box that is higher than they are."""
    return [("top", tr("At the top")), ("middle", tr("In the middle")),
            ("bottom", tr("At the bottom"))]  # fmt: skip


def corner_names() -> list[tuple[str, str]]:
    """Return the corners of the code's place."""
    return [
        ("bottom-right", tr("Bottom right")),
        ("bottom-left", tr("Bottom left")),
        ("top-right", tr("Top right")),
        ("top-left", tr("Top left")),
    ]
