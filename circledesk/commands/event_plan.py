"""`event plan`, `task`, `question`, `circles`: the parts of an event, and what comes of it."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import answer
from circledesk.commands.output import columns_of, pick, print_json, print_table
from circledesk.commands.parsing import Commands, command
from circledesk.commands.values import day

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.commands.call import Call

PART = ("key", "title", "minutes", "start", "end", "lead", "prompts", "note")
TASK = ("id", "kind", "text", "responsible", "due", "done", "outcome", "overdue", "ready", "all")
ASKED = ("id", "text", "asked_by", "asked_on", "answer", "answered_on", "event")
CIRCLE = ("name", "person_id", "branch", "circle_id", "circle", "draft")
_FIELDS = ("title", "minutes", "prompts", "lead", "note")


def fill(group: Commands[ArgumentParser]) -> None:
    """Add the words."""
    _fill_plan(command(group, "plan", _plan, "the parts of an event, and when each begins"))
    task = command(group, "task", _task, "the tasks of an event; with --text one more")
    task.add_argument("--text", help="what is to be done")
    task.add_argument("--draft-circles", action="store_true", help="watch who has a draft circle")
    task.add_argument("--who", metavar="EMAIL")
    task.add_argument("--by", dest="due", metavar="DATE")
    task.add_argument("--done", metavar="TASK", help="tick a task off")
    task.add_argument("--outcome", help="what came of it")
    task.add_argument("--open", metavar="TASK", help="take the tick away")
    task.add_argument("--delete", metavar="TASK")
    question = command(group, "question", _question, "questions at an event, also carried ones")
    question.add_argument("--text", help="what was asked")
    question.add_argument("--who", metavar="EMAIL", help="who asked")
    question.add_argument("--answer", metavar="TEXT", help="of the question named by --of")
    question.add_argument("--of", metavar="QUESTION")
    question.add_argument("--delete", metavar="QUESTION")
    circles = command(group, "circles", _circles, "who has made a first circle since the event")
    for one in (task, question, circles):
        one.add_argument("id", metavar="ID")


def _fill_plan(plan: ArgumentParser) -> None:
    plan.add_argument("id", metavar="ID")
    plan.add_argument("--begin", metavar="FORM", help="two-hour, half-day or full-day")
    plan.add_argument("--add", metavar="TITLE", help="one part more")
    plan.add_argument("--at", type=int, metavar="N", help="its place, from 0; else the end")
    plan.add_argument("--part", metavar="KEY", help="change a part")
    plan.add_argument("--drop", metavar="KEY", help="leave a part out")
    plan.add_argument("--move", metavar="KEY", help="move a part, see --by")
    plan.add_argument("--by", type=int, metavar="N", help="places down; below zero: up")
    plan.add_argument("--fit", action="store_true", help="make the event as long as its parts")
    plan.add_argument("--minutes", type=int, metavar="N")
    for name, told in (
        ("title", "of a part"), ("prompts", "what is asked, a line each"),
        ("lead", "who leads it"), ("note", "what was noted"),
    ):  # fmt: skip
        plan.add_argument(f"--{name}", help=told)


def _plan(call: Call) -> None:
    from circledesk.services import event_plan as service

    event_id, language = call.args.id, call.language or "en"
    told: dict[str, Any] = {"event_id": event_id, "language": language}
    fields = call.given(*_FIELDS)
    with call.session() as session:
        if (begin := call.option("begin")) is not None:
            service.start_plan(session, event_id=event_id, form=begin)
        if (add := call.option("add")) is not None:
            service.add_part(session, **told, **call.given("at"), **{**fields, "title": add})
        if (part := call.option("part")) is not None:
            service.change_part(session, key=part, **told, **fields)
        if (move := call.option("move")) is not None:
            service.move_part(session, event_id=event_id, key=move, by=call.option("by", 1))
        if (drop := call.option("drop")) is not None:
            service.drop_part(session, event_id=event_id, key=drop)
        if call.has("fit"):
            service.fit_length(session, event_id=event_id)
        plan = service.event_plan(session, **told)
    if call.json:
        parts = [pick(part, PART) for part in plan.parts]
        whole = {"id": event_id, "form": plan.event.form, "duration": plan.event.duration}
        print_json({**whole, "minutes": plan.minutes, "spare": plan.spare, "parts": parts})
        return
    print_table(plan.parts, columns_of(PART[:6]), "This event has no plan yet.")


def _task(call: Call) -> None:
    from circledesk.services import event_tasks as service
    from circledesk.services.event_work import event_work
    from circledesk.services.facts.event_work import DRAFT

    event_id = call.args.id
    with call.session() as session:
        told = _who(call, session, "responsible_id")
        if (due := call.option("due")) is not None:
            told["due"] = day(due, "--by")
        if call.has("draft_circles"):
            service.add_task(session, event_id=event_id, kind=DRAFT, **told)
        if (text := call.option("text")) is not None:
            service.add_task(session, event_id=event_id, text=text, **told)
        if (done := call.option("done")) is not None:
            service.tick_task(session, task_id=done, **call.given("outcome"))
        if (again := call.option("open")) is not None:
            service.tick_task(session, task_id=again, done=False)
        if (delete := call.option("delete")) is not None:
            service.delete_task(session, task_id=delete)
        rows = event_work(session, event_id=event_id).tasks
    answer(call, rows, TASK, columns_of(TASK), "This event has no tasks.")


def _question(call: Call) -> None:
    from circledesk.services import event_questions as service
    from circledesk.services.event_work import event_work

    event_id = call.args.id
    with call.session() as session:
        if (text := call.option("text")) is not None:
            who = _who(call, session, "person_id")
            service.ask(session, event_id=event_id, text=text, **who)
        if (of := call.option("of")) is not None:
            done = service.answer(session, question_id=of, text=call.option("answer", ""))
            call.tell("" if call.json else str(done.note))
        if (delete := call.option("delete")) is not None:
            service.delete_question(session, question_id=delete)
        work = event_work(session, event_id=event_id)
    answer(call, (*work.carried, *work.asked), ASKED, columns_of(ASKED), "No question was asked.")


def _circles(call: Call) -> None:
    from circledesk.services.event_work import event_work

    with call.session() as session:
        rows = event_work(session, event_id=call.args.id).first_circles
    answer(call, rows, CIRCLE, columns_of(CIRCLE), "Nobody takes part in this event.")


def _who(call: Call, session: Session, name: str) -> dict[str, Any]:
    from circledesk.services.members import member_named

    told = call.given("who")
    return {name: member_named(session, told["who"])} if told else {}
