"""`--database` on the command line: the main job, what is remembered, what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from circledesk.cli import main
from circledesk.services import location
from tests.postgres.private_server import PASSWORD, PrivateServer

MONDAY = "2018-08-06"
Ran = tuple[int, str, str]
Words = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "five small stones by the river")
    monkeypatch.setenv("CIRCLEDESK_NOW", f"{MONDAY}T09:00:00+03:00")


@pytest.fixture
def words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Words:
    """Run a command on a folder by name; return its code, its answer, its words."""

    def run(folder: str, *said: str) -> Ran:
        capsys.readouterr()
        code = main(["--data", str(tmp_path / folder), *said])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def answer(ran: Ran) -> Any:
    code, out, err = ran
    assert code == 0, err
    return json.loads(out)


def make_team(words: Words, database: str) -> None:
    answer(
        words(
            "organizer", "--database", database, "team", "create", "--name", "Ziwa Libraries",
            "--organizer", "Joy Makena", "--email", "joy@ziwa.example.org", "--json",
        )
    )  # fmt: skip


def test_the_main_job_and_the_address_need_be_given_once(
    words: Words, database: str, tmp_path: Path
) -> None:
    make_team(words, database)

    def do(*said: str) -> Any:
        return answer(words("organizer", *said, "--json"))

    do("branch", "add", "--name", "Buruburu", "--code", "BUR")
    course = do("course", "add", "--title", "Public Speaking")
    circle = do(
        "circle", "add", "--course", course["id"], "--name", "Speak up", "--start", MONDAY,
        "--time", "08:00", "--branch", "BUR", "--capacity", "3",
    )  # fmt: skip
    for name in ("Wanjikũ Ng’ang’a", "Otieno"):
        do("signup", "add", "--circle", circle["id"], "--name", name)
    meeting = do("list", "meetings", "--week", MONDAY)[0]
    do("attendance", "record", "--meeting", meeting["id"], "--all-present")
    do("feedback", "add", "--meeting", meeting["id"], "--rating", "5", "--plus", "Laughter")
    told = do("list", "meetings", "--week", MONDAY, "--database", database)[0]
    assert (told["attendance"], told["rating"], told["signups"]) == (2, 5, 2)
    update = tmp_path / "update.json"
    do("weekly-update", "--week", MONDAY, "--as", "json", "--out", str(update))
    assert json.loads(update.read_text(encoding="utf-8"))["meetings"] == [told]
    assert do("undo")
    backup = do("backup", "create")
    assert backup["verified"]
    assert do("check", "--deep")["sound"]
    assert not (tmp_path / "organizer" / "circledesk.db").exists()


def test_the_password_is_kept_nowhere_in_the_folder(
    words: Words, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given in the address, it lets in; it stands in no file, and not in the answer."""
    monkeypatch.delenv(location.PASSWORD)
    secret = PASSWORD.replace(" ", "%20")
    make_team(words, database.replace("circledesk@", f"circledesk:{secret}@"))
    kept = json.loads((tmp_path / "organizer" / "database.json").read_text())
    assert kept["database"] == database
    files = [file for file in (tmp_path / "organizer").rglob("*") if file.is_file()]
    assert files
    for file in files:
        assert PASSWORD.encode() not in file.read_bytes()
        assert secret.encode() not in file.read_bytes()
    code, out, err = words("organizer", "list", "circles")
    assert (code, out) == (1, "")
    assert "does not let this computer in" in err
    assert location.PASSWORD in err


