"""What opens behind a figure of the programme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from circledesk.services.facts.programme import Milestone
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
    """Go to what a row is of; forms and the like lie at their branch."""
    nav = context.nav
    if row.kind == "circle" and row.id:
        nav.open_circle(row.id)
    elif row.kind == "person":
        nav.open_facilitator(row.id)
    elif row.kind == "invitation":
        nav.open_place("dashboard", "invitations")
    elif row.kind == "follow-up":
        nav.open_settle()
    elif row.branch_id:
        nav.open_branch(row.branch_id)
