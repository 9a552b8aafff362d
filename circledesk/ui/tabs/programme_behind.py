"""What opens behind a figure of the programme, and behind what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from circledesk.services.facts.programme import BranchProgress, Milestone
from circledesk.ui import (
    asking_circles,
    asking_community,
    asking_events,
    asking_gather,
    asking_support,
    asking_team,
)
from circledesk.ui.language import tr
from circledesk.ui.programme_words import stage_title
from circledesk.ui.tables.programme import behind_model

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.pages.rows_page import Behind


def open_behind(context: Context, stage: str, branch_id: str = "", branch: str = "") -> None:
    """Open the rows that were counted for a stage, of one branch or of all."""
    from circledesk.ui.pages.rows_page import RowsPage

    behind = _behind(context, stage, branch_id, branch)
    context.nav.open_page(lambda: RowsPage(context, behind))


def _behind(context: Context, stage: str, branch_id: str, branch: str) -> Behind:
    from circledesk.ui.pages.rows_page import Behind

    def read(session: Session) -> dict[str, Sequence[Milestone]]:
        from circledesk.services.programme import rows_behind

        return {stage: rows_behind(session, stage=stage, branch_id=branch_id)}

    title = stage_title(stage)
    if branch:
        title = tr("{title}: {branch}").format(title=title, branch=branch)
    return Behind(
        title=title,
        name="programme-behind",
        model=behind_model,
        parts=((stage, title),),
        read=read,
        open=lambda row: _open(context, row),
        nothing=tr("Nothing is noted of this yet."),
    )


def _open(context: Context, row: Milestone) -> None:
    """Go to what a row is of."""
    nav = context.nav
    if row.kind == "form":
        asking_gather.fill_form(context, row.text, row.branch_id, row.id)
    elif row.kind == "circle" and row.id:
        nav.open_circle(row.id)
    elif row.kind == "person":
        nav.open_facilitator(row.id)
    elif row.kind == "invitation":
        nav.open_place("dashboard", "invitations")
    elif row.kind == "follow-up":
        asking_support.show_notebook(context)
    elif row.kind == "question":
        asking_support.answer_question(context, row.id)
    elif row.kind == "post":
        asking_community.open_shared(context)
    elif row.branch_id:
        nav.open_branch(row.branch_id)


def do_next(context: Context, row: BranchProgress) -> None:
    """Open what a branch's next step is done with."""
    nav, here = context.nav, ("branch", row.id, row.branch)
    ways: dict[str, Callable[[], object]] = {
        "site": lambda: asking_gather.fill_form(context, "site", row.id),
        "agreed": lambda: asking_gather.fill_form(context, "buy-in", row.id),
        "joined": lambda: asking_team.invite(context),
        "trained": lambda: asking_events.new_event(context),
        "first": lambda: nav.open_rows("circles", here),
        "certificates": lambda: nav.open_rows("circles", here, stage="finished"),
        "shared": lambda: asking_community.write_post(context),
    }
    ways.get(row.next, lambda: asking_circles.new_circle(context))()


def do_step(context: Context, key: str) -> None:
    """Open what the next thing of a step of the whole team is done with."""
    from circledesk.ui.tabs.practice_card import open_practice

    nav = context.nav
    ways: dict[str, Callable[[], object]] = {
        "practise": lambda: open_practice(context),
        "site": lambda: asking_gather.gather(context, "sites"),
        "agreed": lambda: asking_gather.gather(context, "management"),
        "approach": lambda: asking_gather.gather(context, "people"),
        "trained": lambda: asking_events.new_event(context),
        "begin": lambda: nav.open_place("dashboard", "facilitators"),
        "answer": lambda: open_behind(context, "question"),
        "follow-up": lambda: open_behind(context, "follow-up"),
        "second": lambda: asking_circles.new_circle(context),
        "certificates": lambda: nav.open_rows("circles", stage="finished"),
        "shared": lambda: asking_community.write_post(context),
        "partner": lambda: asking_community.new_partner(context),
    }
    ways[key]()
