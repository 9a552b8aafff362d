"""What stands on the dashboard before the team's first circle: what belongs here, and the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui import asking_circles, asking_team
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class FirstStep(Empty):
    """A branch comes first, then its circle; whoever wants it otherwise takes the link."""

    def __init__(self, context: Context, has_branch: bool) -> None:
        belongs = tr(
            "Here stands the week: which circles meet, who came, and what went well. "
            "Add your first branch, then plan its circle."
        )
        if has_branch:
            belongs = tr(
                "Here stands the week: which circles meet, who came, and what went well. "
                "Plan the first circle; a course and a first date are enough."
            )
        self.branch = Button(
            context.theme,
            tr("New branch…"),
            lambda: asking_team.new_branch(context),
            kind="link" if has_branch else "plain",
        )
        self.circle = Button(
            context.theme,
            tr("Plan a circle…"),
            lambda: asking_circles.new_circle(context),
            kind="plain" if has_branch else "link",
        )
        ways = (self.circle, self.branch) if has_branch else (self.branch, self.circle)
        self.way = ways[0]
        super().__init__(context.theme, "users", belongs, *ways)


class FirstCircle(Empty):
    """The same on a branch's Today."""

    def __init__(self, context: Context) -> None:
        belongs = tr(
            "Here stands the week: which circles meet, who came, and what went well. "
            "Plan the first circle; a course and a first date are enough."
        )
        self.way = Button(
            context.theme, tr("Plan a circle…"), lambda: asking_circles.new_circle(context)
        )
        super().__init__(context.theme, "users", belongs, self.way)


def read_first_step(session: Session) -> bool | None:
    """None once the team has a circle; before, whether it has a branch beside the Office."""
    from circledesk.services.circles import circles
    from circledesk.services.team import branches

    if circles(session):
        return None
    return any(not branch.office for branch in branches(session))
