"""What fields, kinds of rows, states and days are called inside a sentence."""

from __future__ import annotations

from datetime import date

from circledesk.said import Sentence, said

_FIELDS = {
    "address": said("address"),
    "qualities": said("quality"),
    "capacity": said("capacity"),
    "answer": said("answer"),
    "sheets": said("sheet"),
    "how": said("way"),
    "count": said("number"),
    "outcome": said("outcome"),
    "photo": said("picture"),
    "caption": said("caption"),
    "challenges": said("challenges"),
    "certificate_name": said("certificate name"),
    "choices": said("choices"),
    "city": said("city"),
    "code": said("code"),
    "computer_access": said("computer access"),
    "contact": said("contact"),
    "county": said("county"),
    "custom_answer": said("custom answer"),
    "date": said("date"),
    "delta": said("delta"),
    "description": said("description"),
    "digital_literacy": said("digital literacy"),
    "duration": said("duration"),
    "email": said("e-mail"),
    "facilitator_concerns": said("facilitator concerns"),
    "facilitator_goal": said("facilitator goal"),
    "format": said("format"),
    "goal": said("goal"),
    "guardian_name": said("name of the parent or guardian"),
    "guardian_phone": said("phone of the parent or guardian"),
    "headcount": said("headcount"),
    "item": said("item"),
    "keywords": said("keywords"),
    "kind": said("kind"),
    "language": said("language"),
    "level": said("level"),
    "licence": said("licence"),
    "link": said("link"),
    "meetings": said("meetings"),
    "first_steps": said("steps to register"),
    "name": said("name"),
    "needs": said("what a learner needs"),
    "note": said("note"),
    "task": said("task"),
    "invite": said("text on whom to invite"),
    "lead": said("name of who leads it"),
    "minutes": said("number of minutes"),
    "prompts": said("text of what is asked"),
    "form": said("form"),
    "number": said("number"),
    "offline_copy": said("place of the copy"),
    "organizer": said("organizer"),
    "gives": said("what they give"),
    "wants": said("what they want"),
    "place": said("place"),
    "came_of_it": said("what came of it"),
    "phone": said("phone"),
    "plus": said("plus"),
    "provider": said("provider"),
    "parts": said("part"),
    "quantity": said("quantity"),
    "question": said("question"),
    "questions": said("questions"),
    "rating": said("rating"),
    "reason": said("reason"),
    "reflection": said("reflection"),
    "region": said("region"),
    "reflection_prompt": said("reflection prompt"),
    "role": said("role"),
    "signup_question": said("signup question"),
    "start": said("start"),
    "state": said("state"),
    "summary": said("summary"),
    "support": said("support"),
    "team_answers": said("answer"),
    "text": said("text"),
    "title": said("title"),
    "topics": said("topics"),
    "topic": said("topic"),
    "use_internet": said("use internet"),
    "until": said("last day"),
    "venue": said("venue"),
    "venue_details": said("venue details"),
    "when": said("time"),
    "worked": said("what worked"),
    "working": said("number that works"),
}

_KINDS = {
    "absence": said("absence"),
    "circle_group": said("link to the group"),
    "certificate_design": said("design of certificates"),
    "closure": said("days closed"),
    "contact": said("note of who was told"),
    "equipment": said("equipment"),
    "event": said("event"),
    "event_person": said("place at an event"),
    "branch_part": said("branch's part in a regional meeting"),
    "event_task": said("task of an event"),
    "event_note": said("line noted at an event"),
    "filled_form": said("filled form"),
    "checklist_mark": said("mark on a circle's checklist"),
    "asked_question": said("question that was asked"),
    "board_notice": said("notice"),
    "notice_read": said("branch's word on a notice"),
    "attachment": said("file that came along"),
    "q_study": said("Q-study"),
    "q_sort": said("sort of a Q-study"),
    "partner": said("partner"),
    "partner_contact": said("contact with a partner"),
    "shared_post": said("post that was shared"),
    "rights_request": said("request about one's own data"),
    "incident": said("incident"),
    "follow_up": said("follow-up"),
    "holiday": said("day off"),
    "interest": said("interest in a topic"),
    "learner_move": said("move to another branch"),
    "loan": said("loan"),
    "message_template": said("message template"),
    "support": said("note on a facilitator"),
    "survey_answer": said("survey answer"),
    "story": said("story"),
    "team_goal": said("goal of the team"),
    "team_question": said("question of the team"),
    "attendance": said("attendance"),
    "branch": said("branch"),
    "certificate": said("certificate"),
    "circle_facilitator": said("circle facilitator"),
    "course": said("course"),
    "device": said("device"),
    "feedback": said("feedback"),
    "invitation": said("invitation"),
    "learner": said("learner"),
    "learning_circle": said("learning circle"),
    "lookalike": said("word on two that look alike"),
    "meeting": said("meeting"),
    "membership": said("membership"),
    "person": said("person"),
    "picture": said("picture"),
    "revocation": said("computer put out"),
    "rsvp": said("RSVP"),
    "signatory": said("person who signs"),
    "signup": said("sign-up"),
    "team": said("team"),
    "void_serial": said("void serial"),
}

_STATES = {
    "present": said("present"),
    "late": said("late"),
    "excused": said("excused"),
    "absent": said("absent"),
    "": said("not marked"),
    "to-approach": said("to-approach"),
    "invited": said("invited"),
    "yes": said("yes"),
    "not-now": said("not-now"),
    "withdrawn": said("withdrawn"),
}

_WEEKDAYS = (
    said("Mon"), said("Tue"), said("Wed"), said("Thu"), said("Fri"), said("Sat"), said("Sun"),
)  # fmt: skip
_MONTHS = (
    said("January"), said("February"), said("March"), said("April"), said("May"), said("June"),
    said("July"), said("August"), said("September"), said("October"), said("November"),
    said("December"),
)  # fmt: skip
_SHORT_MONTHS = (
    said("Jan"), said("Feb"), said("Mar"), said("Apr"), said("May"), said("Jun"), said("Jul"),
    said("Aug"), said("Sep"), said("Oct"), said("Nov"), said("Dec"),
)  # fmt: skip


def label(field: str) -> Sentence:
    """Return a field's name as people read it."""
    return _FIELDS.get(field) or Sentence(field.replace("_", " "))


def kind_word(table: str) -> Sentence:
    """Return what a row of a table is."""
    return _KINDS.get(table) or Sentence(table.replace("_", " "))


def state_word(state: str) -> Sentence:
    """Return a mark of attendance, or what became of an invitation, as people read it."""
    return _STATES.get(state) or Sentence(state)


def day_text(day: date) -> Sentence:
    """Return `Tue 7 August`, in English whatever the computer's language."""
    month = _MONTHS[day.month - 1]
    return said(
        "{weekday} {day} {month}", weekday=_WEEKDAYS[day.weekday()], day=day.day, month=month
    )


def full_day(day: date) -> Sentence:
    """Return `07 Aug 2018`, in English whatever the computer's language."""
    month = _SHORT_MONTHS[day.month - 1]
    return said("{day} {month} {year}", day=f"{day:%d}", month=month, year=f"{day:%Y}")
