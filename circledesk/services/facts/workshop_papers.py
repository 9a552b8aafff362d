"""What the papers of a workshop say: the facilitator's guide, the planning worksheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.event_plan import EventPlan
from circledesk.services.facts.event_work import AskedRow, TaskRow, Worksheet
from circledesk.services.facts.events import AtEvent, EventRow


@dataclass(frozen=True, slots=True)
class GuidePaper:
    """An event from its first hour to its last, for who leads it; the last page is to sign."""

    team: str
    plan: EventPlan
    people: tuple[AtEvent, ...]
    tasks: tuple[TaskRow, ...]
    """Those that are open."""
    carried: tuple[AskedRow, ...]
    """Open questions of earlier events, and of this one."""
    made_on: date

    @property
    def materials(self) -> tuple[str, ...]:
        """What all parts need, each once."""
        return tuple(dict.fromkeys(one for part in self.plan.parts for one in part.materials))


@dataclass(frozen=True, slots=True)
class WorksheetPaper:
    """Worksheets, a page each; one without a name is empty, to be filled in by hand."""

    team: str
    event: EventRow
    sheets: tuple[Worksheet, ...]
    made_on: date
