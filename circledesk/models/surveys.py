"""The two end-of-circle questionnaires, with P2PU's questions."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import JsonText, Replicated, branch_scope, parent


class SurveyAnswer(Replicated):
    """One filled questionnaire of a circle; without a learner it is anonymous."""

    __tablename__ = "survey_answer"
    __table_args__ = (Index(None, "circle_id"), Index(None, "learner_id"))
    kept = ("branch_id", "circle_id", "learner_id", "kind", "how", "given_at", "answers")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    kind: Mapped[str]
    """learner or facilitator."""
    learner_id: Mapped[str | None] = mapped_column(parent("learner.id"))
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """The facilitator who answered."""
    how: Mapped[str] = mapped_column(default="screen")
    """screen, kiosk, paper or import."""
    given_at: Mapped[datetime]
    answers: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    """Question's ref -> number, true or false, choice's ref (`#…`), list of these, or text."""
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id

    @classmethod
    def without_names(cls, cell: str, value: Any) -> Any:
        """Keep of the answers what only counts: numbers, yes and no, marks of choices."""
        if cell != "answers" or not isinstance(value, dict):
            return value
        return {ref: answer for ref, answer in value.items() if _counts(answer)}


def _counts(answer: Any) -> bool:
    if isinstance(answer, list):
        return all(_counts(one) for one in answer)
    return isinstance(answer, int | float) or (isinstance(answer, str) and answer.startswith("#"))
