"""What the programme's stages and next steps are called."""

from __future__ import annotations

from circledesk.services.facts.programme import Milestone, StepNext
from circledesk.ui import words
from circledesk.ui.language import tr


def stage_heading(stage: str) -> str:
    """A stage as short as a column's heading."""
    names = {
        "site": tr("Site"),
        "agreed": tr("Agreed"),
        "joined": tr("Said yes"),
        "trained": tr("Trained"),
        "draft": tr("Draft"),
        "first": tr("1st circle"),
        "second": tr("2nd circle"),
        "certificates": tr("Certificates"),
        "shared": tr("Shared"),
    }
    return names.get(stage, stage)


def stage_title(stage: str) -> str:
    """A stage in words, as the title of its rows."""
    names = {
        "site": tr("Sites assessed"),
        "agreed": tr("Agreed with the management"),
        "joined": tr("Asked to join"),
        "trained": tr("Came to a workshop"),
        "draft": tr("Circles planned"),
        "first": tr("First circles that met"),
        "second": tr("Further circles that met"),
        "certificates": tr("Certificates of learners"),
        "shared": tr("Shared with the world"),
        "follow-up": tr("Things to come back to"),
        "question": tr("Questions without an answer"),
    }
    return names.get(stage, stage)


def next_words(stage: str) -> str:
    """What a branch does next."""
    names = {
        "site": tr("Assess the site"),
        "agreed": tr("Agree with the management"),
        "joined": tr("Ask people to join"),
        "trained": tr("Train a facilitator"),
        "draft": tr("Draft a first circle"),
        "first": tr("Run the first circle"),
        "second": tr("Run a second circle"),
        "certificates": tr("Hand out certificates"),
        "shared": tr("Share what came of it"),
        "": tr("Plan the next circle"),
    }
    return names.get(stage, stage)


def step_words(told: StepNext) -> str:
    """What comes next of a step; '' where nothing waits."""
    count = told.count
    if told.key == "practise":
        return tr("Play a circle through before your first workshop.")
    if told.key == "partner":
        return tr("Note the first partner: a college, a business, a club.")
    made = {
        "site": (tr("Assess the site of one branch."), tr("Assess the sites of {n} branches.")),
        "agreed": (
            tr("Talk with the management of one branch."),
            tr("Talk with the management of {n} branches."),
        ),
        "approach": (tr("Ask one person to join."), tr("Ask {n} people to join.")),
        "trained": (
            tr("Train a facilitator at one branch."),
            tr("Train facilitators at {n} branches."),
        ),
        "begin": (
            tr("Help one facilitator to a first circle."),
            tr("Help {n} facilitators to a first circle."),
        ),
        "answer": (tr("Answer one question."), tr("Answer {n} questions.")),
        "follow-up": (tr("Come back to one thing."), tr("Come back to {n} things.")),
        "second": (
            tr("Plan a second circle at one branch."),
            tr("Plan a second circle at {n} branches."),
        ),
        "certificates": (
            tr("Hand out certificates at one branch."),
            tr("Hand out certificates at {n} branches."),
        ),
        "shared": (
            tr("Share what came of the circles of one branch."),
            tr("Share what came of the circles of {n} branches."),
        ),
    }
    return words.counted(*made[told.key], count) if told.key in made else ""


def row_words(row: Milestone) -> tuple[str, str]:
    """What a row behind a figure says: its words, and a grey line."""
    if row.kind == "form":
        text = tr("Site assessment") if row.text == "site" else tr("Form for the management")
        return text, "" if row.reached else tr("nothing agreed yet")
    if row.kind == "invitation":
        states = {
            "invited": tr("no answer yet"),
            "yes": tr("said yes"),
            "not-now": tr("not now"),
            "withdrawn": tr("withdrawn"),
        }
        return row.text, states.get(row.detail, row.detail)
    if row.stage == "certificates":
        told = words.counted(tr("One certificate"), tr("{n} certificates"), row.count)
        return row.text or "—", told
    if row.kind == "circle":
        return row.text, words.circle_status(row.detail)
    return " ".join(row.text.split()), row.detail
