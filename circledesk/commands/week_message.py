"""`week-message write` and `week-message read`: a week's figures as text for a chat."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands import shapes
from circledesk.commands.output import Column, pick, plain, print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.values import day
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.week_message import ReadMessage, WeekMessage


def fill(parser: ArgumentParser) -> None:
    """Add the words on the week in a message."""
    kinds = words(parser)
    write = command(kinds, "write", _write, "what this branch's week came to, signed")
    write.add_argument("--week", metavar="DATE", help="any day of the week; else this week")
    write.add_argument("--out", metavar="FILE", help="else standard output; a .png is a QR code")
    read = command(kinds, "read", _read, "the messages of a text, a chat's export or a picture")
    read.add_argument("file", metavar="FILE", help="- is standard input")


def _write(call: Call) -> None:
    from circledesk.documents.week_words import week_words
    from circledesk.services.session import today
    from circledesk.services.week_message import write_week_message

    told = call.option("week")
    with call.desk() as desk, desk.session() as session:
        message = write_week_message(
            session,
            keys=desk.keys(),
            day=today(session) if told is None else day(told, "--week"),
            words=lambda week, room: week_words(week, room, call.language),
        )
    out = call.option("out")
    if out:
        content = _content(message, Path(out))
        write_whole(Path(out), lambda file: file.write(content))
        call.tell(f"Written: {out}")
    if call.json:
        print_json(_object(message))
    elif not out:
        print(message.text)


def _content(message: WeekMessage, file: Path) -> bytes:
    if file.suffix.lower() != ".png":
        return f"{message.text}\n".encode()
    from circledesk.documents.qr import qr_picture

    return qr_picture(message.text)


def _object(message: WeekMessage) -> dict[str, Any]:
    week = message.week
    names = ("id", "circle", "date", "came", "signed_up", "rating", "new_signups")
    return {
        "text": message.text,
        "length": len(message.text),
        "branch": week.branch,
        "week": week.monday,
        "sent": week.sent,
        "meetings": [pick(one, names) for one in week.meetings],
        "new_signups": week.new_signups,
        "left_out": week.left_out,
    }


def _read(call: Call) -> int:
    """Read messages; 1 where one of them cannot be believed, the others are kept."""
    from circledesk.interop.chat import LARGEST_TEXT, decoded, text_of_file
    from circledesk.services.week_reading import read_week_messages

    named = call.args.file
    if named == "-":
        text = decoded(sys.stdin.buffer.read(LARGEST_TEXT + 1), "-")
    else:
        text = text_of_file(Path(named))
    with call.session() as session:
        lines = read_week_messages(session, text=text).lines
    if call.json:
        print_json([pick(line, shapes.READ_MESSAGE) for line in lines])
    else:
        print_table(lines, _columns(call), "")
    return 1 if any(line.refused for line in lines) else 0


def _columns(call: Call) -> tuple[Column, ...]:
    def reason(line: ReadMessage) -> str:
        return call.spoken(line.reason)

    return (
        ("state", lambda line: line.state),
        ("branch", lambda line: line.branch),
        ("week of", lambda line: plain(line.week)),
        ("sent", lambda line: f"{line.sent:%Y-%m-%d %H:%M}" if line.sent else ""),
        ("meetings", lambda line: line.meetings or ""),
        ("why", reason),
    )
