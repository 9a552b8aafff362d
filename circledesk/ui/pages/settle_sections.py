"""The sections of To settle, each with its words and the cards of its things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.checklist import ChecklistDue
from circledesk.services.facts.confirmations import FreePlace
from circledesk.services.facts.exchange import WaitingView
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow
from circledesk.services.facts.surveys import SurveyDue
from circledesk.services.facts.wishes import MoveRow
from circledesk.services.phones import said_phone
from circledesk.ui import asking, asking_learners, asking_team, words
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.days_off_card import days_off_card
from circledesk.ui.pages.difference_card import difference_card
from circledesk.ui.pages.free_place import give
from circledesk.ui.pages.rule_card import RuleCard
from circledesk.ui.pages.settle_cards import FocusCard, SettleCard
from circledesk.ui.pages.settle_circles import empty_card, ending_card, silent_card
from circledesk.ui.pages.settle_reading import ToSettle
from circledesk.ui.pages.versions_card import VersionsCard

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


@dataclass(frozen=True, slots=True)
class Section:
    """Things of one kind."""

    name: str
    heading: str
    rows: Sequence[Any]
    make: Callable[[Any], FocusCard]


def sections(context: Context, found: ToSettle) -> list[Section]:
    """Return the sections that hold something, in their order."""
    every = [
        Section(
            "versions",
            tr("Two versions"),
            found.versions,
            lambda one: VersionsCard(context, one, picks=len(found.versions) > 1),
        ),
        Section(
            "differences",
            tr("A file says otherwise"),
            found.differences,
            lambda one: difference_card(context, one),
        ),
        Section("rules", tr("Against a rule"), found.rules, lambda one: RuleCard(context, one)),
        Section(
            "incomplete",
            tr("Not complete yet"),
            found.incomplete,
            lambda view: _held_back(context, view, tr("Waits for {what}. {step}"), "timer"),
        ),
        Section(
            "apart",
            tr("Kept apart"),
            found.apart,
            lambda view: _apart(context, view),
        ),
        Section(
            "requests",
            tr("Asks to join"),
            found.requests,
            lambda device: _request(context, device),
        ),
        Section(
            "meetings",
            tr("No attendance yet"),
            found.meetings,
            lambda meeting: _meeting(context, meeting),
        ),
        Section("places", tr("Places free"), found.places, lambda one: _place(context, one)),
        Section("moves", tr("Moves"), found.moves, lambda move: _move(context, move)),
        Section(
            "silent",
            tr("Silent branches"),
            found.silent,
            lambda branch: silent_card(context, branch),
        ),
        Section(
            "empty",
            tr("Nobody signed up"),
            found.empty,
            lambda circle: empty_card(context, circle),
        ),
        Section(
            "ending",
            tr("Circles that end"),
            found.ending,
            lambda circle: ending_card(context, circle),
        ),
        Section(
            "days-off", tr("On a day off"), found.days_off, lambda hit: days_off_card(context, hit)
        ),
        Section("surveys", tr("Survey due"), found.surveys, lambda one: _survey(context, one)),
        Section(
            "checklists",
            tr("Checklist late"),
            found.checklists,
            lambda one: _checklist(context, one),
        ),
    ]
    return [section for section in every if section.rows]


def _held_back(context: Context, view: WaitingView, text: str, icon: str) -> SettleCard:
    return SettleCard(
        context,
        icon,
        translated(view.what),
        text.format(what=translated(view.waits_for), step=translated(view.next_step)),
        tr("Send & receive").replace("&", "&&"),
        lambda: context.nav.open_place("exchange"),
        key=view.id,
    )


def _apart(context: Context, view: WaitingView) -> SettleCard:
    text = tr("Kept apart: {what}. {step}")
    return SettleCard(
        context,
        "inbox",
        translated(view.what),
        text.format(what=translated(view.waits_for), step=translated(view.next_step)),
        tr("Take in…"),
        lambda: asking.take_in(context, view),
        key=view.id,
    )


def _request(context: Context, device: DeviceRow) -> SettleCard:
    line = tr("{branch} · compare the code {code} by telephone, then accept it")
    return SettleCard(
        context,
        "monitor",
        tr("{name} asks to join the team").format(name=device.name),
        line.format(branch=device.branch, code=device.code),
        tr("Accept…"),
        lambda: asking_team.accept_device(context, device),
        key=device.id,
    )


def _place(context: Context, free: FreePlace) -> SettleCard:
    title = tr("A place is free at {circle}: {learner} is next")
    line = tr("{branch} · {phone} · on the waiting list: {waiting}")
    told = free.confirmation
    phone = said_phone(told.phone, context.country) or tr("no phone")
    return SettleCard(
        context,
        "user-plus",
        title.format(circle=free.circle, learner=told.learner),
        line.format(branch=free.branch, phone=phone, waiting=free.waiting),
        tr("Give the place"),
        lambda: give(context, free),
        more=[
            (
                tr("What to tell the learner…"),
                lambda: asking_learners.confirm_to(context, free.signup_id, "signed-up"),
            )
        ],
        key=free.signup_id,
    )


def _move(context: Context, move: MoveRow) -> SettleCard:
    title = tr("{learner} moves from {branch} to {other}")
    asked = words.short_date(move.asked.date())
    said = tr("Asked on {day}. What she did stays at {branch}.")
    line = said.format(day=asked, branch=move.branch)
    return SettleCard(
        context,
        "arrow-left-right",
        title.format(learner=move.name, branch=move.branch, other=move.to_branch),
        " ".join(part for part in (line, move.words) if part),
        tr("Move the learner"),
        lambda: context.jobs.write(_moving(move.id)),
        key=move.id,
    )


def _moving(move_id: str) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.learner_moves import carry_out

        return carry_out(session, move_id=move_id)

    return work


def _meeting(context: Context, row: MeetingRow) -> SettleCard:
    title = tr("{circle}, {week}").format(
        circle=row.circle, week=words.week_of(row.week, row.weeks)
    )
    asked = tr("asked on {day}").format(day=words.short_date(row.asked_on)) if row.asked_on else ""
    hosts = ", ".join(row.facilitators)
    told = (row.branch, words.short_weekday_date(row.date), hosts, asked)
    line = " · ".join(part for part in told if part)
    verb, do = tr("Take attendance"), lambda: context.nav.open_meeting(row.id)
    if context.organizer and context.device.person not in row.facilitators:
        verb, do = tr("Ask"), lambda: _ask(context, row)
    return SettleCard(context, "clipboard-check", title, line, verb, do, key=row.id)


def _survey(context: Context, due: SurveyDue) -> SettleCard:
    missing = tr("learners and facilitator")
    if not (due.learners and due.facilitator):
        missing = tr("learners") if due.learners else tr("facilitator")
    line = tr("{branch} · ended {day} · nobody was asked yet: {who}").format(
        branch=due.branch, day=words.short_weekday_date(due.ended), who=missing
    )
    return SettleCard(
        context,
        "list-checks",
        due.circle,
        line,
        tr("Open the surveys"),
        lambda: context.nav.open_circle(due.circle_id, "surveys"),
        key=due.circle_id,
    )


def _checklist(context: Context, due: ChecklistDue) -> SettleCard:
    one, many = tr("one thing should be done already"), tr("{n} things should be done already")
    first = tr("first meeting {day}").format(day=words.short_weekday_date(due.first))
    told = (due.branch, first, words.counted(one, many, len(due.lines)))
    return SettleCard(
        context,
        "list-checks",
        due.circle,
        " · ".join(told),
        tr("Open the checklist"),
        lambda: context.nav.open_circle(due.circle_id, "checklist"),
        key=f"checklist-{due.circle_id}",
    )


def _ask(context: Context, row: MeetingRow) -> None:
    from circledesk.ui.tabs.follow_up import FollowUpDialog

    asking.opened(FollowUpDialog(context, row))
