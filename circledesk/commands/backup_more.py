"""`backup rehearse`, `thin`, `copy`, `preview` and `round`: what the window does by itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.asked_secrets import key_passphrase, recovery_sheet_text
from circledesk.commands.output import Column, counted, print_json, print_table
from circledesk.commands.parsing import command

if TYPE_CHECKING:
    from circledesk.commands.call import Call

KEY_ON_INPUT = "the key of a locked database comes on standard input, from the window"
_CHANGES: tuple[Column, ...] = (
    ("what", lambda row: row.kind),
    ("now", lambda row: row.now),
    ("then", lambda row: row.then),
    ("would go", lambda row: row.goes),
    ("would come back", lambda row: row.comes),
)


def fill_more(backups: Any) -> None:
    """Add the words on trying, thinning and copying backups."""
    command(backups, "rehearse", _rehearse, "restore the newest backup for a try, check and count")
    thin = command(backups, "thin", _thin, "let backups go by the rule")
    thin.add_argument("--dry-run", action="store_true", help="only say which")
    copy = command(backups, "copy", _copy, "copy the newest backup elsewhere, sealed")
    copy.add_argument("--to", required=True, metavar="DIR", type=Path, help="a flash disk")
    looked = command(backups, "preview", _preview, "what a restore would change")
    looked.add_argument("file", metavar="FILE", type=Path)
    round_ = command(backups, "round", _round, "check, try, copy and thin, as the window does")
    round_.add_argument("--key-on-input", action="store_true", help=KEY_ON_INPUT)


def opened(call: Call, file: Path) -> Path:
    """Return a backup to restore: a sealed one is opened by the keys here, or by the sheet."""
    from circledesk.services.backup_carried import SUFFIX
    from circledesk.services.backup_return import bring_home
    from circledesk.settings import Paths
    from circledesk.sync.keystore import open_keys

    paths = Paths(call.folder)
    if file.suffix != SUFFIX:
        return file
    if paths.keys.exists() and not call.args.sheet:
        return bring_home(paths, file, keys=open_keys(paths, key_passphrase))
    return bring_home(paths, file, sheet=recovery_sheet_text(call.args.sheet))


def _rehearse(call: Call) -> int:
    from circledesk.services.backup_watch import rehearse
    from circledesk.services.desk import must_be_library
    from circledesk.settings import Paths

    must_be_library(call.folder)
    call.hold_key()
    told = rehearse(Paths(call.folder))
    if call.json:
        print_json(told)
    elif told.trouble:
        print(f"{told.file} is not proven: {call.spoken(told.trouble)}")
    else:
        print(f"{told.file} is proven: opened, checked and counted.")
        for kind, count in told.counts.items():
            print(f"  {count:>8}  {kind}")
    return 1 if told.trouble else 0


def _thin(call: Call) -> None:
    from circledesk.services.backups import thin
    from circledesk.services.desk import must_be_library
    from circledesk.settings import Paths, system_clock

    must_be_library(call.folder)
    dry = call.has("dry_run")
    gone = thin(Paths(call.folder).backups, system_clock(), dry=dry)
    if call.json:
        print_json({"dry_run": dry, "files": [row.file for row in gone]})
        return
    print(f"{counted(len(gone), 'backup')} {'would go' if dry else 'went'}.")
    for row in gone:
        print(f"  {row.file}")


def _copy(call: Call) -> None:
    from circledesk.services.backup_places import copy_to

    with call.session() as session:
        told = copy_to(session, folder=call.args.to)
    if call.json:
        print_json(told)
    else:
        print(f"Copied, sealed and read back: {told.file}")


def _preview(call: Call) -> None:
    from circledesk.services.backup_preview import preview

    with call.session() as session:
        told = preview(session, file=call.args.file)
    if call.json:
        print_json(told)
        return
    print_table(told.changes, _CHANGES, "")
    if told.damaged:
        print("A part of what is here is damaged: what cannot be read is not told.")
    if told.own is None or told.others is None:
        return
    print(f"{counted(told.own, 'action')} of this computer would be undone.")
    for action in told.actions:
        print(f"  {action.at:%Y-%m-%d %H:%M} UTC  {call.spoken(action.name)}")
    print(f"{counted(told.others, 'action')} of others would come back with their parcels.")


def _round(call: Call) -> None:
    from circledesk.services.backup_round import go_round
    from circledesk.services.desk import must_be_library
    from circledesk.settings import Paths

    must_be_library(call.folder)
    if call.given("key_on_input"):
        from circledesk.services.database_lock import take_key

        take_key(sys.stdin.readline())
    call.hold_key()
    told = go_round(Paths(call.folder))
    if call.json:
        print_json(told)
        return
    print(f"{counted(len(told.checked), 'backup')} checked, {len(told.gone)} let go.")
    if told.rehearsed:
        print(f"Tried: {call.spoken(told.rehearsed.trouble) or 'proven'}.")
