"""What signing a learner up gives back."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.changed import Done


@dataclass(frozen=True, slots=True)
class SignedUp(Done):
    """A sign-up that was made, and where it stands."""

    learner_id: str = ""
    state: str = "signed-up"
    """signed-up or waiting."""
    position: int = 0
    """Place on the waiting list, else among those signed up; 1 is the first."""
