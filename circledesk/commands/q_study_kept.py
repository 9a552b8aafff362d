"""`q-study new`, `list`, `add-sort`, `import`, `result`: the team's own studies."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import Commands, command
from circledesk.commands.plain import say_done
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.q_study import QResult


def fill_kept(group: Commands[ArgumentParser]) -> None:
    """Add the words on studies that are kept."""
    new = command(group, "new", _new, "a study: the ready-made one, or an empty one")
    new.add_argument("--ready", action="store_true", help="with the 24 ready-made cards")
    new.add_argument("--title")
    new.add_argument("--question")
    new.add_argument("--branch", metavar="BRANCH", help="of a branch; else of the team")
    command(group, "list", _list, "the studies, with their cards and sorts")
    add = command(group, "add-sort", _add, "note a sort; half a sort is kept too")
    add.add_argument("study", metavar="ID")
    add.add_argument("--code", help="no name; else the next free one")
    add.add_argument("--place", metavar="CARD=COLUMN", nargs="+", default=[],
                     help="a card by its number or id")  # fmt: skip
    bring = command(group, "import", _import, "sorts from a CSV file; fills an empty study")
    bring.add_argument("study", metavar="ID")
    bring.add_argument("file", metavar="FILE", type=Path)
    bring.add_argument("--codes", action="store_true", help="give out codes for people's names")
    told = command(group, "result", _result, "the viewpoints in words, or as PDF with --out")
    told.add_argument("study", metavar="ID")
    told.add_argument("--viewpoints", type=int, metavar="N", help="else as kept, or as proposed")
    told.add_argument("--out", metavar="FILE", type=Path)


def _new(call: Call) -> None:
    from circledesk.services.q_method.studies import add_study

    fields = call.given("title", "question")
    with call.session() as session:
        done = add_study(
            session,
            ready=call.has("ready"),
            branch_id=branch_id(call, session),
            language=call.language or "en",
            **fields,
        )
        say_done(call, done)


def _list(call: Call) -> None:
    from circledesk.services.q_method.reading import q_studies

    with call.session() as session:
        rows = q_studies(session)
    if call.json:
        print_json(rows)
        return
    columns = (
        ("id", lambda row: row.id),
        ("title", lambda row: row.title),
        ("branch", lambda row: row.branch),
        ("cards", lambda row: row.cards),
        ("sorts", lambda row: row.sorts),
        ("whole", lambda row: row.whole),
        ("last", lambda row: row.last),
    )
    print_table(rows, columns, "There is no study yet.")


def _add(call: Call) -> None:
    from circledesk.services.q_method.reading import q_study_page
    from circledesk.services.q_method.sorts import add_sort

    given = _places(call.option("place", []))
    with call.session() as session:
        page = q_study_page(session, study_id=call.args.study)
        ids = {str(card.number): card.id for card in page.cards}
        places = {ids.get(name, name): value for name, value in given.items()}
        code = call.given("code").get("code", "")
        study = call.args.study
        say_done(call, add_sort(session, study_id=study, code=code, places=places, how="paper"))


def _places(texts: list[str]) -> dict[str, int]:
    """Return {card: column} for options written as CARD=COLUMN."""
    found = {}
    for text in texts:
        card, _, value = text.rpartition("=")
        if not card or not value.lstrip("+-").isdecimal():
            raise InvalidValue(
                said("«{text}» is not written as CARD=COLUMN.", text=text),
                "Write, for example, 7=-2.",
                field="--place",
            )
        found[card] = int(value)
    return found


def _import(call: Call) -> None:
    from circledesk.services.q_method.sorts import import_sorts

    renamed = call.has("codes")
    with call.session() as session:
        done = import_sorts(session, study_id=call.args.study, file=call.args.file, renamed=renamed)
        say_done(call, done)


def _result(call: Call) -> None:
    from circledesk.documents.q_report import render_q_report
    from circledesk.services.q_method.finding import q_result

    given, language = call.given("viewpoints", "out"), call.language or "en"
    with call.session() as session:
        told = q_result(
            session,
            study_id=call.args.study,
            viewpoints=given.get("viewpoints"),
            language=language,
        )
    out = given.get("out")
    if out is not None:
        write_whole(out, lambda file: render_q_report(told, file, language))
        call.tell(f"Written: {out}")
    if call.json:
        print_json(told)
    elif out is None:
        _print(told)


def _print(told: QResult) -> None:
    print(f"{told.title}: {told.people} sorts, {told.shown} viewpoints ({told.proposed} proposed)")
    if told.why_not:
        print(told.why_not)
    for one in told.viewpoints:
        print(f"\n{one.number} {one.name}".rstrip() + ": " + ", ".join(one.people))
        for heading, cards in (("most", one.most), ("least", one.least)):
            for card in cards:
                print(f"  {heading:5} {card.place:+d}  {card.text}")
        for apart in one.apart:
            print(f"  apart ({apart.side})  {apart.card.text}")
        print("  topics  " + (", ".join(one.topics) or "-"))
        for _, title in one.courses:
            print(f"  course  {title}")
    for card in told.shared:
        print(f"shared {card.place:+d}  {card.text}")
