"""Cards of To settle on circles and branches: who is silent, where nobody is, what ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from circledesk.services.facts.circles import CircleRow, SilentBranch
from circledesk.ui import asking, words
from circledesk.ui.language import tr
from circledesk.ui.pages.settle_cards import Deed, SettleCard

if TYPE_CHECKING:
    from circledesk.ui.context import Context


def silent_card(context: Context, branch: SilentBranch) -> SettleCard:
    """A branch of which nothing was heard: a text to send, and its page."""
    if branch.since is None:
        title = tr("Nothing was heard from {branch} yet").format(branch=branch.name)
    else:
        title = tr("No news from {branch} since {day}").format(
            branch=branch.name, day=words.day_month(branch.since)
        )
    running = words.counted(tr("one circle under way"), tr("{n} circles under way"), branch.running)
    weeks = words.counted(tr("silent for one week"), tr("silent for {n} weeks"), branch.weeks)
    parts = (weeks if branch.weeks else "", running, branch.contact, words.phone(branch.phone))
    return SettleCard(
        context,
        "message-circle",
        title,
        " · ".join(part for part in parts if part),
        tr("Copy a message"),
        lambda: _copy(context, branch),
        more=[(tr("Open the branch"), lambda: context.nav.open_branch(branch.id))],
        key=branch.id,
    )


def empty_card(context: Context, row: CircleRow) -> SettleCard:
    """A circle that begins soon, or runs, without anybody."""
    begins = words.short_weekday_date(row.first_meeting) if row.first_meeting else ""
    text = tr("begins {day}") if row.status == "upcoming" else tr("began {day}")
    verb, do = _filling(context, row)
    line = _line(row, text.format(day=begins))
    title = tr("{circle}: nobody is signed up").format(circle=row.name)
    return SettleCard(context, "user-plus", title, line, verb, do, key=f"empty-{row.id}")


def ending_card(context: Context, row: CircleRow) -> SettleCard:
    """A circle whose last meeting is near or past: its certificates."""
    day = row.last_meeting or context.today
    said = words.short_weekday_date(day)
    if row.status == "finished":
        title = tr("{circle} ended on {day}").format(circle=row.name, day=said)
    else:
        title = tr("{circle} ends on {day}").format(circle=row.name, day=said)
    return SettleCard(
        context,
        "award",
        title,
        _line(row, tr("no certificate yet")),
        tr("Certificates…"),
        lambda: asking.certificates(context, row.id),
        key=f"ending-{row.id}",
    )


def _filling(context: Context, row: CircleRow) -> Deed:
    """A branch signs somebody up; an organizer looks at the circle first."""
    if context.organizer:
        return tr("Open the circle"), lambda: context.nav.open_circle(row.id)
    return tr("Sign up"), lambda: asking.sign_up(context, row.id)


def _line(row: CircleRow, told: str) -> str:
    return " · ".join(part for part in (row.branch, ", ".join(row.facilitators), told) if part)


def _copy(context: Context, branch: SilentBranch) -> None:
    """Put a friendly question on the clipboard, in the language of the window."""
    who = branch.contact.split()[0] if branch.contact else branch.name
    if branch.since is None:
        text = tr(
            "Hello {name}, we have heard nothing from {branch} yet. How are your circles? Please "
            "send your parcel, or the week in a message. Thank you!"
        ).format(name=who, branch=branch.name)
    else:
        text = tr(
            "Hello {name}, our last news from {branch} is of {day}. How are your circles? Please "
            "send your parcel, or the week in a message. Thank you!"
        ).format(name=who, branch=branch.name, day=words.day_month(branch.since))
    QGuiApplication.clipboard().setText(text)
    context.messages.say(tr("The message is copied: paste it into WhatsApp."))
