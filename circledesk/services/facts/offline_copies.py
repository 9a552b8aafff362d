"""Copies of courses on this computer's disks, for use without the internet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FoundCopy:
    """A file or folder that may be a course's copy."""

    course_id: str
    course: str
    path: Path
    size: int
    """Bytes, of a folder those of the files directly in it."""
    sure: bool
    """All words of the title stand in the name; else most of them."""


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """What was said to be a course's copy on this computer."""

    course_id: str
    course: str
    path: Path
    there: bool
    """It is where it was; else the disk is not put in, or it was moved."""
