"""How far the team is on the guide's six steps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Programme:
    """One figure or two a step, counted from what is in the library."""

    branches: int
    asked: int
    """People asked to join, whatever they answered; not those still to approach."""
    said_yes: int
    begun: int
    """Facilitators of a circle that has begun."""
    not_begun: int
    running: int
    follow_ups: int
    """Still open."""
    finished: int
    certificates: int
    """Issued and not void."""
    public: int
    """Circles on the public list."""
