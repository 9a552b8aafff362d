"""The sample's support: notices, questions and answers, check-ins, marks on checklists."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.sample.planning import EMAILS
from circledesk.services import asked, board, check_ins, checklist
from circledesk.services.facts.board import FileIn
from circledesk.services.members import member_named
from circledesk.services.session import action
from circledesk.services.session import today as day

BOX = (
    "What comes in a travelling box\n\n"
    "10 laptops with chargers\n2 power strips\n1 modem, 1 spare SIM card\n12 headphones\n"
    "1 projector with cable\n\nCount it when it comes and when it goes, and sign the slip.\n"
)
QUESTIONS = (
    ("KIS", "Damaris Moraa", 12, "Equipment", "Can the travelling tablets stay for six weeks?",
     "Yes, where no other library has asked for them: look at the list of equipment first."),
    ("BON", "Beatrice Nekesa", 9, "Meetings", "May we meet on Saturday mornings?",
     "Yes, if somebody of the library is in the house."),
    ("MSI", "", 3, "Certificates", "Who signs when the organizer is on leave?", ""),
    ("MLI", "", 1, "Learners", "A learner of sixteen wants to come alone. Is a letter enough?", ""),
)  # fmt: skip


def note_support(season: Season, today: date) -> None:
    """Note it on its days."""
    note, present = season.diary.note, season.present
    note(present - timedelta(days=11), partial(_boxes, season, today))
    note(present - timedelta(days=6), _speak)
    note(present - timedelta(days=2), _speak_to_the_new_one)  # who joined in the last week
    note(present - timedelta(days=2), partial(_hours, season, today))
    note(present - timedelta(hours=20), partial(_tick, season))
    for branch, person, days, topic, text, answer in QUESTIONS:
        told = {"branch": branch, "person": person, "topic": topic, "text": text}
        note(present - timedelta(days=days), partial(_ask, season, told, answer))


def _boxes(season: Season, today: date, session: Session) -> None:
    notice = board.post_notice(
        session,
        title="Two boxes with laptops travel from now on",
        text="Ten laptops each, with a modem. What lies in a box stands in the file. Write to us "
        "for which weeks you want one; who asks first has it first.",
        asks=True,
        until=today + timedelta(days=24),
        files=[FileIn("What is in the box.txt", BOX.encode())],
    ).id
    for branch, answer in (
        ("BAN", "The first three weeks of next month, please."),
        ("KIS", "We keep our tablets and need none."),
        ("MSI", ""),
    ):
        board.mark_read(session, notice_id=notice, branch_id=season.branches[branch], answer=answer)


def _hours(season: Season, today: date, session: Session) -> None:
    board.post_notice(
        session,
        title="Regional meeting: bring one thing that a learner has made",
        text="A letter, a photograph, a table of the market's prices: whatever fits on a desk.",
    )


def _speak(session: Session) -> None:
    check_ins.note_check_in(
        session,
        person_id=member_named(session, EMAILS["Peter Koech"]),
        how="Eleven came, and the pairs help each other. He is less nervous than in spring.",
        needs="A second extension lead.",
        next="Send an extension lead with the next box.",
        due=day(session) + timedelta(days=14),
    )


def _speak_to_the_new_one(session: Session) -> None:
    check_ins.note_check_in(
        session,
        person_id=member_named(session, EMAILS["Ruth Nduta"]),
        how="The room is agreed, six have signed up.",
        channel="in-person",
    )


def _ask(season: Season, told: dict[str, str], answer: str, session: Session) -> None:
    person = told["person"]
    question = asked.ask(
        session,
        text=told["text"],
        topic=told["topic"],
        branch_id=season.branches[told["branch"]],
        person_id=member_named(session, EMAILS[person]) if person else "",
    ).id
    if answer:
        asked.answer_question(session, question_id=question, answer=answer)


def _tick(season: Season, session: Session) -> None:
    """Most of what is due is ticked; of one circle the last things are left."""
    with action(session, "checklist.mark"):
        for number, due in enumerate(checklist.checklists_due(session)):
            for line in due.lines[: -2 if number == 1 else len(due.lines)]:
                if number % 3 != 2:
                    checklist.mark_item(session, circle_id=due.circle_id, item=line.key)