def test_the_keyrings_password_comes_first(
    words: Words, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the keyring's own interface, under the name that the manual gives."""
    import keyring
    from keyring.backend import KeyringBackend

    class Held(KeyringBackend):
        priority = 1.0  # type: ignore[assignment]
        secrets = {("CircleDesk", database): PASSWORD}

        def get_password(self, service: str, username: str) -> str | None:
            return self.secrets.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.secrets[(service, username)] = password

    before = keyring.get_keyring()
    keyring.set_keyring(Held())
    monkeypatch.setenv(location.PASSWORD, "a wrong one")
    try:
        make_team(words, database)
        assert answer(words("organizer", "list", "courses", "--json")) == []
    finally:
        keyring.set_keyring(before)


def refused(ran: Ran, *parts: str) -> None:
    code, out, err = ran
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err
    assert PASSWORD not in err
    for part in parts:
        assert part in err


def test_a_server_that_does_not_answer(words: Words, tmp_path: Path) -> None:
    away = "postgresql://circledesk@127.0.0.1:9/ziwa"
    team = ("team", "create", "--name", "Z", "--organizer", "Joy", "--email", "joy@example.org")
    refused(words("new", "--database", away, *team), "does not answer", "try again")
    assert not (tmp_path / "new").exists()


def test_a_wrong_password_and_a_missing_database(
    words: Words, database: str, server: PrivateServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_team(words, database)
    refused(
        words("organizer", "--database", server.url("nowhere"), "list", "circles"),
        "no database of that name", "createdb",
    )  # fmt: skip
    monkeypatch.setenv(location.PASSWORD, "not it")
    refused(words("organizer", "list", "circles"), "does not let this computer in")


@pytest.mark.parametrize("address", ["ziwa", "mysql://me@here/ziwa", "postgresql://here", "::"])
def test_an_address_that_is_none(words: Words, address: str, tmp_path: Path) -> None:
    team = ("team", "create", "--name", "Z", "--organizer", "Joy", "--email", "joy@example.org")
    refused(words("new", "--database", address, *team), "no address", "postgresql://")
    assert not (tmp_path / "new").exists()


def test_a_new_folder_has_to_join_first(words: Words, database: str) -> None:
    make_team(words, database)
    refused(words("other", "--database", database, "list", "circles"), "device join")
    team = ("team", "create", "--name", "Z", "--organizer", "Joy", "--email", "joy@example.org")
    refused(words("other", "--database", database, *team), "already holds the team Ziwa Libraries")


def test_a_folder_with_a_library_of_its_own(words: Words, database: str, tmp_path: Path) -> None:
    team = ("team", "create", "--name", "Z", "--organizer", "Joy", "--email", "joy@example.org")
    assert words("own", *team)[0] == 0
    before = (tmp_path / "own" / "circledesk.db").read_bytes()
    refused(words("own", "--database", database, "list", "circles"), "library of its own")
    assert (tmp_path / "own" / "circledesk.db").read_bytes() == before


def test_a_database_that_moved_is_found_at_its_new_address(
    words: Words, database: str, tmp_path: Path
) -> None:
    """Another way to write the same server: the folder's desk is known there, so it is taken."""
    make_team(words, database)
    moved = database.replace("127.0.0.1", "localhost")
    assert words("organizer", "--database", moved, "list", "courses")[0] == 0
    kept = json.loads((tmp_path / "organizer" / "database.json").read_text())
    assert kept["database"] == moved


def test_a_name_without_rights_and_a_database_of_another_program(
    words: Words, server: PrivateServer
) -> None:
    team = ("team", "create", "--name", "Z", "--organizer", "Joy", "--email", "joy@example.org")
    name = server.new()
    server.run(f"CREATE ROLE visitor LOGIN PASSWORD '{PASSWORD}'")
    visitor = server.url(name).replace("circledesk@", "visitor@")
    refused(words("new", "--database", visitor, *team), "may not make or write the tables")
    server.run("CREATE TABLE setting (id int)", name)
    refused(words("new", "--database", server.url(name), *team), "tables of another program")
    server.drop(name)


def test_a_second_organizer_joins_the_same_database(
    words: Words, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a real invitation: what one writes the other reads at once, before it is accepted too."""
    make_team(words, database)
    file = tmp_path / "second.invitation"
    made = answer(
        words("organizer", "device", "invite", "--organizer", "--out", str(file), "--json")
    )
    monkeypatch.setenv("CIRCLEDESK_INVITATION_PASSPHRASE", made["passphrase"])
    joined = words(
        "second", "--database", database, "device", "join", str(file), "--name", "Amina Said"
    )
    assert joined[0] == 0, joined[2]
    assert words("second", "branch", "add", "--name", "Nakuru")[0] == 0
    rows = answer(words("organizer", "device", "list", "--json"))
    (asking,) = (row["id"] for row in rows if row["state"] == "requested")
    accepted = words("organizer", "device", "accept", asking)
    assert accepted[0] == 0, accepted[2]
    for number, folder in enumerate(("organizer", "second", "organizer", "second")):
        assert words(folder, "course", "add", "--title", f"Course {number}")[0] == 0
    for folder in ("organizer", "second"):
        courses = answer(words(folder, "list", "courses", "--json"))
        assert {row["title"] for row in courses} == {f"Course {number}" for number in range(4)}
        assert answer(words(folder, "check", "--deep", "--json"))["sound"]
        states = {
            row["name"]: row["state"] for row in answer(words(folder, "device", "list", "--json"))
        }
        assert states["Amina Said"] == "active"
    refused(words("second", "backup", "restore", str(file)), "is on a server", "new folder")
