"""`retention …`: how long data are kept, who is due to go, and letting go on a person's word."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.values import day

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on how long data are kept."""
    group = words(parser)
    command(group, "show", _show, "each kind of data, and how long it is kept")
    change = command(group, "set", _set, "keep a kind of data for so many months")
    change.add_argument("kind", metavar="KIND")
    change.add_argument("months", metavar="MONTHS", type=int)
    command(group, "dry-run", _dry_run, "what is due to go today; changes nothing")
    keep = command(group, "keep", _keep, "keep a learner longer than the rule, and say why")
    keep.add_argument("learner", metavar="ID")
    keep.add_argument("--until", required=True, metavar="DATE")
    keep.add_argument("--why", required=True, metavar="TEXT")
    run = command(group, "run", _run, "erase learners who are due, for good; empty old notes")
    run.add_argument("learners", metavar="ID", nargs="*")
    run.add_argument("--contacts", action="store_true", help="empty the words of old notes")
    kinds = "empty what is old of these kinds: feedback, guests, board, …"
    run.add_argument("--clear", nargs="+", metavar="KIND", help=kinds)


def _show(call: Call) -> None:
    from circledesk.documents.privacy_text import rule_text
    from circledesk.documents.privacy_words import privacy_words
    from circledesk.services.retention import rules

    with call.session() as session:
        rows = rules(session)
    if call.json:
        print_json(rows)
        return
    language = call.language or "en"
    names = privacy_words(language)["kept"]
    columns = (
        ("kind", lambda row: row.key),
        ("what", lambda row: names[row.key]),
        ("kept", lambda row: rule_text(row, language)),
    )
    print_table(rows, columns, "No kind of data is known.")


def _set(call: Call) -> None:
    from circledesk.services.retention import set_rule

    with call.session() as session:
        say_done(call, set_rule(session, months={call.args.kind: call.args.months}))


def _dry_run(call: Call) -> None:
    from circledesk.services.retention import dry_run

    with call.session() as session:
        found = dry_run(session)
    if call.json:
        print_json(found)
        return
    columns = (
        ("id", lambda row: row.id),
        ("learner", lambda row: row.name),
        ("branch", lambda row: row.branch),
        ("kind", lambda row: row.kind),
        ("last heard of", lambda row: row.since),
    )
    print_table(found.learners, columns, "Nobody is due to go.")
    for row in found.counts:
        print(f"{row.kind}: {row.count}, the oldest of {row.oldest}")


def _keep(call: Call) -> None:
    from circledesk.services.retention_run import keep_longer

    until = day(call.args.until, "--until")
    with call.session() as session:
        done = keep_longer(session, learner_id=call.args.learner, until=until, why=call.args.why)
        say_done(call, done)


def _run(call: Call) -> None:
    from circledesk.services.retention_run import clear, erase_due

    kinds = [*call.listed("clear")]
    if call.has("contacts"):
        kinds.append("contacts")
    learners = list(call.listed("learners"))
    with call.session() as session:
        if learners or not kinds:
            say_done(call, erase_due(session, learner_ids=learners))
        if kinds:
            say_done(call, clear(session, kinds=kinds))
