"""The team's own questions at the desk, and how often each answer was given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """A question with choices; '' for the id of a ready-made one that was never kept."""

    id: str
    text: str
    choices: tuple[str, ...]
    asked: bool


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How often each choice was taken. It names nobody."""

    text: str
    choices: tuple[tuple[str, int], ...]
    not_answered: int
