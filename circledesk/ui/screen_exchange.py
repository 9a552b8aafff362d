"""The dialogs of the exchange and of the keys, for pictures: filled in where nothing is at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.ui import asking, asking_team

if TYPE_CHECKING:
    from circledesk.services.facts.circles import LearnerRow
    from circledesk.ui.context import Context
    from circledesk.ui.dialogs.first_run import FirstRun

Ask = Callable[[], QWidget]


def exchange_dialogs(context: Context, learner: LearnerRow | None) -> list[tuple[str, Ask]]:
    """Return those of any computer, then those of an organizer's or of a branch's."""
    from circledesk.ui.dialogs.forgotten import ForgottenDialog
    from circledesk.ui.dialogs.passphrase import TypedPassphrase
    from circledesk.ui.pages.settle_work import AskDialog

    typed = TypedPassphrase()
    found: list[tuple[str, Ask]] = [
        ("take-in", lambda: _take_in(context)),
        ("import-files", lambda: asking.import_files(context)),
        ("settle-many", lambda: asking.opened(AskDialog(context, 24, "keep", ""))),
        ("forgotten", lambda: asking.opened(ForgottenDialog(context, typed))),
    ]
    if learner is not None:
        found.append(("erase-learner", lambda: asking.erase_learner(context, learner)))
    if not context.organizer:
        return [*found, ("week-message", lambda: asking.show_week_message(context))]
    return [
        *found,
        ("read-messages", lambda: asking.read_week_messages(context)),
        ("invite-computer", lambda: asking_team.invite_device(context)),
        ("invitation-words", lambda: _invitation_words(context, 1)),
        ("invitation-next", lambda: _invitation_words(context, 2)),
        ("print-sheet", lambda: asking_team.print_sheet(context)),
        ("type-sheet", lambda: asking_team.type_sheet(context)),
        ("hand-over", lambda: asking_team.hand_over(context)),
        ("join-another", lambda: _join_another(context)),
    ]


def joining_steps(first: FirstRun) -> list[tuple[str, Ask]]:
    """Return the steps of the joining wizard after the first one."""
    return [
        ("join-words", lambda: _joining(first, 1)),
        ("join-name", lambda: _joining(first, 2)),
        ("join-code", lambda: _joining(first, 3)),
    ]


def _joining(first: FirstRun, steps: int) -> QWidget:
    from circledesk.services.facts.people import InvitedTo
    from circledesk.ui.dialogs.first_run_work import Joined

    wizard = first.join()
    wizard.take(wizard.opening, InvitedTo("Ziwa Libraries", ("Mlimani",), "branch"))
    for number in range(steps):
        if wizard.steps[number] is wizard.naming:
            wizard.take(wizard.naming, Joined(Path("CircleDesk"), "340 636"))
        wizard.go_on()
    return wizard


def _take_in(context: Context) -> QWidget:
    from circledesk.services.facts.exchange import WaitingView
    from circledesk.sync.reach import PUT_OUT
    from circledesk.ui.dialogs.take_in import TakeInDialog

    view = WaitingView("put-aside", "Old laptop: 3", PUT_OUT, "")
    lines = ("Coding", "Akinyi Otieno", "Baraka Mwakio")
    return asking.opened(TakeInDialog(context, view, lines))


def _invitation_words(context: Context, steps: int) -> QWidget:
    from circledesk.services.facts.people import InvitationFile
    from circledesk.ui.dialogs.invite_computer import InviteWizard

    file = "invitation-mlimani-1.circledesk"
    wizard = InviteWizard(context)
    wizard.show_written(InvitationFile(file, "Mlimani", "pepo sita kanu wali tembe joka"))
    for _ in range(steps):
        wizard.go_on()
    return asking.opened(wizard)


def _join_another(context: Context) -> QWidget:
    from circledesk.services.facts.merging import TakenAlong

    along = TakenAlong(context.device.team, "Joy Makena", 3, 41, 18, 12, 260)
    return asking_team.join_another(context, along)
