"""What actions are called where they are taken back, and which never are."""

from __future__ import annotations

from circledesk.said import said

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
NAMES = {
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
    "meeting.move": said("moving the meeting"),
    "meeting.cancel": said("cancelling the meeting"),
    "signup.add": said("sign-up"),
    "signup.edit": said("edit of the sign-up"),
    "signup.cancel": said("cancelling the sign-up"),
    "rsvp.set": said("RSVP"),
    "attendance.take": said("attendance"),
    "attendance.mark": said("attendance"),
    "feedback.give": said("feedback"),
    "invitation.add": said("invitation"),
    "invitation.answer": said("answer to the invitation"),
    "certificate.issue": said("issuing certificates"),
    "certificate.void": said("voiding the certificate"),
    "certificate.correct": said("correcting the certificate"),
    "import.p2pu": said("import of files"),
    "import.team": said("joining with the data of this computer"),
    "pair.apart": said("word on two that look alike"),
    "pair.join": said("joining two that are one"),
    "contact.note": said("note of who was told"),
    "circle.group": said("link to the group"),
    "follow-up.add": said("follow-up"),
    "follow-up.done": said("end of a follow-up"),
    "template.set": said("words of a message"),
    "undo": said("undo"),
    "redo": said("redo"),
}
