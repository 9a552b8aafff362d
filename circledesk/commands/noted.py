"""Which commands take people's data out or print them: noted like the same deed in the window."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError

if TYPE_CHECKING:
    from circledesk.commands.call import Call

TAKEN_OUT = {("list", "learners"), ("list", "signups"), ("list", "certificates")}
"""Group and word of lists. What services note themselves is not here."""


def note_command(call: Call) -> None:
    """Note a command that succeeded; what cannot be noted has succeeded all the same."""
    word, papers = call.option("word", ""), call.papers
    is_list = (call.args.group, word) in TAKEN_OUT
    is_weekly = call.args.group == "weekly-update"
    if not (papers or is_list or is_weekly):
        return
    from circledesk.services.access_records import EXPORTED, PRINTED, note_access
    from circledesk.services.on_paper import note_papers

    with contextlib.suppress(CircleDeskError), call.session() as session:
        if is_list:
            note_access(session, deed=EXPORTED, what=word)
        if is_weekly:
            note_access(session, deed=PRINTED, what="weekly")
        note_papers(session, papers)
