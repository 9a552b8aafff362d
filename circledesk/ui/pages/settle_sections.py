"""The sections of To settle, each with its words and the cards of its things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.exchange import WaitingView
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow
from circledesk.services.facts.surveys import SurveyDue
from circledesk.ui import asking, words
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.rule_card import RuleCard
from circledesk.ui.pages.settle_cards import FocusCard, SettleCard
from circledesk.ui.pages.settle_reading import ToSettle
from circledesk.ui.pages.versions_card import VersionsCard

if TYPE_CHECKING:
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
        Section("surveys", tr("Survey due"), found.surveys, lambda one: _survey(context, one)),
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
        lambda: asking.accept_device(context, device),
        key=device.id,
    )


def _meeting(context: Context, row: MeetingRow) -> SettleCard:
    title = tr("{circle}, {week}").format(
        circle=row.circle, week=words.week_of(row.week, row.weeks)
    )
    told = (row.branch, words.short_weekday_date(row.date), ", ".join(row.facilitators))
    line = " · ".join(part for part in told if part)
    verb, do = tr("Take attendance"), lambda: context.nav.open_meeting(row.id)
    if context.organizer:
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


def _ask(context: Context, row: MeetingRow) -> None:
    from circledesk.ui.tabs.follow_up import FollowUpDialog

    FollowUpDialog(context, row).open()
