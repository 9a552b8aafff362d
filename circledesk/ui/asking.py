"""Opens the short questions of the program, and returns them open. Imported only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from circledesk.ui.allowed import is_shut
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CirclePage, LearnerRow
    from circledesk.services.facts.exchange import WaitingView
    from circledesk.ui.actions import Actions
    from circledesk.ui.context import Context


def sign_up(context: Context, circle_id: str = "") -> QDialog:
    """Sign a learner up; without a circle the dialog asks for it."""
    from circledesk.ui.dialogs.sign_up import SignUpDialog

    return opened(SignUpDialog(context, circle_id))


def edit_learner(context: Context, learner_id: str) -> None:
    """Correct a learner's name and contact, in her newest sign-up."""
    from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog

    def work(session: Session) -> str:
        from circledesk.services.learners import newest_signup

        return newest_signup(session, learner_id=learner_id)

    def ask(signup_id: str) -> None:
        opened(EditSignUpDialog(context, signup_id))

    context.jobs.read(work, ask)


def take_out(context: Context) -> QDialog:
    """Take lists, calendar, contacts or everything out of the library."""
    from circledesk.ui.dialogs.take_out import TakeOutDialog

    return opened(TakeOutDialog(context))


def replan_circle(context: Context, page: CirclePage) -> QDialog:
    """Plan the dates of a circle anew."""
    from circledesk.ui.dialogs.replan_circle import ReplanCircleDialog

    return opened(ReplanCircleDialog(context, page))


def certificates(context: Context, circle_id: str, learner_id: str = "") -> QDialog:
    """Issue and print the certificates of a circle, with the page of one learner in sight."""
    from circledesk.ui.asking_certificates import ceremony

    return ceremony(context, (circle_id,), learner_id=learner_id)


def check_certificate(context: Context) -> QDialog:
    """Say whether a certificate is genuine."""
    from circledesk.ui.dialogs.check_certificate import CheckCertificateDialog

    return opened(CheckCertificateDialog(context))


def take_drafts(context: Context) -> None:
    """Take along what was drafted in the practice library; say so where nothing was."""
    from circledesk.ui.dialogs.take_drafts import Takeable, TakeDraftsDialog, read_takeable

    def ask(found: Takeable) -> None:
        if found.drafts:
            opened(TakeDraftsDialog(context, found))
        else:
            context.messages.say(tr("Nothing of your own is in the practice library yet."))

    context.jobs.read(read_takeable, ask)


def keys(context: Context, actions: Actions) -> QDialog:
    """Show which keys do what."""
    from circledesk.ui.dialogs.keys import KeysDialog

    return opened(KeysDialog(context, actions))


def take_in(context: Context, view: WaitingView) -> QDialog:
    """Show what is kept apart, and take it in."""
    from circledesk.ui.dialogs.take_in import TakeInDialog

    return opened(TakeInDialog(context, view))


def erase_learner(context: Context, learner: LearnerRow) -> QDialog:
    """Erase a learner for good."""
    from circledesk.ui.dialogs.erase_learner import EraseLearnerDialog

    return opened(EraseLearnerDialog(context, learner))


def show_week_message(context: Context) -> QDialog:
    """Show this branch's week in a message."""
    from circledesk.ui.dialogs.show_week_message import ShowWeekMessageDialog

    return opened(ShowWeekMessageDialog(context))


def import_files(context: Context) -> QDialog:
    """Bring P2PU's files in."""
    from circledesk.ui.dialogs.import_files import ImportFilesDialog

    return opened(ImportFilesDialog(context))


def read_week_messages(context: Context, text: str = "") -> QDialog:
    """Ask for the messages that branches sent; a text is read at once."""
    from circledesk.ui.dialogs.read_week_messages import ReadWeekMessagesDialog

    dialog = ReadWeekMessagesDialog(context)
    opened(dialog)
    if text:
        dialog.take(text)
    return dialog


def circle_papers(context: Context, page: CirclePage) -> QDialog:
    """Show a circle's flyer, poster and sign-up slips."""
    from circledesk.ui.dialogs.papers import of_circle

    return opened(of_circle(context, page))


def print_handbook(context: Context, key: str) -> QDialog:
    """Show the handbook as a paper, whole or the page of a key."""
    from circledesk.ui.dialogs.handbook_papers import handbook_papers

    return opened(handbook_papers(context, key))


def whats_on(context: Context) -> QDialog:
    """Show the paper with all circles that still meet."""
    from circledesk.ui.dialogs.papers import of_all

    return opened(of_all(context))


def opened(dialog: QDialog) -> QDialog:
    """Open a dialog over its window without waiting for its end; F1 opens the handbook over it.

    One that is not for who sits at the desk stays closed, and the reason is said.
    """
    if is_shut(dialog):
        dialog.deleteLater()
        return dialog
    QShortcut(QKeySequence("F1"), dialog, lambda: handbook_over(dialog))
    dialog.open()
    return dialog


def handbook_over(shown: QWidget) -> QDialog:
    """Open the handbook over a dialog or a first window, at its page or at that of what is below.

    Before there is a library, every window that asks something has a page of its own.
    """
    from circledesk.ui.dialogs.help import HelpDialog
    from circledesk.ui.handbook_at import named, page_for
    from circledesk.ui.main_window import MainWindow

    window: Any = shown
    while not isinstance(window, MainWindow) and window.parentWidget() is not None:
        window = window.parentWidget()
    context: Context = window.context
    at_place = isinstance(window, MainWindow)
    below = page_for(context.nav.page, context.nav.place) if at_place else "first-start"
    over = HelpDialog(context, shown, named(shown) or below)
    over.open()
    return over
