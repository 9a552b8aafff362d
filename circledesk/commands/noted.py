"""Which commands take people's data out or print them: noted like the same deed in the window."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError

if TYPE_CHECKING:
    from circledesk.commands.call import Call

NOTED = {
    ("list", "learners"): "exported",
    ("list", "signups"): "exported",
    ("list", "certificates"): "exported",
    ("report", "sign-in"): "printed",
    ("report", "labels"): "printed",
    ("report", "tents"): "printed",
    ("report", "workshop"): "printed",
    ("report", "guide"): "printed",
}
"""Group and word -> the deed. What services note themselves is not here."""


def note_command(call: Call) -> None:
    """Note a command that succeeded; what cannot be noted has succeeded all the same."""
    word = getattr(call.args, "word", "")
    deed = NOTED.get((call.args.group, word))
    if deed is None:
        return
    from circledesk.services.access_records import note_access

    with contextlib.suppress(CircleDeskError), call.session() as session:
        note_access(session, deed=deed, what=word)
