"""`reminder list`, `reminder write`: whose learners are to be told, and the ready words."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.reaching import MeetingToTell

KINDS = ("reminder", "changed", "cancelled", "confirmation")
FACES = ("text", "sms", "eml")


def fill(parser: ArgumentParser) -> None:
    """Add the words."""
    group = words(parser)
    command(group, "list", _list, "meetings whose learners are to be reminded now")
    write = command(group, "write", _write, "the ready words about a meeting")
    write.add_argument("--meeting", required=True, metavar="ID")
    write.add_argument("--kind", choices=KINDS, default="reminder")
    write.add_argument("--in", dest="tongue", metavar="CODE", help="language of the message")
    write.add_argument("--as", dest="face", choices=FACES, default="text")
    write.add_argument("--out", type=Path, metavar="FILE", help="for an e-mail draft")


def _list(call: Call) -> None:
    from circledesk.services.reminders import due_reminders

    with call.session() as session:
        due = due_reminders(session)
    if call.json:
        print_json([_object(row) for row in due])
        return
    for row in due:
        print(f"{row.id} · {row.circle} · {row.date} {row.start:%H:%M} · {len(row.recipients)}")


def _object(row: MeetingToTell) -> dict[str, object]:
    return {
        "meeting_id": row.id,
        "circle_id": row.circle_id,
        "circle": row.circle,
        "branch": row.branch,
        "date": row.date.isoformat(),
        "start": f"{row.start:%H:%M}",
        "remind_from": row.remind_from.isoformat(timespec="minutes"),
        "learners": len(row.recipients),
    }


def _write(call: Call) -> None:
    from circledesk.documents.message_text import message_text, subject
    from circledesk.languages import known
    from circledesk.services.message_templates import own_template
    from circledesk.services.reminders import meeting_to_tell
    from circledesk.services.spoken_clock import SWAHILI, said_time

    kind = call.args.kind
    with call.session() as session:
        row = meeting_to_tell(session, meeting_id=call.args.meeting)
        language = known(call.given("tongue").get("tongue") or row.language)
        own = own_template(session, kind=kind, language=language)
    spoken = said_time if language == SWAHILI else lambda _: ""
    text = message_text(row, kind, language, template=own, spoken=spoken)
    if call.args.face == "eml":
        _mail(call, row, text, subject(row, language))
    elif call.args.face == "sms":
        _sms(call, text)
    elif call.json:
        print_json({"text": text})
    else:
        print(text)


def _sms(call: Call, text: str) -> None:
    from circledesk.interop.gsm import sms_size, straighten

    plain = straighten(text)
    size = sms_size(plain)
    if call.json:
        print_json({"text": plain, "used": size.used, "parts": size.parts})
        return
    print(plain)


def _mail(call: Call, row: MeetingToTell, text: str, about: str) -> None:
    from circledesk.in_place import write_whole
    from circledesk.interop.mail_draft import mail_draft

    hidden = [one.email for one in row.recipients if one.email]
    made = mail_draft(subject=about, text=text, to=[row.email] if row.email else [], hidden=hidden)
    file = call.option("out", Path("message.eml"))
    write_whole(file, lambda out: out.write(made))
    if call.json:
        print_json({"file": str(file)})
    else:
        print(f"Written: {file}")
