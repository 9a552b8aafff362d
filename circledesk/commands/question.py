"""`question list`, `add`, `ask`, `drop`, `count`: what the team asks at the desk."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace
from typing import TYPE_CHECKING

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.errors import NotFound
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on questions."""
    group = words(parser)
    command(group, "list", _list, "the questions, ready-made ones with them")
    add = command(group, "add", _add, "add a question of one's own")
    add.add_argument("--text", required=True)
    add.add_argument("--choice", action="append", required=True)
    for name, run, what in (("ask", _ask, "ask a question"), ("drop", _drop, "ask it no more")):
        command(group, name, run, what).add_argument("text", metavar="TEXT")
    count = command(group, "count", _count, "how often each answer was given")
    count.add_argument("--branch", metavar="BRANCH")


def _list(call: Call) -> None:
    from circledesk.services.team_questions import team_questions

    with call.session() as session:
        rows = team_questions(session)
    if call.json:
        print_json(
            [
                {
                    "id": row.id or None, "text": row.text, "choices": list(row.choices),
                    "asked": row.asked,
                }
                for row in rows
            ]
        )  # fmt: skip
        return
    for row in rows:
        choices = ", ".join(call.spoken(choice) for choice in row.choices)
        print(f"{'asked' if row.asked else 'off'}  {call.spoken(row.text)} ({choices})  {row.id}")


def _add(call: Call) -> None:
    from circledesk.services.facts.questions import QuestionFacts
    from circledesk.services.team_questions import save_questions, team_questions

    with call.session() as session:
        new = QuestionFacts("", call.args.text, tuple(call.args.choice), True)
        say_done(call, save_questions(session, questions=[*team_questions(session), new]))


def _ask(call: Call) -> None:
    _set(call, asked=True)


def _drop(call: Call) -> None:
    _set(call, asked=False)


def _set(call: Call, *, asked: bool) -> None:
    from circledesk.services.team_questions import save_questions, team_questions

    with call.session() as session:
        rows = team_questions(session)
        if not any(row.text == call.args.text for row in rows):
            raise NotFound(
                said("The team has no question «{text}».", text=call.args.text),
                "List them (question list), or add it.",
            )
        told = [replace(row, asked=asked) if row.text == call.args.text else row for row in rows]
        say_done(call, save_questions(session, questions=told))


def _count(call: Call) -> None:
    from circledesk.services.team_questions import count_answers

    with call.session() as session:
        branch = branch_id(call, session)
        rows = count_answers(session, branch_id=branch)
    if call.json:
        print_json(
            [
                {
                    "text": row.text,
                    "choices": [{"text": text, "count": count} for text, count in row.choices],
                    "not_answered": row.not_answered,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        print(call.spoken(row.text))
        for text, count in row.choices:
            print(f"{count:6}  {call.spoken(text)}")
        print(f"{row.not_answered:6}  not answered")
