"""Offline copies of courses, found on this computer's disks by what files and folders are called.

Which copy belongs to which course is known on this computer alone: on another one it lies
elsewhere, or is not there at all. What is said of it to all stands in the course (`offline_copy`).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.circles import Course
from circledesk.models.log import read_setting
from circledesk.said import said
from circledesk.services.facts.offline_copies import FoundCopy, KeptCopy
from circledesk.services.living import found, living
from circledesk.services.names import search_form
from circledesk.services.session import write_local

SETTING = "course_copies"
DEEPEST = 6
"""Folders below the one that is looked through."""
MOST = 50_000
"""Files and folders that are looked at."""
ENDINGS = (
    *(".pdf", ".epub", ".mobi", ".htm", ".html", ".zim", ".mp4", ".mkv", ".webm", ".avi"),
    *(".mp3", ".m4a", ".zip", ".iso", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".odp"),
    *(".h5p", ".imscc", ".mbz"),
)
_SMALL = {"a", "an", "and", "the", "of", "for", "in", "to", "with", "on", "your", "my", "from"}
_SMALL |= {"ya", "wa", "za", "na", "la", "cha", "kwa"}
_ENOUGH = 0.66
"""The part of a title's words that a name must hold to be proposed."""
_BEST = 5


def find_copies(
    session: Session, *, folder: Path, tell: Callable[[int, int], None] | None = None
) -> tuple[FoundCopy, ...]:
    """Return what may be copies of courses below a folder, by course, the surest first.

    Hidden files, and folders deeper than DEEPEST, are left out; after MOST names it ends. `tell` is
    called now and then with how many were looked at.
    """
    if not folder.is_dir():
        raise InvalidValue(
            said("«{folder}» is no folder that can be read.", folder=folder),
            "Choose another folder, or put the disk in.",
            field="folder",
        )
    titles = _titles(session)
    made: dict[str, list[FoundCopy]] = {}
    for number, path in enumerate(_names(folder)):
        if tell is not None and number % 500 == 0:
            tell(number, MOST)
        words = set(_words(path.stem if path.suffix else path.name))
        for course, title, wanted in titles:
            part = len(wanted & words) / len(wanted) if wanted else 0.0
            if part >= _ENOUGH:
                told = FoundCopy(course, title, path, _size(path), sure=part == 1.0)
                made.setdefault(course, []).append(told)
    return tuple(copy for course, _, _ in titles for copy in _best(made.get(course, [])))


def keep_copies(session: Session, *, copies: dict[str, Path | None]) -> tuple[KeptCopy, ...]:
    """Remember where courses' copies lie on this computer; None lets go of one."""
    told = _kept(session)
    for course, path in copies.items():
        found(session, Course, course)
        if path is None:
            told.pop(course, None)
        else:
            told[course] = str(path)
    write_local(session, {SETTING: json.dumps(told, ensure_ascii=False)})
    return kept_copies(session)


def kept_copies(session: Session) -> tuple[KeptCopy, ...]:
    """Return the copies that are remembered here, by title."""
    told = _kept(session)
    return tuple(
        KeptCopy(course, title, Path(told[course]), Path(told[course]).exists())
        for course, title, _ in _titles(session)
        if course in told
    )


def _kept(session: Session) -> dict[str, str]:
    told: dict[str, str] = json.loads(read_setting(session.connection(), SETTING) or "{}")
    return told


def _titles(session: Session) -> Sequence[tuple[str, str, set[str]]]:
    query = select(Course.id, Course.title).where(*living(Course), Course.archived.is_(False))
    rows = session.execute(query.order_by(Course.title, Course.id))
    return [(course, title, set(_words(title))) for course, title in rows]


def _words(text: str) -> list[str]:
    plain = re.split(r"[\W_]+", search_form(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)))
    return [word for word in plain if word and word not in _SMALL]


def _names(folder: Path) -> Iterator[Path]:
    """Yield files that can hold a course, and folders; no deeper and no more than is allowed."""
    count = 0
    for here, folders, files in os.walk(folder):
        depth = len(Path(here).relative_to(folder).parts)
        folders[:] = sorted(one for one in folders if not one.startswith((".", "$")))
        held = [name for name in sorted(files) if Path(name).suffix.lower() in ENDINGS]
        for name in (*folders, *held):
            yield Path(here) / name
        count += len(folders) + len(files)
        if count >= MOST:
            return
        if depth >= DEEPEST:
            folders.clear()


def _best(copies: list[FoundCopy]) -> list[FoundCopy]:
    """Leave out what lies inside a folder that is proposed itself; at most five a course."""
    kept: list[FoundCopy] = []
    for copy in sorted(copies, key=lambda one: (not one.sure, len(one.path.parts), one.path)):
        if not any(other.path in copy.path.parents for other in kept):
            kept.append(copy)
    return kept[:_BEST]


def _size(path: Path) -> int:
    try:
        if path.is_file():
            return path.stat().st_size
        return sum(one.stat().st_size for one in path.iterdir() if one.is_file())
    except OSError:
        return 0
