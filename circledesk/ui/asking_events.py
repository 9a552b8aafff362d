"""Opens questions about events and their papers; imported when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.facts.event_plan import EventPlan, TimedPart
    from circledesk.services.facts.events import AtEvent, EventPage, EventRow
    from circledesk.ui.context import Context


def new_event(context: Context, kind: str = "workshop") -> QDialog:
    """Plan an event."""
    from circledesk.ui.dialogs.plan_event import NewEventDialog

    return opened(NewEventDialog(context, kind))


def edit_event(context: Context, event: EventRow) -> QDialog:
    """Change what is noted of an event."""
    from circledesk.ui.dialogs.plan_event import EditEventDialog

    return opened(EditEventDialog(context, event))


def invite_to_event(context: Context, page: EventPage) -> QDialog:
    """Put people of the team on an event's list."""
    from circledesk.ui.dialogs.invite_to_event import InviteToEventDialog

    return opened(InviteToEventDialog(context, page))


def add_guest(context: Context, event: EventRow) -> QDialog:
    """Put somebody on an event's list whom the team does not hold."""
    from circledesk.ui.dialogs.at_event import AddGuestDialog

    return opened(AddGuestDialog(context, event))


def change_place(context: Context, place: AtEvent) -> QDialog:
    """Change what somebody is at an event."""
    from circledesk.ui.dialogs.at_event import ChangePlaceDialog

    return opened(ChangePlaceDialog(context, place))


def branch_part(context: Context, event_id: str, branch_id: str) -> QDialog:
    """Write what a branch tells at a regional meeting."""
    from circledesk.ui.dialogs.branch_part import BranchPartDialog

    return opened(BranchPartDialog(context, event_id, branch_id))


def event_circles(context: Context, event: EventRow) -> QDialog:
    """Choose the circles that graduate at an event."""
    from circledesk.ui.dialogs.event_circles import EventCirclesDialog

    return opened(EventCirclesDialog(context, event))


def plan_part(
    context: Context,
    event_id: str,
    part: TimedPart | None,
    people: Sequence[str] = (),
    at: int | None = None,
) -> QDialog:
    """Change a part of an event's plan, or add one."""
    from circledesk.ui.dialogs.plan_part import PlanPartDialog

    return opened(PlanPartDialog(context, event_id, part, people, at))


def run_event(context: Context, plan: EventPlan) -> QDialog:
    """Show an event's parts on the projector, with their clock."""
    from circledesk.ui.pages.event_run import EventRunScreen

    return EventRunScreen(context, plan).open_wide()


def event_papers(context: Context, event: EventRow, first: str = "") -> QDialog:
    """Show the papers of an event, one of them first."""
    from circledesk.ui.dialogs.desk_papers import of_event

    return opened(of_event(context, event, first))


def loan_slip(context: Context, loan_id: str, thing: str) -> QDialog:
    """Show the slip of a loan."""
    from circledesk.ui.dialogs.desk_papers import of_loan

    return opened(of_loan(context, loan_id, thing))


def branch_labels(context: Context) -> QDialog:
    """Show the addresses of all branches on labels."""
    from circledesk.ui.dialogs.desk_papers import of_branches

    return opened(of_branches(context))
