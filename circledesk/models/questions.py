"""Up to five questions that the team asks at the desk, off by default, only ever counted."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import TEAM, JsonText, Replicated


class TeamQuestion(Replicated):
    """A question with choices: age group, gender, disability or the team's own."""

    __tablename__ = "team_question"

    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[str]
    choices: Mapped[list[str]] = mapped_column(JsonText, default=list)
    asked: Mapped[bool] = mapped_column(default=False)

    def scope_of(self) -> str:
        return TEAM
