"""`event note`, `outcome`, `photo`, `focus`, `partners`: what was noted, kept and found."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.lists import answer
from circledesk.commands.output import columns_of, pick, print_json
from circledesk.commands.parsing import Commands, command
from circledesk.commands.plain import say_done
from circledesk.commands.values import day

if TYPE_CHECKING:
    from circledesk.commands.call import Call

NOTE = ("id", "kind", "text", "part", "count", "topics", "courses")
FILE = ("id", "kind", "name", "mime", "size", "caption", "kept", "sent", "added")
QUESTION = ("id", "key", "text", "counted")
PARTNER = ("id", "name", "contact", "reach", "kind")


def fill(group: Commands[ArgumentParser]) -> None:
    """Add the words."""
    note = command(group, "note", _note, "what was noted at an event; with --text one line more")
    note.add_argument("--kind", help="worked, challenge, question, strategy, next-step, finding, …")
    note.add_argument("--who", metavar="EMAIL", help="who does a next step: it becomes a task too")
    note.add_argument("--by", dest="due", metavar="DATE", help="of a next step")
    note.add_argument("--change", metavar="NOTE")
    outcome = command(group, "outcome", _outcome, "what came of an event")
    outcome.add_argument("--text", required=True)
    photo = command(group, "photo", _photo, "photographs and papers of an event, on this computer")
    photo.add_argument("--add", metavar="FILE", nargs="+", type=Path)
    photo.add_argument("--caption", help="what is to be seen")
    photo.add_argument("--send", metavar="PHOTO", help="with the next bundles")
    photo.add_argument("--agreed", action="store_true", help="those in it agreed that it is sent")
    photo.add_argument("--unsend", metavar="PHOTO")
    photo.add_argument("--save", metavar="PHOTO", help="write a copy to --out")
    photo.add_argument("--out", metavar="FILE", type=Path)
    focus = command(group, "focus", _focus, "questions and answers of a focus group")
    focus.add_argument("--choose", metavar="KEY", nargs="+", help="questions of the bank")
    focus.add_argument("--ask", metavar="TEXT", help="a question of your own")
    focus.add_argument("--question", metavar="KEY", help="which one --text answers")
    focus.add_argument("--bank", action="store_true", help="the questions that can be chosen")
    partners = command(group, "partners", _partners, "partners who can be invited to an event")
    partners.add_argument("--invite", metavar="PARTNER", nargs="+")
    for one in (note, focus):
        one.add_argument("--text")
        one.add_argument("--count", type=int, metavar="N", help="how many said so")
    note.add_argument("--topics", help="course topics that follow from a finding")
    for one in (note, photo):
        one.add_argument("--delete", metavar="ID")
    for one in (note, outcome, photo, focus, partners):
        one.add_argument("id", metavar="ID")


def _note(call: Call) -> None:
    from circledesk.services import event_notes as service
    from circledesk.services.members import member_named

    told = call.given("kind", "text", "count", "topics")
    with call.session() as session:
        if (delete := call.option("delete")) is not None:
            service.delete_note(session, note_id=delete)
        elif (change := call.option("change")) is not None:
            service.edit_note(session, note_id=change, **told)
        elif told:
            by = call.option("who")
            who = "" if by is None else member_named(session, by)
            due = day(when, "--by") if (when := call.option("due")) is not None else None
            service.add_note(session, event_id=call.args.id, responsible_id=who, due=due, **told)
        rows = service.event_notes(session, event_id=call.args.id)
    answer(call, rows, NOTE, columns_of(NOTE), "Nothing is noted.")


def _outcome(call: Call) -> None:
    from circledesk.services.events import edit_event

    with call.session() as session:
        say_done(call, edit_event(session, event_id=call.args.id, outcome=call.args.text))


def _photo(call: Call) -> None:
    from circledesk.in_place import keep_whole
    from circledesk.services import event_files as service
    from circledesk.services.board_files import safe_name

    with call.session() as session:
        for file in call.listed("add"):
            told = {"name": file.name, "data": file.read_bytes(), **call.given("caption")}
            service.keep_file(session, event_id=call.args.id, **told)
        if (send := call.option("send")) is not None:
            service.send_file(session, file_id=send, **call.given("agreed"))
        if (unsend := call.option("unsend")) is not None:
            service.unsend_file(session, file_id=unsend)
        if (delete := call.option("delete")) is not None:
            service.forget_file(session, file_id=delete)
        if (save := call.option("save")) is not None:
            content = service.file_content(session, file_id=save)
            keep_whole(call.option("out", Path(safe_name(content.name))), content.data)
        rows = service.event_files(session, event_id=call.args.id)
    answer(call, rows, FILE, columns_of(FILE), "No photograph or paper is kept.")


def _focus(call: Call) -> None:
    from circledesk.services import focus_group as service

    event_id = call.args.id
    with call.session() as session:
        keys, own = call.listed("choose"), call.option("ask", "")
        if keys or own:
            service.choose_questions(session, event_id=event_id, keys=keys, own_text=own)
        if (question := call.option("question")) is not None:
            told = {"text": call.option("text", ""), **call.given("count")}
            service.note_answer(session, event_id=event_id, key=question, **told)
        group = service.focus_group(session, event_id=event_id, language=call.language or "en")
    if call.has("bank"):
        answer(call, group.bank, ("key", "text"), columns_of(("key", "text")), "All are chosen.")
        return
    if not call.json:
        answer(call, group.questions, QUESTION, columns_of(QUESTION), "No question is chosen.")
        return
    print_json(
        {
            "id": event_id,
            "questions": [
                {**pick(one, QUESTION), "answers": [pick(row, NOTE) for row in one.answers]}
                for one in group.questions
            ],
            "findings": [pick(one, NOTE) for one in group.findings],
        }
    )


def _partners(call: Call) -> None:
    from circledesk.services import event_guests as service
    from circledesk.services.partners import invite_partners

    with call.session() as session:
        ids = call.listed("invite")
        if ids:
            invite_partners(session, event_id=call.args.id, partner_ids=ids)
        rows = service.partners_to_invite(session, event_id=call.args.id)
    answer(call, rows, PARTNER, columns_of(PARTNER), "No partner is left to invite.")
