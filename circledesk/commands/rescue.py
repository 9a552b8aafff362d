"""`rescue`: the newest good backup, and what can be read of a damaged database."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import counted, print_json

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Nothing more to say than where the library lies."""
    parser.set_defaults(run=_rescue)


def _rescue(call: Call) -> None:
    from circledesk.commands.stopping import ended_by_hand
    from circledesk.services.location import must_be_in_folder
    from circledesk.services.rescue import rescue
    from circledesk.settings import Paths

    must_be_in_folder(Paths(call.folder), call.database)
    call.hold_key()
    with call.lock(), ended_by_hand() as tell:
        done = rescue(call.folder, tell=tell)
    if call.json:
        print_json(done)
        return
    if done.backup_at:
        told = f"{done.backup_at:%Y-%m-%d %H:%M} UTC"
        print(f"From the backup of {told}: {counted(done.from_backup, 'change')}.")
    else:
        print("There was no good backup.")
    print(f"From the damaged file besides: {counted(done.from_file, 'change')}.")
    if done.after_gap:
        print(
            f"Read, but after a gap, so that they do not count: {counted(done.after_gap, 'change')}"
            ". What of them was sent comes back with the parcels of the others."
        )
    if done.altered:
        print(
            "Altered in the file after they were written, and taken as they stand there:"
            f" {counted(done.altered, 'change')}."
        )
    if done.in_doubt:
        print(f"Who did it and when is not certain: {counted(done.in_doubt, 'action')}.")
    print(f"The library is sound: {counted(done.changes, 'change')}.")
    print(f"The damaged file is kept in {done.damaged}")
