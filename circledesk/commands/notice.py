"""`notice …`: the notice board: written, read, answered, taken down, its files saved."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands import shapes_support as shapes
from circledesk.commands.lines import one_line
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import Column, pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.rows import give_row
from circledesk.commands.values import day

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.board import FileIn

NOTICES: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("title", lambda row: row.title),
    ("for", lambda row: row.branch or "all"),
    ("posted", lambda row: row.posted_at.date()),
    ("until", lambda row: row.until),
    ("files", lambda row: [file.name for file in row.files]),
    ("read", lambda row: f"read by {row.read} of {row.of}"),
    ("own", lambda row: f"read here on {row.read_at.date()}" if row.read_at else ""),
)
READERS: tuple[Column, ...] = (
    ("branch", lambda row: row.branch),
    ("read", lambda row: row.read_at.date() if row.read_at else "not yet"),
    ("by", lambda row: row.by),
    ("answer", lambda row: row.answer),
    ("computer", lambda row: "" if row.computer else "has no computer in the team"),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on the notice board."""
    group = words(parser)
    add = command(group, "add", _add, "hang a notice up for all branches, or for one")
    add.add_argument("--branch", metavar="BRANCH", help="for this one; else for all")
    add.add_argument("--file", dest="files", metavar="FILE", nargs="+", action="extend")
    add.add_argument(
        "--smaller", action="store_true", help="make pictures that are too large smaller"
    )
    edit = command(group, "edit", _edit, "change the words of a notice")
    for one in (add, edit):
        one.add_argument("--title", required=one is add)
        one.add_argument("--text")
        one.add_argument("--until", metavar="DATE", help="its last day; '' for none")
        asks = one.add_mutually_exclusive_group()
        asks.add_argument("--asks", action="store_true", help="ask each branch for an answer")
        asks.add_argument("--no-asks", dest="asks", action="store_false")
    listed = command(group, "list", _list, "the newest first")
    listed.add_argument("--unread", action="store_true", help="what this branch has not read")
    show = command(group, "show", _show, "a notice, its files, and who read it")
    read = command(group, "read", _read, "note that this computer's branch has read it")
    read.add_argument("--answer")
    read.add_argument("--branch", metavar="BRANCH", help="which told an organizer so")
    down = command(group, "take-down", _down, "show it no more")
    save = command(group, "save", _save, "write its files into a folder")
    save.add_argument("--out", metavar="DIR", required=True)
    for one in (edit, show, read, down, save):
        one.add_argument("id", metavar="ID")


def _told(call: Call) -> dict[str, Any]:
    fields = call.given("title", "text", "asks")
    if (until := call.option("until")) is not None:
        fields["until"] = day(until, "--until") if until else None
    return fields


def _files(call: Call) -> list[FileIn]:
    from circledesk.services.board_files import is_picture, made_smaller, read_file
    from circledesk.services.facts.board import LARGEST_FILE

    found = []
    for path in map(Path, call.listed("files")):
        shrink = call.has("smaller") and is_picture(path.name) and path.is_file()
        large = shrink and path.stat().st_size > LARGEST_FILE
        found.append(made_smaller(path) if large else read_file(path))
    return found


def _add(call: Call) -> None:
    from circledesk.services.board import notices, post_notice

    with call.session() as session:
        whom, files = branch_id(call, session), _files(call)
        done = post_notice(session, branch_id=whom, files=files, **_told(call))
        give_row(call, done, notices(session), shapes.NOTICE, NOTICES)


def _edit(call: Call) -> None:
    from circledesk.services.board import edit_notice, notices

    with call.session() as session:
        done = edit_notice(session, notice_id=call.args.id, **_told(call))
        give_row(call, done, notices(session), shapes.NOTICE, NOTICES)


def _list(call: Call) -> None:
    from circledesk.services.board import notices, unread

    with call.session() as session:
        rows = unread(session) if call.has("unread") else notices(session)
    answer(call, rows, shapes.NOTICE, NOTICES, "The notice board is empty.")


def _show(call: Call) -> None:
    from circledesk.services.board import notice_page

    with call.session() as session:
        page = notice_page(session, notice_id=call.args.id)
    if call.json:
        readers = [pick(one, shapes.NOTICE_READER) for one in page.readers]
        print_json({**pick(page.row, shapes.NOTICE), "readers": readers})
        return
    print(one_line(page.row, NOTICES))
    if page.row.text:
        print(page.row.text)
    for one in page.readers:
        print(f"  {one_line(one, READERS)}")


def _read(call: Call) -> None:
    from circledesk.services.board import mark_read

    with call.session() as session:
        branch, told = branch_id(call, session) or "", call.given("answer")
        say_done(call, mark_read(session, notice_id=call.args.id, branch_id=branch, **told))


def _down(call: Call) -> None:
    from circledesk.services.board import take_down

    with call.session() as session:
        say_done(call, take_down(session, notice_id=call.args.id))


def _save(call: Call) -> None:
    from circledesk.services.board import notice_page
    from circledesk.services.board_files import save_into

    folder = Path(call.args.out)
    with call.session() as session:
        files = notice_page(session, notice_id=call.args.id).row.files
        saved = [str(save_into(session, file_id=file.id, folder=folder)) for file in files]
    if call.json:
        print_json({"files": saved})
    else:
        print("\n".join(saved) or "The notice has no files.")
