"""What first run asks of the worker: a new library in a folder, or none of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.errors import (
    FileRefused,
    InvalidValue,
    KeyLocked,
    NotAllowed,
    NotFound,
)
from circledesk.said import disk_words, said
from circledesk.settings import Paths

if TYPE_CHECKING:
    from circledesk.services.desk import Desk
    from circledesk.services.facts.people import InvitedTo
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
class Joined:
    """The folder in which a team was joined, and the code that the organizer asks for."""

    folder: Path
    code: str


@dataclass(frozen=True, slots=True)
class Recovered:
    """The folder of the organizer's new computer, and the parcel by which branches learn of it."""

    folder: Path
    file: Path


@dataclass(frozen=True, slots=True)
class NewTeam:
    """What was typed for a new team; fields as `founding.found_team`."""

    name: str
    organizer: str
    email: str
    country: str
    zone: str
    others: tuple[str, ...] = ()
    """Who else works at this computer."""
    branch: str = ""
    """Name of its first branch, where one begins alone."""


@dataclass(frozen=True, slots=True)
class NewPlace:
    """Where a library is made: its folder, what opens its keys, whether it is carried about."""

    folder: Path
    typed: TypedPassphrase
    carried: bool = False


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
        _furnish(desk, team.branch, team.others)

    return _in_new_library(NewPlace(folder, typed), make)


def _furnish(desk: Desk, branch: str, others: tuple[str, ...]) -> None:
    """Add the first branch, and those who work here too."""
    from circledesk.services.at_desk import add_people_here
    from circledesk.services.team import add_branch

    with desk.session() as session:
        if branch:
            add_branch(session, name=branch)
        if others:
            add_people_here(session, names=others)


def must_be_invitation(file: Path) -> None:
    """Refuse another file at its field, before six words are typed for it."""
    from circledesk.services.joining import must_be_invitation

    with at_its_field():
        must_be_invitation(file)


def look_at(file: Path, words: str) -> InvitedTo:
    """Say what an invitation is for. What is wrong with file or words is said at their field."""
    from circledesk.services.joining import look_at

    with at_its_field():
        return look_at(file, words)


def join_team(
    place: NewPlace,
    file: Path,
    words: str,
    name: str,
    others: tuple[str, ...] = (),
) -> Joined:
    """Join a team in a folder; return the code that the organizer asks for."""
    code = ""

    def make(desk: Desk) -> None:
        from circledesk.services.device_reading import own_request
        from circledesk.services.joining import join

        nonlocal code
        place.typed.needed = False
        with at_its_field(place.typed):
            join(desk, file=file, passphrase=words, name=name)
        _furnish(desk, "", others)
        with desk.session() as session:
            request = own_request(session)
        code = request.code if request else ""

    return Joined(_in_new_library(place, make), code)


def recover_team(folder: Path, typed: TypedPassphrase, sheet: str, name: str) -> Recovered:
    """Become the organizer's computer by the sheet; write the parcel for the branches."""
    written = ""

    def make(desk: Desk) -> None:
        from circledesk.services.hello import write_hello
        from circledesk.services.recovery import recover

        nonlocal written
        recover(desk, sheet=sheet, name=name)
        with desk.session() as session:
            told = write_hello(session, keys=desk.keys(), folder=desk.paths.outbox)
        written = told.file

    return Recovered(_in_new_library(NewPlace(folder, typed), make), Path(written))


@contextmanager
def at_its_field(typed: TypedPassphrase | None = None) -> Iterator[None]:
    """Point at the field of an invitation's file or words; the new keys' own trouble passes."""
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
    except (FileRefused, NotFound) as error:
        raise InvalidValue(error.what, error.next_step, field="file") from error


def _in_new_library(place: NewPlace, make: Callable[[Desk], None]) -> Path:
    """Make a library, alone in its folder; a refusal leaves no half-made one behind."""
    from circledesk.services.writer import WINDOW, WriterLock

    old_folder = place.folder.exists()
    lock = WriterLock(Paths(place.folder).writer_lock, WINDOW)
    try:
        lock.take_first()
        _make_in(place, make, keep=old_folder)
    except OSError as error:
        raise NotAllowed(
            said(
                "The folder {folder} cannot be made: {trouble}.",
                folder=place.folder,
                trouble=disk_words(error),
            ),
            "Ask who looks after this computer to make it, or go on without the shared folder.",
        ) from error
    finally:
        lock.leave()
    return place.folder


def _make_in(place: NewPlace, make: Callable[[Desk], None], *, keep: bool) -> None:
    """Make a library, locked where that is wise; unmade where anything fails, but for the folder.

    One that was there already, made by another window meanwhile, is left as it is.
    """
    from circledesk.services.desk import Desk
    from circledesk.services.locking import lock_where_wise

    new = not Paths(place.folder).database.exists()
    desk = Desk.create(place.folder, passphrase=place.typed)
    try:
        make(desk)
        lock_where_wise(desk, carried=place.carried)
    except BaseException:
        desk.close()
        if new:
            desk.paths.unmake(keep=keep)
        raise
    desk.close()


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
