"""What is said where the library does not open: what happened, what is safe, what each way does."""

from __future__ import annotations

from datetime import datetime, tzinfo

from circledesk.services.facts.bad_day import DAMAGED, LOCKED, NEWER, PLACE, BadDay
from circledesk.services.facts.rescue import Rescued
from circledesk.ui import backup_words, words
from circledesk.ui.language import tr, translated


def title(told: BadDay) -> str:
    """What the matter is, in a few words."""
    return {
        DAMAGED: tr("The library's file is damaged"),
        NEWER: tr("This library needs the newer CircleDesk"),
        LOCKED: tr("The database is locked"),
        PLACE: tr("The library is not safe in this folder"),
    }.get(told.kind, tr("The library cannot be opened just now"))


def happened(told: BadDay) -> str:
    """What happened, in a sentence or two."""
    if told.failed_version:
        return tr(
            "Version {version} did not start on this computer, and the version before it was "
            "started again. But the library was made ready for the new one already."
        ).format(version=told.failed_version)
    if told.kind == DAMAGED:
        return translated(told.what)
    return f"{translated(told.what)} {translated(told.next_step)}"


def safe(told: BadDay) -> str:
    """What nobody needs to fear."""
    if told.kind == DAMAGED:
        return tr(
            "Nothing is thrown away: the damaged file is kept, whichever way you choose. What you "
            "sent to others they still have."
        )
    return tr("Nothing was lost: all that you entered is still there.")


def restore(told: BadDay) -> str:
    """Of when the newest good backup is, and what would have to be entered once more."""
    assert told.newest is not None
    when = backup_words.when(told.newest.at, _zone())
    made = tr("It was made on {when}.").format(when=when)
    return f"{made} {_since(told)}"


def _since(told: BadDay) -> str:
    if told.lost is None:
        return tr("What was entered after that has to be entered once more.")
    if not told.lost.own:
        return tr("Nothing was entered here after that.")
    return words.counted(
        tr("One action after that has to be done once more."),
        tr("{n} actions after that have to be done once more."),
        told.lost.own,
    )


def restore_button(told: BadDay) -> str:
    """Which backup is put back."""
    if told.failed_version:
        return tr("Put back the backup from before version {version}").format(
            version=told.failed_version
        )
    return tr("Put back the newest good backup")


def rescued(done: Rescued) -> list[str]:
    """What a rescue brought together, a sentence a line."""
    lines = [_from_file(done)]
    if done.backup_at is not None:
        when = backup_words.when(done.backup_at, _zone())
        made = tr("The newest good backup was made on {when}.").format(when=when)
        held = words.counted(
            tr("One change comes from it."), tr("{n} changes come from it."), done.from_backup
        )
        lines.insert(0, f"{made} {held}")
    if done.after_gap:
        lines.append(
            words.counted(
                tr("One change could be read, but what came before it could not: it is left out."),
                tr(
                    "{n} changes could be read, but what came before them could not: they are left "
                    "out."
                ),
                done.after_gap,
            )
        )
    if done.altered:
        lines.append(
            words.counted(
                tr("One change was altered in the file, and is taken as it stands there."),
                tr("{n} changes were altered in the file, and are taken as they stand there."),
                done.altered,
            )
        )
    if done.in_doubt:
        lines.append(
            words.counted(
                tr("Of one action it is not certain who did it and when."),
                tr("Of {n} actions it is not certain who did them and when."),
                done.in_doubt,
            )
        )
    lines.append(tr("Look at your newest entries, and enter again what is missing."))
    return lines


def _from_file(done: Rescued) -> str:
    if not done.from_file:
        return tr("Nothing more could be read from the damaged file.")
    return words.counted(
        tr("One change was read from the damaged file."),
        tr("{n} changes were read from the damaged file."),
        done.from_file,
    )


def _zone() -> tzinfo:
    """The computer's own: the team's stands in the library."""
    zone = datetime.now().astimezone().tzinfo
    assert zone is not None
    return zone
