"""What the team works for: a goal a line. And to which of them a circle is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from circledesk.services.facts.stories import GoalRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CirclePage

_LINES = 7


class TeamGoalsDialog(Dialog):
    """Goals in their order; one that is taken out keeps the circles that were counted to it."""

    ends_in = "goals.edit"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("The team's goals"), self.tr("Save"), width=520)
        line = self.tr(
            "What your service works for, in its own words: digital skills, work and income, "
            "reading. On a circle's page, More, Goal of the team counts it to one; the impact "
            "report adds them up."
        )
        self.add(label(line, "grey", wrap=True))
        self.goals = text_area(_LINES)
        self.goals.setPlaceholderText(self.tr("One goal a line"))
        self.add_field("goal", self.tr("Goals"), self.goals)
        self.accept_button.setEnabled(False)
        context.jobs.read(read_goals, self._show, owner=self)
        self.goals.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep them."""
        lines = self.goals.toPlainText().splitlines()
        names = [line for line in lines if line.strip()]

        def work(session: Session) -> Any:
            from circledesk.services.team_goals import save_goals

            return save_goals(session, names=names)

        return work

    def _show(self, goals: Sequence[GoalRow]) -> None:
        self.goals.setPlainText("\n".join(one.name for one in goals))
        self.accept_button.setEnabled(True)


class CircleGoalDialog(Dialog):
    """The goal that a circle is counted to, or none."""

    def __init__(self, context: Context, page: CirclePage, goals: Sequence[GoalRow]) -> None:
        super().__init__(context, self.tr("Goal of the team"), self.tr("Count it"), width=460)
        self._circle_id = page.row.id
        self.add(label(page.row.name, "grey", wrap=True))
        self.goal = QComboBox()
        self.goal.addItem(self.tr("None"), "")
        for one in goals:
            self.goal.addItem(one.name, one.id)
        self.goal.setCurrentIndex(max(0, self.goal.findData(page.team_goal_id)))
        hint = "" if goals else self.tr("The organizer names the goals, in Reports.")
        self.add_field("goal", self.tr("Goal"), self.goal, hint)
        self.goal.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Count the circle to it."""
        circle_id, goal_id = self._circle_id, str(self.goal.currentData())

        def work(session: Session) -> Any:
            from circledesk.services.team_goals import count_to_goal

            return count_to_goal(session, circle_id=circle_id, goal_id=goal_id)

        return work


def read_goals(session: Session) -> Sequence[GoalRow]:
    """Read the team's goals."""
    from circledesk.services.team_goals import team_goals

    return team_goals(session)
