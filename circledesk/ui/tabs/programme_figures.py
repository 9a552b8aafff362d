"""A step's figures in words, and what each opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from circledesk.services.facts.programme import Programme
from circledesk.ui import asking_community, words
from circledesk.ui.language import tr
from circledesk.ui.tabs.programme_behind import open_behind
from circledesk.ui.widgets.link_line import Link

if TYPE_CHECKING:
    from circledesk.ui.context import Context


def open_figure(context: Context, key: str) -> None:
    """Open the rows behind a figure."""
    nav = context.nav
    ways: dict[str, Callable[[], object]] = {
        "branches": lambda: nav.open_place("branches"),
        "invitations": lambda: nav.open_place("dashboard", "invitations"),
        "facilitators": lambda: nav.open_place("dashboard", "facilitators"),
        "running": lambda: nav.open_rows("circles", stage="running"),
        "finished": lambda: nav.open_rows("circles", stage="finished"),
        "events": nav.open_events,
        "public": lambda: nav.open_place("reports"),
        "partners": lambda: asking_community.open_partners(context),
        "posts": lambda: asking_community.open_shared(context),
    }
    ways.get(key, lambda: open_behind(context, key))()


def figures_of(told: Programme) -> tuple[tuple[Link, ...], ...]:
    """Each step's figures, in the order of the steps."""
    return (_orient(told), _gather(told), _onboard(told), _support(told), _grow(told), _share(told))


def _orient(told: Programme) -> tuple[Link, ...]:
    one, many = tr("One branch in the team"), tr("{n} branches in the team")
    return (("branches", words.counted(one, many, told.branches)),)


def _gather(told: Programme) -> tuple[Link, ...]:
    return (
        ("invitations", tr("{yes} of {asked} who were asked said yes").format(
            yes=told.said_yes, asked=told.asked)),
        ("site", tr("{n} of {all} sites assessed").format(
            n=told.reached("site"), all=told.branches)),
        ("agreed", tr("{n} of {all} agreed with the management").format(
            n=told.reached("agreed"), all=told.branches)),
    )  # fmt: skip


def _onboard(told: Programme) -> tuple[Link, ...]:
    one, many = tr("One person came to a workshop"), tr("{n} people came to a workshop")
    return (
        ("trained", words.counted(one, many, told.trained)),
        ("draft", tr("{n} of {all} branches have drafted a circle").format(
            n=told.reached("draft"), all=told.branches)),
        ("facilitators", tr("{hosts} of {all} facilitators have begun one").format(
            hosts=told.begun, all=told.begun + told.not_begun)),
    )  # fmt: skip


def _support(told: Programme) -> tuple[Link, ...]:
    return (
        ("running", words.counted(tr("One circle runs"), tr("{n} circles run"), told.running)),
        (
            "follow-up",
            words.counted(
                tr("One thing to come back to"), tr("{n} things to come back to"), told.follow_ups
            ),
        ),
        (
            "question",
            words.counted(
                tr("One question without an answer"),
                tr("{n} questions without an answer"),
                told.questions,
            ),
        ),
    )


def _grow(told: Programme) -> tuple[Link, ...]:
    return (
        (
            "finished",
            words.counted(tr("One circle finished"), tr("{n} circles finished"), told.finished),
        ),
        (
            "certificates",
            words.counted(
                tr("One certificate issued"), tr("{n} certificates issued"), told.certificates
            ),
        ),
        (
            "second",
            words.counted(
                tr("One branch with a second circle"),
                tr("{n} branches with a second circle"),
                told.reached("second"),
            ),
        ),
        (
            "events",
            words.counted(
                tr("One gathering was held"), tr("{n} gatherings were held"), told.events
            ),
        ),
    )


def _share(told: Programme) -> tuple[Link, ...]:
    return (
        ("posts", words.counted(tr("One thing shared"), tr("{n} things shared"), told.shared)),
        ("partners", words.counted(tr("One partner"), tr("{n} partners"), told.partners)),
        (
            "public",
            words.counted(
                tr("One circle on the public list"),
                tr("{n} circles on the public list"),
                told.public,
            ),
        ),
    )
