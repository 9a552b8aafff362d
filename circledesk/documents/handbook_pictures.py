"""The handbook's pictures: which screen of whose computer stands on which page.

`docs/manual/pictures.toml` says it; `make screens` takes them anew.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from circledesk.settings import HANDBOOK

FOLDER = HANDBOOK / "pictures"
"""A folder for each language of the handbook."""


@dataclass(frozen=True, slots=True)
class HandbookPicture:
    """`of` is a screen's name; `crop` is left, top, width, height, or nothing for all of it."""

    page: str
    name: str
    of: str
    desk: str
    crop: tuple[int, ...] = ()


@cache
def pictures() -> tuple[HandbookPicture, ...]:
    """Return the table."""
    table = tomllib.loads((HANDBOOK / "pictures.toml").read_text(encoding="utf-8"))
    return tuple(
        HandbookPicture(**{**one, "crop": tuple(one.get("crop", ()))}) for one in table["picture"]
    )


def wanted_of(desk: str) -> tuple[HandbookPicture, ...]:
    """Return those that are taken on an organizer's or a branch's computer."""
    return tuple(one for one in pictures() if one.desk == desk)


def picture_file(link: str) -> Path:
    """Return the file that a page's link names."""
    return HANDBOOK / link.removeprefix("../")
