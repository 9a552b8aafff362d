"""What first run asks of the worker: a new library in a folder, or none of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.errors import CircleDeskError, FileRefused, InvalidValue, KeyLocked, NotAllowed
from circledesk.said import disk_words, said
from circledesk.settings import Paths

if TYPE_CHECKING:
    from circledesk.services.desk import Desk
    from circledesk.ui.dialogs.passphrase import TypedPassphrase

INVITATION = b'{"mark":"CircleDesk invitation"'


class NoDesk:
    """Stands for the desk while there is none: the worker has no database yet."""

    @contextmanager
    def session(self) -> Iterator[Any]:
        """No session."""
        yield None

    def close(self) -> None:
        """Nothing to leave."""


@dataclass(frozen=True, slots=True)
class NewTeam:
    """What was typed for a new team; fields as `founding.found_team`."""

    name: str
    organizer: str
    email: str
    country: str
    zone: str


def found(folder: Path, typed: TypedPassphrase, team: NewTeam) -> Path:
    """Make a team in a folder; return the folder."""

    def make(desk: Desk) -> None:
        from circledesk.services.founding import found_team

        found_team(
            desk,
            name=team.name,
            organizer=team.organizer,
            email=team.email,
            country=team.country,
            zone=team.zone,
        )

    return _in_new_library(folder, typed, make)


def join_team(folder: Path, typed: TypedPassphrase, file: Path, words: str, name: str) -> Path:
    """Join a team in a folder. What is wrong with file or words is said beside their field."""

    def make(desk: Desk) -> None:
        from circledesk.services.joining import join

        with beside_their_fields(typed):
            join(desk, file=file, passphrase=words, name=name)

    return _in_new_library(folder, typed, make)


@contextmanager
def beside_their_fields(typed: TypedPassphrase | None = None) -> Iterator[None]:
    """Say beside its field what is wrong with an invitation's words or file.

    With `typed`, whose passphrase is still to be chosen, that is asked for first.
    """
    try:
        yield
    except KeyLocked as error:
        if typed is not None and typed.needed:
            raise
        raise InvalidValue(
            said("These six words do not open the invitation."),
            "Ask the organizer to read them out once more; nothing was changed.",
            field="words",
        ) from error
    except FileRefused as error:
        raise InvalidValue(error.what, error.next_step, field="file") from error


def _in_new_library(folder: Path, typed: TypedPassphrase, make: Callable[[Desk], None]) -> Path:
    """Make a library; a refusal leaves no half-made one behind."""
    from circledesk.services.desk import Desk

    new = not Paths(folder).database.exists()
    try:
        desk = Desk.create(folder, passphrase=typed)
    except OSError as error:
        raise NotAllowed(
            said(
                "The folder {folder} cannot be made: {trouble}.",
                folder=folder,
                trouble=disk_words(error),
            ),
            "Ask who looks after this computer to make it, or go on without the shared folder.",
        ) from error
    try:
        make(desk)
    except CircleDeskError:
        desk.close()
        if new:
            Paths(folder).database.unlink(missing_ok=True)
        raise
    desk.close()
    return folder


def invitations_in(places: list[Path]) -> list[Path]:
    """Invitation files in these folders, by content, the newest first."""
    found = [file for place in places for file in place.glob("*") if is_invitation(file)]
    return sorted(found, key=lambda file: -file.stat().st_mtime)


def is_invitation(file: Path) -> bool:
    """Whether a file is an invitation, by its content."""
    try:
        if not file.is_file():
            return False
        with file.open("rb") as content:
            return content.read(len(INVITATION)) == INVITATION
    except OSError:
        return False
