"""What this computer remembers outside the database, so that an older copy of it is known.

A token for each (device, folder) says how far the database was; the subjects that were erased are
kept for each team. Both are ids and numbers only, and lie in a folder that all users of the
computer share, where it can be written (`settings.lives_folders`).
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from circledesk.settings import lives_folders

Subject = tuple[str, str]
"""(scope, subject), as an erasure names it."""


class Token(NamedTuple):
    """How far a database was: who wrote in it, and the greatest lamport number it had seen."""

    writer: str
    lamport: int


def tokens(device: str, place: str) -> tuple[Token, ...]:
    """Return what is remembered of a database; an unreadable token counts as none."""
    name = _token_name(device, place)
    found = (_read_token(folder / name) for folder in lives_folders())
    return tuple(token for token in found if token is not None)


def keep_token(device: str, place: str, token: Token) -> bool:
    """Remember how far a database is; False where no folder can be written.

    Not flushed: a token that a power cut loses is an older one, and says nothing wrong.
    """
    text = json.dumps(token._asdict())
    return _keep(_token_name(device, place), text, flushed=False)


def remember_erased(team: str, subjects: Iterable[Subject]) -> bool:
    """Remember erased subjects of a team for ever; False where no folder can be written."""
    news = set(subjects) - erased_elsewhere(team)
    if not news:
        return True
    text = "".join(f"{scope} {subject}\n" for scope, subject in sorted(news))
    return _keep(f"{_erased_prefix(team)}{_short(text)}.txt", text, flushed=True)


def erased_elsewhere(team: str) -> set[Subject]:
    """Return the subjects of a team that were erased in any data folder of this computer."""
    found: set[Subject] = set()
    for folder in lives_folders():
        for file in folder.glob(f"{_erased_prefix(team)}*.txt"):
            try:
                lines = file.read_text(encoding="utf-8").splitlines()
            except (OSError, ValueError):
                continue
            for line in lines:
                scope, _, subject = line.partition(" ")
                if scope and subject:
                    found.add((scope, subject))
    return found


def erased_files() -> list[str]:
    """Return the names of what is remembered of erasures: another one whenever one was added."""
    return sorted({file.name for at in lives_folders() for file in at.glob("erased-*.txt")})


def _read_token(file: Path) -> Token | None:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return Token(str(told["writer"]), int(told["lamport"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep(name: str, text: str, *, flushed: bool) -> bool:
    """Write a file whole, or not at all, into the first folder that takes it."""
    for folder in lives_folders():
        part = folder / f"{name}.{os.getpid()}-{threading.get_ident()}.part"
        try:
            if not folder.is_dir():
                _make_shared(folder)
            with part.open("w", encoding="utf-8") as file:
                file.write(text)
                if flushed:
                    file.flush()
                    os.fsync(file.fileno())
            part.replace(folder / name)
        except OSError:
            continue
        return True
    return False


def _make_shared(folder: Path) -> None:
    """Make a folder in which every user of the computer may write."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o777)


def _token_name(device: str, place: str) -> str:
    return f"life-{_short(f'{device} {place}')}.json"


def _erased_prefix(team: str) -> str:
    return f"erased-{_short(team)}-"


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
