"""Sign-ups typed from paper slips, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass, field

from circledesk.services.facts.changed import Done


@dataclass(frozen=True, slots=True)
class Slip:
    """One paper slip as it was typed."""

    name: str
    phone: str = ""
    email: str = ""
    under_18: bool = False
    guardian_name: str = ""
    consent: bool = False
    goal: str = ""
    learner_id: str = ""
    """Who it is, where she is known."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a slip could not be saved: the field, and the words."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class SlipsSaved(Done):
    """Which slips were saved, by their place, and why the others were not."""

    saved: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    faults: dict[int, Fault] = field(default_factory=dict)
