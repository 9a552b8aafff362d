"""`asked …`: questions to the organizers, their answers, and answers given before."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import shapes_support as shapes
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import Column
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from circledesk.commands.call import Call

QUESTIONS: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("asked", lambda row: row.asked_at.date()),
    ("by", lambda row: row.branch or row.person),
    ("topic", lambda row: row.topic),
    ("question", lambda row: row.text),
    ("answer", lambda row: row.answer),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on questions and answers."""
    group = words(parser)
    add = command(group, "add", _add, "ask; an organizer's computer notes what was asked")
    add.add_argument("--text", required=True)
    add.add_argument("--topic")
    add.add_argument("--branch", metavar="BRANCH", help="which asks; a branch's computer: its own")
    add.add_argument("--person", dest="person_id", metavar="ID", help="who asked")
    add.add_argument("--circle", dest="circle_id", metavar="ID", help="what it is about")
    reply = command(group, "answer", _answer, "answer a question")
    reply.add_argument("--text", required=True)
    reply.add_argument("--topic")
    reply.add_argument(
        "--to-all", action="store_true", help="hang it up for all, without who asked"
    )
    seen = command(group, "seen", _seen, "note that the branch has read the answer")
    drop = command(group, "drop", _drop, "delete a question that wants no answer any more")
    listed = command(group, "list", _list, "open ones first")
    listed.add_argument("--open", action="store_true", help="without those that were answered")
    listed.add_argument("--unseen", action="store_true", help="answers this branch has not read")
    listed.add_argument("--branch", metavar="BRANCH")
    listed.add_argument("--like", metavar="TEXT", help="answered ones that are like it")
    for one in (reply, seen, drop):
        one.add_argument("id", metavar="ID")


def _add(call: Call) -> None:
    from circledesk.services.asked import ask, asked_questions

    told = call.given("text", "topic", "person_id", "circle_id")
    with call.session() as session:
        done = ask(session, branch_id=branch_id(call, session), **told)
        rows = asked_questions(session, question_id=done.id)
        give_row(call, done, rows, shapes.QUESTION_ASKED, QUESTIONS)


def _answer(call: Call) -> None:
    from circledesk.services.asked import answer_question, asked_questions

    question, told = call.args.id, call.given("topic", "to_all")
    with call.session() as session:
        done = answer_question(session, question_id=question, answer=call.args.text, **told)
        rows = asked_questions(session, question_id=question)
        give_row(call, done, rows, shapes.QUESTION_ASKED, QUESTIONS)


def _seen(call: Call) -> None:
    from circledesk.services.asked import see_answer

    with call.session() as session:
        say_done(call, see_answer(session, question_id=call.args.id))


def _drop(call: Call) -> None:
    from circledesk.services.asked import drop_question

    with call.session() as session:
        say_done(call, drop_question(session, question_id=call.args.id))


def _list(call: Call) -> None:
    from circledesk.services.asked import asked_questions, similar_answers, unseen_answers

    with call.session() as session:
        if (like := call.option("like")) is not None:
            rows = similar_answers(session, text=like)
        elif call.has("unseen"):
            rows = unseen_answers(session)
        else:
            rows = asked_questions(session, branch_id=branch_id(call, session))
    if call.has("open"):
        rows = tuple(row for row in rows if row.open)
    answer(call, rows, shapes.QUESTION_ASKED, QUESTIONS, "No question.")
