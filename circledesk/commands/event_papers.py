"""`report minutes`, `invitations`, `programme`, `note-sheet`, `focus`: papers of one event."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.output import print_json
from circledesk.commands.parsing import Commands, command
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call

_PAPERS = {
    "minutes": "the minutes of an event",
    "invitations": "an invitation for each guest, two on an A4",
    "programme": "the programme of the day, for guests",
    "note-sheet": "a focus group's questions with lines, for who takes notes",
    "focus": "what a focus group answered and found",
}


def fill(kinds: Commands[ArgumentParser]) -> None:
    """Add the papers."""
    for name, told in _PAPERS.items():
        one = command(kinds, name, _writer(name), told)
        one.add_argument("--event", required=True, metavar="ID")
        one.add_argument("--out", required=True, metavar="FILE")


def _writer(name: str) -> Callable[[Call], None]:
    def write(call: Call) -> None:
        language, file = call.language or "en", Path(call.args.out)
        with call.session() as session:
            facts = _facts(session, name, call.args.event, language)
        render = _render(name)
        write_whole(file, lambda out: render(facts, out, language))
        if call.json:
            print_json({"file": str(file)})
        else:
            print(file)

    return write


def _facts(session: Session, name: str, event_id: str, language: str) -> Any:
    from circledesk.services import event_guests, focus_group, minutes

    if name == "minutes":
        return minutes.minutes(session, event_id=event_id, language=language)
    if name == "invitations":
        return event_guests.guest_letters(session, event_id=event_id)
    if name == "programme":
        return event_guests.day_programme(session, event_id=event_id, language=language)
    return focus_group.focus_group(session, event_id=event_id, language=language)


def _render(name: str) -> Callable[..., None]:
    from circledesk.documents.day_programme import render_programme
    from circledesk.documents.focus_group import render_note_sheet, render_summary
    from circledesk.documents.guest_invitation import render_invitations
    from circledesk.documents.minutes import render_minutes

    papers: dict[str, Callable[..., None]] = {
        "minutes": render_minutes,
        "invitations": render_invitations,
        "programme": render_programme,
        "note-sheet": render_note_sheet,
        "focus": render_summary,
    }
    return papers[name]
