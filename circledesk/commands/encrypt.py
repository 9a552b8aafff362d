"""`encrypt on`, `off`, `status`: the database locked; `recover`, `answer`: when its key is gone."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.asked_secrets import (
    answer_passphrase,
    chosen_invitation_passphrase,
    key_passphrase,
    recovery_sheet_text,
)
from circledesk.commands.output import counted, print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.desk import Desk
    from circledesk.services.facts.database_lock import LockState


def fill(parser: ArgumentParser) -> None:
    """Add the words on the locked database."""
    kinds = words(parser)
    command(kinds, "on", _lock, "lock the database and its backups with a key")
    command(kinds, "off", _unlock, "make the database and its backups plain again")
    command(kinds, "status", _status, "is the database locked, and where is its key?")
    recover = command(kinds, "recover", _recover, "open it again when the keyring has lost the key")
    way = recover.add_mutually_exclusive_group()
    way.add_argument("--answer", metavar="FILE", help="what the organizer sent back")
    way.add_argument(
        "--from", dest="sheet", metavar="FILE", help="the recovery sheet's lines; else asked for"
    )
    answer = command(kinds, "answer", _answer, "on an organizer's computer: help a branch open it")
    answer.add_argument("file", metavar="FILE", type=Path, help="database.sealed, as it was sent")
    answer.add_argument("--out", required=True, metavar="FILE", type=Path)


def lock_if_asked(call: Call, desk: Desk) -> None:
    """Lock a library that was made just now, where the line says `--encrypt`."""
    if call.given("encrypt"):
        from circledesk.services.locking import lock_database

        lock_database(desk)


def _lock(call: Call) -> None:
    from circledesk.services.locking import lock_database, lock_state

    with call.desk() as desk:
        lock_database(desk)
        _tell(call, lock_state(desk))


def _unlock(call: Call) -> None:
    from circledesk.services.locking import lock_state, unlock_database

    with call.desk() as desk:
        unlock_database(desk)
        _tell(call, lock_state(desk))


def _status(call: Call) -> None:
    from circledesk.services.locking import lock_state

    with call.desk() as desk:
        _tell(call, lock_state(desk))


def _tell(call: Call, state: LockState) -> None:
    if call.json:
        print_json(state)
    elif state.on_server:
        print("The database is on a server: whether its disk is encrypted is its keeper's to say.")
    elif not state.locked:
        print("The database is plain: who has the file can read it.")
    else:
        place = "in the keyring" if state.key == "keyring" else "under the passphrase of the keys"
        print(f"The database is locked; its key lies {place}.")
    if state.readable:
        left = counted(len(state.readable), "backup")
        print(f"{left} can be read by anybody; encrypt on locks what it can:")
        for file in state.readable:
            print(f"  {file}")


def _recover(call: Call) -> None:
    from circledesk.services import database_lock
    from circledesk.services.locking import lock_state

    if (sent := call.option("answer")) is not None:
        file, told = Path(sent), answer_passphrase()
        database_lock.recover_by_answer(call.folder, file=file, words=told, ask=key_passphrase)
    else:
        sheet = recovery_sheet_text(call.option("sheet", ""))
        database_lock.recover_by_sheet(call.folder, sheet=sheet, ask=key_passphrase)
    with call.desk() as desk:
        _tell(call, lock_state(desk))


def _answer(call: Call) -> None:
    from circledesk.services.database_lock import answer

    chosen = chosen_invitation_passphrase() or ""
    with call.desk() as desk:
        made = answer(desk.keys(), file=call.args.file, out=call.args.out, words=chosen)
    if call.json:
        print_json(made)
        return
    print(f"{made.file} · send it back to who asked")
    if made.passphrase:
        print(f"Call them yourself and tell them, never beside the file: {made.passphrase}")
