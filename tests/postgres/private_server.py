"""A PostgreSQL server of the tests' own: in a temporary folder, on the loopback, gone afterwards.

PostgreSQL refuses to run as root; then its programs run as a user who owns nothing else here. The
server's own order of texts is English, so that a list that leans on it is found out.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

USER, PASSWORD = "circledesk", "kibo tano sita saba"
HASTE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB")
_numbers = count(1)
_EACH_TABLE = """
DO $$ DECLARE name text; BEGIN
SET LOCAL session_replication_role = replica;
FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
%s
END LOOP; END $$
"""
KEEP = (
    "CREATE SCHEMA kept;"
    + _EACH_TABLE % "EXECUTE 'CREATE TABLE kept.'||name||' AS TABLE '||name;"
    + "; DELETE FROM kept.setting WHERE key ~ ':life_(place|machine)$'"  # as tests.copies does
)
BRING_BACK = (
    _EACH_TABLE
    % "EXECUTE 'DELETE FROM '||name; EXECUTE 'INSERT INTO '||name||' SELECT * FROM kept.'||name;"
)


@dataclass(frozen=True)
class PrivateServer:
    """A running server."""

    port: int

    @property
    def login(self) -> str:
        return f"{USER}@127.0.0.1:{self.port}"

    def new(self, copy_of: str = "template0") -> str:
        """Make a database, empty or a copy of another; return its name."""
        name = f"test{next(_numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {copy_of}")
        return name

    def keep(self, name: str) -> None:
        """Keep what a database holds now, for `bring_back`: ten times faster than a copy of it."""
        self.run(KEEP, name)

    def bring_back(self, name: str) -> None:
        """Let a database hold what it held when it was kept."""
        self.run(BRING_BACK, name)

    def drop(self, name: str) -> None:
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        """Return the address of a database, as a person gives it: without the password."""
        return f"postgresql://{self.login}/{name}"

    def connect(self, name: str, **more: Any) -> psycopg.Connection[Any]:
        return psycopg.connect(self.url(name), **{"password": PASSWORD, "autocommit": True, **more})

    def run(self, statement: str, name: str = "postgres") -> None:
        with self.connect(name) as connection:
            connection.execute(statement)  # type: ignore[call-overload]


def programs() -> Path | None:
    """Return the folder of PostgreSQL's own programs, of the newest version that is here."""
    debian = [p for p in Path("/usr/lib/postgresql").glob("*/bin") if (p / "initdb").exists()]
    if debian:
        return max(debian, key=lambda folder: float(folder.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _unprivileged() -> dict[str, Any]:
    """Return how to run a program as nobody in particular; as who we are, if we are not root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    return {}


@contextmanager
def running() -> Iterator[PrivateServer]:
    """Run a server; where it cannot run, the tests that need it are skipped with the reason."""
    bin_ = programs()
    if bin_ is None:
        pytest.skip("PostgreSQL is not installed here (apt-get install postgresql)")
    who = _unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="circledesk-postgres-"))
    try:
        if who:
            os.chown(folder, who["user"], who["group"])
        port = _start(bin_, folder, who)
        try:
            yield PrivateServer(port)
        finally:
            _call(who, bin_ / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(bin_: Path, folder: Path, who: dict[str, Any]) -> int:
    secret = folder / "password"
    secret.write_text(PASSWORD)
    secret.chmod(0o644)
    port = _free_port()
    settings = " ".join(f"-c {setting}" for setting in HASTE)
    try:
        _call(
            who, bin_ / "initdb", "-D", folder / "data", "-U", USER, "-A", "scram-sha-256",
            "--pwfile", secret, "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu",
            "--icu-locale=en-US", "--no-sync",
        )  # fmt: skip
        _call(
            who, bin_ / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o",
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' {settings}",
            "start",
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or error
        pytest.skip(f"PostgreSQL could not be started here: {said}")
    return port


def _call(who: dict[str, Any], *words: object) -> None:
    # pg_ctl's server would hold a pipe open for ever: what it says goes into a file.
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            [str(word) for word in words], stdout=said, stderr=said, cwd="/", timeout=120,
            check=False, **who,
        )  # fmt: skip
        if done.returncode:
            said.seek(0)
            raise subprocess.CalledProcessError(done.returncode, "", stderr=said.read().strip())


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
