"""`privacy …`: who answers for the data; record of processing, impact assessment, notice."""

from __future__ import annotations

from argparse import ArgumentParser
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call

_FIELDS = ("controller", "registration", "officer", "email", "phone", "address")


def fill(parser: ArgumentParser) -> None:
    """Add the words on data protection."""
    group = words(parser)
    command(group, "show", _show, "who answers for the data")
    change = command(group, "set", _set, "say who answers for the data")
    for name in _FIELDS:
        change.add_argument(f"--{name}", metavar="TEXT")
    for name, what in (
        ("record", "the record of processing: PDF, or a table as .xlsx or .csv"),
        ("dpia", "the impact assessment, with what is to be written by hand"),
        ("notice", "what learners are told, for the wall"),
    ):
        command(group, name, _paper, what).add_argument(
            "--out", required=True, metavar="FILE", type=Path
        )


def _show(call: Call) -> None:
    from circledesk.services.privacy import privacy_facts

    with call.session() as session:
        facts = privacy_facts(session)
    if call.json:
        print_json(facts)
        return
    for name in _FIELDS:
        print(f"{name:<14}{facts.answers[name] or '—'}")


def _set(call: Call) -> None:
    from circledesk.services.privacy import set_privacy

    with call.session() as session:
        say_done(call, set_privacy(session, **call.given(*_FIELDS)))


def _paper(call: Call) -> None:
    from circledesk.documents.privacy_papers import render_privacy_paper
    from circledesk.services.privacy import privacy_facts

    out, language = call.args.out, call.language or "en"
    with call.session() as session:
        facts = privacy_facts(session)
    if call.args.word == "record" and out.suffix.lower() in (".xlsx", ".csv"):
        from circledesk.documents.record_table import record_table
        from circledesk.in_place import written_whole
        from circledesk.interop.spreadsheets import Sheet, write_file

        name, headings, rows = record_table(facts, language)
        sheet = Sheet(name, tuple(headings), rows)
        written_whole(out, lambda part: write_file(sheet, part))
    else:
        content = BytesIO()
        render_privacy_paper(facts, content, call.args.word, language)
        write_whole(out, lambda file: file.write(content.getvalue()))
    call.tell(f"Written: {out}")
