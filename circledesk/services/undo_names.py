"""What actions are called where they are taken back, and which never are."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.models.log import Log
from circledesk.said import Sentence, said
from circledesk.services.titles import title_of, week_of

NOT_UNDONE = frozenset(
    {
        "team.create",
        "device.join",
        "device.accept",
        "device.revoke",
        "certificate.print",
        "conflict.settle",
        "learner.erase",
        "aside.accept",
        "device.renew",
        "team.recover",
    }
)
PASSED_OVER = frozenset({"sheet.print"})
"""What Undo goes past: a sheet on paper stays known, and hides no action before it."""
NAMES = {
    "q-study.add": said("new Q-study"),
    "q-study.edit": said("edit of the Q-study"),
    "q-study.look": said("choice of viewpoints"),
    "q-study.delete": said("deleting the Q-study"),
    "q-sort.add": said("noting a sort"),
    "q-sort.edit": said("edit of a sort"),
    "q-sort.delete": said("deleting a sort"),
    "q-sort.import": said("sorts from a file"),
    "gather.fill": said("filling in the form"),
    "gather.delete": said("deleting the form"),
    "invitation.edit": said("edit of the invitation"),
    "invitation.asked": said("noting that a person was asked"),
    "team.edit": said("edit of the team"),
    "branch.add": said("new branch"),
    "branch.edit": said("edit of the branch"),
    "circle.add": said("new circle"),
    "circle.edit": said("edit of the circle"),
    "circle.delete": said("deleting the circle"),
    "practice.take": said("taking drafts along"),
    "person.add": said("new person at this computer"),
    "course.add": said("new course"),
    "course.edit": said("edit of the course"),
    "circle.copy": said("copy of the circle"),
    "circle.hand-over": said("handing the circle over"),
    "meeting.stand-in": said("stand-in for the meeting"),
    "meeting.keep": said("word on meetings on a day off"),
    "holiday.add": said("new day off"),
    "holiday.remove": said("taking a day off out"),
    "closure.add": said("days on which a branch is closed"),
    "closure.remove": said("opening the branch again"),
    "meeting.move": said("moving the meeting"),
    "meeting.cancel": said("cancelling the meeting"),
    "signup.add": said("sign-up"),
    "signup.edit": said("edit of the sign-up"),
    "signup.cancel": said("cancelling the sign-up"),
    "signup.slips": said("sign-ups from slips"),
    "consent.withdraw": said("withdrawal of consent"),
    "request.add": said("request about own data"),
    "request.answer": said("answer to a request about own data"),
    "interest.add": said("interest in a topic"),
    "interest.end": said("taking from the interest list"),
    "interest.sign-up": said("sign-ups from the interest list"),
    "move.ask": said("asking for a move"),
    "move.do": said("move to another branch"),
    "move.withdraw": said("taking the move back"),
    "questions.edit": said("the team's questions"),
    "rsvp.set": said("RSVP"),
    "attendance.take": said("attendance"),
    "attendance.mark": said("attendance"),
    "meeting.parts": said("parts of the meeting"),
    "attendance.walk_in": said("walk-in"),
    "feedback.give": said("feedback"),
    "survey.answer": said("survey"),
    "story.tell": said("story"),
    "story.drop": said("telling a story no more"),
    "goals.edit": said("the team's goals"),
    "circle.goal": said("goal of the circle"),
    "survey.sheets": said("survey sheets"),
    "sheet.record": said("attendance from a sheet"),
    "sheet.survey": said("survey slips"),
    "survey.delete": said("deleting the survey"),
    "invitation.add": said("invitation"),
    "invitation.answer": said("answer to the invitation"),
    "equipment.add": said("new equipment"),
    "equipment.edit": said("edit of the equipment"),
    "equipment.remove": said("taking equipment off the list"),
    "equipment.lend": said("loan"),
    "equipment.back": said("equipment that is back"),
    "event.add": said("new event"),
    "event.edit": said("edit of the event"),
    "event.delete": said("deleting the event"),
    "event.invite": said("inviting to the event"),
    "event.guest": said("new guest at the event"),
    "event.place": said("edit of a place at the event"),
    "event.off": said("taking people off the event's list"),
    "event.part": said("what a branch tells"),
    "event.plan": said("change of the event's plan"),
    "event.task": said("new task of the event"),
    "event.task-edit": said("edit of the event's task"),
    "event.task-done": said("ticking off the event's task"),
    "event.task-delete": said("deleting the event's task"),
    "event.note": said("note of the event"),
    "event.note-delete": said("deleting the note of the event"),
    "event.question": said("questions of the focus group"),
    "event.send-file": said("sending a file of the event"),
    "event.unsend-file": said("taking back a file of the event"),
    "event.ask": said("new question at the event"),
    "event.answer": said("answer to the question"),
    "event.ask-delete": said("deleting the question"),
    "worksheet.keep": said("planning worksheet"),
    "worksheet.delete": said("deleting the planning worksheet"),
    "worksheet.circle": said("circle of the planning worksheet"),
    "event.came": said("who came to the event"),
    "person.role": said("change of a role"),
    "person.away": said("absence"),
    "person.back": said("end of the absence"),
    "person.support": said("note on a facilitator"),
    "person.spoken": said("note that somebody was spoken to"),
    "person.transfer": said("transfer to another branch"),
    "certificate.issue": said("issuing certificates"),
    "certificate.void": said("voiding the certificate"),
    "certificate.correct": said("correcting the certificate"),
    "certificate.order": said("order of the ceremony"),
    "certificate.collect": said("handing out certificates"),
    "design.save": said("saving the design"),
    "design.retire": said("retiring the design"),
    "design.use": said("choice of the design"),
    "signatory.set": said("choice of who signs"),
    "import.p2pu": said("import of files"),
    "import.take": said("value taken from a file"),
    "import.list": said("bringing a list in"),
    "import.team": said("joining with the data of this computer"),
    "pair.apart": said("word on two that look alike"),
    "pair.join": said("joining two that are one"),
    "contact.note": said("note of who was told"),
    "circle.group": said("link to the group"),
    "follow-up.add": said("follow-up"),
    "follow-up.done": said("end of a follow-up"),
    "check-in.note": said("note of a check-in"),
    "checklist.mark": said("mark on the checklist"),
    "checklist.edit": said("edit of the checklist"),
    "notice.post": said("new notice"),
    "notice.edit": said("edit of the notice"),
    "notice.down": said("taking the notice down"),
    "notice.read": said("word on a notice"),
    "asked.ask": said("new question"),
    "asked.answer": said("answer to a question"),
    "asked.seen": said("note that an answer was read"),
    "asked.drop": said("deleting the question"),
    "template.set": said("words of a message"),
    "partner.add": said("new partner"),
    "partner.edit": said("edit of the partner"),
    "partner.contact": said("note on a partner"),
    "partner.contact-drop": said("taking a note on a partner off"),
    "partner.invite": said("inviting partners"),
    "post.add": said("note of what was shared"),
    "post.edit": said("edit of what was shared"),
    "post.delete": said("taking what was shared off the list"),
    "retention.set": said("how long data are kept"),
    "retention.clear": said("emptying old notes"),
    "retention.keep": said("note that a learner is kept longer"),
    "incident.add": said("note of an incident"),
    "incident.edit": said("edit of an incident"),
    "privacy.edit": said("who answers for the data"),
    "undo": said("undo"),
    "redo": said("redo"),
}


def action_word(verb: str) -> Sentence:
    """Return what an action is called, whatever it was done to."""
    return NAMES.get(verb) or Sentence(verb.replace(".", " "))


def action_name(session: Session, operation: str, verb: str) -> str:
    """Return what an action did, in words a person knows it by."""
    words = action_word(verb)
    made = Log(session.connection()).of_operation(operation)
    if not made:
        return words
    rank = ["circle_facilitator", "membership"]
    shown = sorted(made, key=lambda c: c.table in rank)[0]
    if (found := week_of(session, shown.table, shown.row)) is not None:
        circle, week = found
        return said("{action}, week {week} · {circle}", action=words, week=week, circle=circle)
    title = title_of(session, shown.table, shown.row)
    if str(title) == str(words):  # a thing without a name of its own is not called twice
        return words
    return said("{action} · {title}", action=words, title=title)
