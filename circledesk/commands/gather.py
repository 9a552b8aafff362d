"""`gather …`: forms filled in for a team: of new members, of a branch's site, of a buy-in."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.commands.values import day
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole
from circledesk.said import said
from circledesk.services.facts.gathering import KINDS, in_language

if TYPE_CHECKING:
    from circledesk.commands.call import Call

KEYS = (
    "id", "kind", "branch_id", "branch", "person_id", "name", "day", "answers", "answered", "asked",
)  # fmt: skip
COLUMNS = (
    ("id", lambda row: row.id),
    ("branch", lambda row: row.branch),
    ("name", lambda row: row.name),
    ("day", lambda row: row.day),
    ("answered", lambda row: f"{row.answered} of {row.asked}"),
)
AGREED = ("id", "name", "form_id", "day", "who", "agreed", "of", "open", "missing", "next")
AGREED_COLUMNS = (
    ("whose", lambda row: row.name),
    ("who was told", lambda row: row.who),
    ("agreed", lambda row: f"{row.agreed} of {row.of}"),
    ("not agreed", lambda row: row.open if row.form_id else ""),
    ("next talk", lambda row: row.next),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on forms."""
    forms = words(parser)
    asks = command(forms, "questions", _questions, "what a form asks, and what can be answered")
    listed = command(forms, "list", _list, "filled forms, the newest first")
    listed.add_argument("--branch", metavar="BRANCH")
    sums = command(forms, "sum", _sum, "each question's answers counted")
    told = command(forms, "fill", _fill, "fill a form in; one that is there for the same changes")
    told.add_argument("--branch", metavar="BRANCH")
    told.add_argument("--person", metavar="EMAIL", help="of the team; for a new member")
    told.add_argument("--name", help="of a new member whom the team does not hold yet")
    told.add_argument("--date", metavar="DATE", help="else today")
    told.add_argument("--form", dest="form_id", metavar="ID", help="the form that is changed")
    told.add_argument(
        "--answer", metavar="KEY=VALUE", nargs="+", action="extend", required=True,
        help="several choices with commas between",
    )  # fmt: skip
    paper = command(forms, "paper", _paper, "a form as PDF, empty or as it was filled in")
    paper.add_argument("--branch", metavar="BRANCH")
    paper.add_argument("--form", dest="form_id", metavar="ID", help="the form that was filled in")
    paper.add_argument("--out", metavar="FILE", required=True)
    for one in (asks, listed, sums, told, paper):
        one.add_argument("--kind", choices=KINDS, required=True)
    show = command(forms, "show", _show, "a filled form with its answers")
    delete = command(forms, "delete", _delete, "delete a filled form")
    for one in (show, delete):
        one.add_argument("id", metavar="ID")
    command(forms, "agreed", _agreed, "what the management agreed to: the team's, each branch's")


def _questions(call: Call) -> None:
    from circledesk.services.gather_questions import form

    language = call.language or "en"
    rows = [
        {
            "key": one.key,
            "topic": topic.key,
            "type": one.type,
            "ask": in_language(one.ask, language),
            "choices": [each.key for each in one.options],
            "points": [each.points for each in one.options] if one.counts else [],
            "steps": one.steps,
        }
        for topic in form(call.args.kind).topics
        for one in topic.questions
    ]
    if call.json:
        print_json(rows)
        return
    for row in rows:
        print(f"{row['key']} ({row['type']}): {row['ask']}")
        if row["choices"]:
            print(f"  {', '.join(map(str, row['choices']))}")


def _list(call: Call) -> None:
    from circledesk.services.gather_reading import filled_forms

    with call.session() as session:
        rows = filled_forms(session, kind=call.args.kind, branch_id=branch_id(call, session))
    answer(call, rows, KEYS, COLUMNS, "No form is filled in yet.")


def _show(call: Call) -> None:
    from circledesk.services.gather_questions import form
    from circledesk.services.gather_reading import form_row

    with call.session() as session:
        row = form_row(session, form_id=call.args.id)
    if call.json:
        print_json(pick(row, KEYS))
        return
    language = call.language or "en"
    print(" · ".join(part for part in (row.kind, row.branch, row.name, str(row.day)) if part))
    for one in form(row.kind).questions:
        if one.key in row.answers:
            asked = in_language(one.ask, language)
            print(f"  {asked} {one.told(row.answers[one.key], language)}")


def _sum(call: Call) -> None:
    from circledesk.services.gather_reading import summed_up

    with call.session() as session:
        told = summed_up(session, kind=call.args.kind)
    rows = [
        {
            "question": one.question.key,
            "answered": one.answered,
            "counts": dict(one.counts),
            "texts": [{"name": name, "text": text} for name, text in one.texts],
            "total": one.total,
        }
        for one in told.tallies
    ]
    if call.json:
        print_json(rows)
        return
    for row in rows:
        print(f"{row['question']}: {_told(row)}")


def _told(row: dict[str, Any]) -> str:
    """Return a question's answers in one line: counts, else words, else the sum."""
    if row["counts"]:
        return ", ".join(f"{choice} {count}" for choice, count in row["counts"].items())
    if row["texts"]:
        return " · ".join(f"{one['name']}: {one['text']}".lstrip(": ") for one in row["texts"])
    return str(row["total"])


def _fill(call: Call) -> None:
    from circledesk.services.gather_reading import filled_forms
    from circledesk.services.gathering import fill_form
    from circledesk.services.members import member_named

    fields = call.given("name", "form_id")
    if (date := call.option("date")) is not None:
        fields["day"] = day(date, "--date")
    with call.session() as session:
        if (person := call.option("person")) is not None:
            fields["person_id"] = member_named(session, person)
        done = fill_form(
            session,
            kind=call.args.kind,
            branch_id=branch_id(call, session),
            answers=_answers(call.args.answer),
            **fields,
        )
        give_row(call, done, filled_forms(session, kind=call.args.kind), KEYS, COLUMNS)


def _answers(told: list[str]) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for one in told:
        key, is_there, value = one.partition("=")
        if not is_there:
            raise InvalidValue(
                said("«{text}» is no answer.", text=one),
                "Write the question's key, = and the answer: seats=12.",
                field="answer",
            )
        answers[key] = value
    return answers


def _paper(call: Call) -> None:
    from circledesk.documents.form_sheet import render_form
    from circledesk.services.gather_reading import form_paper

    kind, form_id = call.args.kind, call.option("form_id")
    with call.session() as session:
        branch = branch_id(call, session)
        paper = form_paper(session, kind=kind, branch_id=branch, form_id=form_id)
    language = call.language or "en"
    write_whole(Path(call.args.out), lambda out: render_form(paper, out, language))
    if call.json:
        print_json({"file": str(call.args.out), "kind": kind, "language": language})
    else:
        call.tell(f"Written: {call.args.out}")


def _delete(call: Call) -> None:
    from circledesk.commands.plain import say_done
    from circledesk.services.gathering import delete_form

    with call.session() as session:
        say_done(call, delete_form(session, form_id=call.args.id))


def _agreed(call: Call) -> None:
    from circledesk.services.gather_reading import buy_ins

    with call.session() as session:
        rows = buy_ins(session)
    answer(call, rows, AGREED, AGREED_COLUMNS, "There is no branch yet.")
