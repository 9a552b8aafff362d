"""Where a folder's library lies: in the file there, or in a PostgreSQL database on a server.

A folder whose library is on a server keeps in `database.json` the address, without the password,
and the name of its desk: under which its own settings stand in that database.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from circledesk.errors import InvalidValue, NotFound, RuleBroken
from circledesk.in_place import keep_whole
from circledesk.models.base import new_id
from circledesk.models.database import Database
from circledesk.models.log import read_setting
from circledesk.models.server import Server
from circledesk.models.upgrade import version_held
from circledesk.said import said
from circledesk.settings import Paths

PASSWORD = "CIRCLEDESK_DATABASE_PASSWORD"


class _Kept(msgspec.Struct, frozen=True):
    database: str
    desk: str


def is_library(folder: Path) -> bool:
    """Whether a folder's library is there; an empty file, as a full disk leaves it, is none."""
    paths = Paths(folder)
    return _is_file(paths) or paths.location.is_file()


def _is_file(paths: Paths) -> bool:
    return paths.database.is_file() and paths.database.stat().st_size > 0


def server_of(paths: Paths, told: str | None) -> Server | None:
    """Return the server where a folder's library lies, or is to lie; None for the file.

    `told` is the address that a person gave; what the folder remembers stands where none was.
    """
    kept = _read(paths)
    if told is None:
        return Server(with_password(make_url(kept.database)), kept.desk) if kept else None
    url = parse(told)
    if _is_file(paths):
        raise RuleBroken(
            said("The folder {folder} holds a library of its own.", folder=paths.folder),
            "Leave --database out, or name another folder with --data.",
        )
    return Server(with_password(url), kept.desk if kept else new_id())


def parse(text: str) -> URL:
    """Read an address; InvalidValue where it is none of a PostgreSQL database."""
    with suppress(ArgumentError, ValueError):
        url = make_url(text)
        if url.get_backend_name() in ("postgresql", "postgres") and url.database:
            return url.set(drivername="postgresql")
    raise InvalidValue(
        "What stands after --database is no address of a PostgreSQL database.",
        "Write it like postgresql://name@server/database.",
    )


def plain(url: URL) -> str:
    """Return an address without its password: what is kept and shown."""
    bare = URL.create(url.drivername, url.username, None, url.host, url.port, url.database)
    query = {name: value for name, value in url.query.items() if name != "password"}
    return bare.update_query_dict(query).render_as_string(hide_password=False)


def with_password(url: URL) -> URL:
    """Return an address with its password: from the keyring, the surroundings, or its own.

    Where none is known, PostgreSQL's own ways (.pgpass, a certificate, the same user) are left.
    """
    from circledesk.sync.keystore import read_from_keyring

    held = read_from_keyring(plain(url)) or os.environ.get(PASSWORD)
    return url.set(password=held) if held else url


def must_know(database: Database, paths: Paths) -> None:
    """Refuse where the database on the server does not know this folder's desk."""
    if version_held(database):
        with database.session() as session:
            if read_setting(session.connection(), "device"):
                return
    raise NotFound(
        said(
            "The database on the server does not hold the library of {folder}.",
            folder=paths.folder,
        ),
        "Check --database; in a new folder, make a team or join one (device join).",
    )


def must_be_in_folder(paths: Paths, told: str | None = None) -> None:
    """Refuse to put a backup in the place of a library that is on a server."""
    if told is not None or paths.location.is_file():
        raise RuleBroken(
            said(
                "The library of {folder} is on a server: a backup is not put in its place.",
                folder=paths.folder,
            ),
            "Restore it into a new folder (--data, without --database), with a copy of "
            "keys.sealed from this one; or let who looks after the server restore the database.",
        )


def has_moved(paths: Paths, server: Server) -> bool:
    """Whether the folder remembers another address than this."""
    kept = _read(paths)
    return kept is not None and kept.database != plain(server.url)


def remember(paths: Paths, server: Server) -> None:
    """Keep where the library lies; its password in the keyring, where one answers."""
    kept = _Kept(plain(server.url), server.desk)
    if _read(paths) == kept:
        return
    keep_whole(paths.location, msgspec.json.format(msgspec.json.encode(kept)))
    if server.url.password:
        from circledesk.sync.keystore import keep_in_keyring

        keep_in_keyring(kept.database, str(server.url.password))


def _read(paths: Paths) -> _Kept | None:
    try:
        return msgspec.json.decode(paths.location.read_bytes(), type=_Kept)
    except FileNotFoundError:
        return None
    except msgspec.MsgspecError:
        raise NotFound(
            said("The file {file} cannot be read any more.", file=paths.location),
            "Take it away and join the team again with a new invitation (device join).",
        ) from None
