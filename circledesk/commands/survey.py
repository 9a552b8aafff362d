"""`survey add`, `list`, `results`, `delete`: the questionnaires at a circle's end."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.surveys import Counts, SurveyRow

SURVEY = ("id", "circle_id", "circle", "branch", "kind", "name", "how", "given", "answers")
COLUMNS: tuple[Column, ...] = (
    ("Given", lambda row: row.given.date()),
    ("Circle", lambda row: row.circle),
    ("Kind", lambda row: row.kind),
    ("Who", lambda row: row.name),
    ("How", lambda row: row.how),
    ("Answers", lambda row: [f"{ref}={answer}" for ref, answer in row.answers.items()]),
    ("Id", lambda row: row.id),
)
RESULTS: tuple[Column, ...] = (
    ("Question", lambda one: one.question.ref),
    ("Mean", lambda one: None if one.mean is None else f"{one.mean:.2f}"),
    ("1", lambda one: one.counts[0] if one.counts else None),
    ("2", lambda one: one.counts[1] if one.counts else None),
    ("3", lambda one: one.counts[2] if one.counts else None),
    ("4", lambda one: one.counts[3] if one.counts else None),
    ("5", lambda one: one.counts[4] if one.counts else None),
    ("Words", lambda one: " · ".join(one.texts)),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on surveys."""
    survey = words(parser)
    add = command(survey, "add", _add, "keep one filled survey")
    _of_circle(add)
    add.add_argument("--learner", metavar="ID", help="else it is anonymous")
    add.add_argument(
        "--answer", action="append", metavar="REF=ANSWER", help="1 to 5, a number, or words"
    )
    add.add_argument("--how", choices=("screen", "kiosk", "paper"))
    listing = command(survey, "list", _list, "filled surveys, newest first")
    listing.add_argument("--circle", metavar="ID")
    _of_circle(command(survey, "results", _results, "counts, means and words"))
    delete = command(survey, "delete", _delete, "delete a filled survey; undo brings it back")
    delete.add_argument("id", metavar="ID")


def _of_circle(parser: ArgumentParser) -> None:
    parser.add_argument("--circle", required=True, metavar="ID")
    parser.add_argument("--kind", choices=("learner", "facilitator"))


def _add(call: Call) -> int | None:
    from circledesk.services.survey_reading import survey_rows
    from circledesk.services.surveys import answer_survey

    typed = [text.partition("=") for text in call.listed("answer")]
    if not typed or not all(mark for _, mark, _ in typed):
        call.tell("survey add needs --answer REF=ANSWER, once for each answer.")
        return 2
    answers = {ref.strip(): answer for ref, _, answer in typed}
    fields: dict[str, Any] = {**call.given("kind", "how"), "answers": answers}
    if (learner := call.option("learner")) is not None:
        fields["learner_id"] = learner
    with call.session() as session:
        done = answer_survey(session, circle_id=call.args.circle, **fields)
        rows = survey_rows(session, circle_id=call.args.circle)
    row = next(row for row in rows if row.id == done.id)
    _give(call, row)
    return None


def _list(call: Call) -> None:
    from circledesk.services.survey_reading import survey_rows

    with call.session() as session:
        rows = survey_rows(session, circle_id=call.option("circle"))
    if call.json:
        print_json([pick(row, SURVEY) for row in rows])
    else:
        print_table(rows, COLUMNS, "No survey was filled in yet.")


def _results(call: Call) -> None:
    from circledesk.services.survey_reading import circle_surveys

    with call.session() as session:
        shown = circle_surveys(session, circle_id=call.args.circle)
    facilitator = call.option("kind", "") == "facilitator"
    found = shown.facilitators if facilitator else shown.learners
    if call.json:
        print_json(
            {
                "circle_id": shown.circle_id,
                "kind": found.kind,
                "answered": found.answered,
                "asked": found.asked,
                "questions": [_question(one) for one in found.questions],
            }
        )
        return
    print(f"{shown.circle}: {found.answered} of {found.asked} answered")
    print_table(found.questions, RESULTS, "")


def _delete(call: Call) -> None:
    from circledesk.services.surveys import delete_answer

    with call.session() as session:
        say_done(call, delete_answer(session, answer_id=call.args.id))


def _question(one: Counts) -> dict[str, Any]:
    told = {"ref": one.question.ref, "type": one.question.type}
    if one.question.type == "text":
        return {**told, "texts": one.texts}
    if one.question.type == "number":
        return {**told, "number": one.number}
    return {**told, "counts": one.counts, "mean": one.mean}


def _give(call: Call, row: SurveyRow) -> None:
    if call.json:
        print_json(pick(row, SURVEY))
    else:
        print_table([row], COLUMNS, "")
