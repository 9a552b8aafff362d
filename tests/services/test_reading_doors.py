"""What is read, at a computer of several: every door to people's data asks for the role."""

from __future__ import annotations

import contextlib
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from circledesk.commands import parsing
from circledesk.commands.call import Call
from circledesk.errors import CircleDeskError, NotAllowed
from circledesk.services import (
    audit,
    backup_preview,
    confirmation,
    desk_code,
    incidents,
    interest,
    learner_moves,
    locking,
    own_data,
    pins,
    recovery,
    reminders,
    restore,
    retention,
    rights,
    roles,
)
from circledesk.services.desk import Desk
from tests.services.conftest import Library
from tests.services.test_roles import seat


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pins, "COST", {"memory": 8, "passes": 1, "lanes": 1})


DOORS: dict[str, Callable[[Library, str], object]] = {
    "audit.read": lambda at, _: audit.audit(at.session),
    "backup.restore": lambda at, _: backup_preview.preview(at.session, file=Path("none.backup")),
    "database.lock": lambda at, _: locking.unlock_database(at.desk),
    "desk.code": lambda at, _: desk_code.answer_code(
        at.session, keys=at.keys, device_id="", challenge="7KQ4 M2XD"
    ),
    "incidents.read": lambda at, _: incidents.incidents(at.session),
    "learner.export": lambda at, one: own_data.own_data(at.session, learner_id=one),
    "requests.read": lambda at, _: rights.register(at.session),
    "retention.read": lambda at, _: retention.dry_run(at.session),
    "team.key": lambda at, _: recovery.recovery_sheet(at.session, keys=at.keys),
}
"""What opens each deed of reading; what it says besides, as that there is no such file, is not
asked here. Of papers see `test_papers_by_role`, of what is taken out and the desk `test_roles`."""
ELSEWHERE = ("take-out.", "desk.people", "desk.l", "paper.")


@pytest.mark.parametrize("role", ["facilitator", "branch-lead", "organizer"])
def test_every_door_of_reading_asks_the_table(library: Library, role: str) -> None:
    own = {one for one in roles.DEEDS if not one.startswith(ELSEWHERE)}
    assert own == set(DOORS)
    learner = library.learner(library.circle(), "Jane Wanjiku")
    seat(library, role)
    for deed, door in DOORS.items():
        told = ""
        try:
            door(library, learner)
        except CircleDeskError as error:
            told = error.what
        refused = told in {str(sentence) for sentence in roles.WHAT.values()}
        assert refused is (roles.rank(role) < roles.rank(roles.DEEDS[deed])), (deed, told)
    assert rights.pressing(library.session) == ()


def test_a_backup_is_not_put_back_by_a_facilitator(library: Library) -> None:
    seat(library, "facilitator")
    backup = library.desk.backup("by hand")
    library.session.rollback()
    with pytest.raises(NotAllowed):
        restore.restore_backup(library.desk.folder, file=backup, clock=library.clock)


def reading_words() -> Iterator[Namespace]:
    """Return every `… list` of the command line, and every `list …`, that needs no more words."""
    for group in parsing.GROUPS:
        parser = ArgumentParser()
        name = parsing.MODULES.get(group, group.replace("-", "_"))
        import_module(f"circledesk.commands.{name}").fill(parser)
        held = parser._subparsers._group_actions[0].choices if parser._subparsers else {}
        for word in held or ():
            if "list" in (group, word):
                with contextlib.suppress(SystemExit):
                    yield parsing.parse([group, word, "--json"])


def test_no_list_of_the_command_line_tells_others_telephones(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    others = library.circle("Others'", start=date(2018, 8, 7))
    full = library.circle("Full", capacity=1)
    for circle in (others, full):
        library.learner(circle, f"Jane of {circle}", phone="0722000200", email="j@example.org")
    waits = library.learner(full, "Mary Atieno", phone="0722000200", waiting_list=True)
    interest.add_interest(
        library.session,
        branch_id=library.ids["Mjini"],
        name="Ruth",
        topic="Chess",
        phone="0722000200",
    )
    learner_moves.ask_move(library.session, learner_id=waits, to_branch_id=library.ids["Bandari"])

    @contextlib.contextmanager
    def opened(self: Call, **_: object) -> Iterator[Desk]:
        yield library.desk

    monkeypatch.setattr(Call, "desk", opened)

    def told() -> tuple[int, str]:
        ran = 0
        for args in reading_words():
            with contextlib.suppress(CircleDeskError):
                Call(args).args.run(Call(args))
                ran += 1
        lines = reminders.due_reminders(library.session)
        return ran, f"{capsys.readouterr().out} {lines}"

    library.clock.set(2018, 8, 13, 18)
    assert "722000200" in str(reminders.due_reminders(library.session))
    seat(library, "facilitator")
    ran, text = told()
    assert ran >= 25, ran
    assert "722000200" not in text
    assert "j@example.org" not in text
    free = confirmation.free_places(library.session)
    assert not any(one.confirmation.phone for one in free)
