"""Opens questions and pages about learners; these are imported only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.circles import LearnerRow
    from circledesk.services.facts.wishes import InterestRow
    from circledesk.ui.context import Context


def open_interest(context: Context) -> None:
    """Show who waits for a circle on a topic."""
    from circledesk.ui.tabs.interest_list import InterestList

    context.nav.open_page(lambda: InterestList(context))


def open_same_person(context: Context) -> None:
    """Show the learners who may be one person."""
    from circledesk.ui.pages.same_person_page import SamePersonPage

    context.nav.open_page(lambda: SamePersonPage(context))


def sign_up_known(context: Context, learner: LearnerRow) -> QDialog:
    """Sign a learner up who is known here already; the dialog asks for the circle."""
    from circledesk.ui.dialogs.sign_up import SignUpDialog

    return opened(SignUpDialog(context, learner=learner))


def confirm_to(context: Context, signup_id: str, state: str = "") -> QDialog:
    """Show what a learner is told after signing up."""
    from circledesk.ui.dialogs.confirmation import ConfirmationDialog

    return opened(ConfirmationDialog(context, signup_id, state))


def add_interest(context: Context) -> QDialog:
    """Put somebody on the interest list."""
    from circledesk.ui.dialogs.add_interest import AddInterestDialog

    return opened(AddInterestDialog(context))


def sign_up_interested(context: Context, asked: InterestRow, circle_id: str = "") -> QDialog:
    """Sign up those who wait for a topic."""
    from circledesk.ui.dialogs.sign_up_interested import SignUpInterestedDialog

    return opened(SignUpInterestedDialog(context, asked, circle_id))


def move_learner(context: Context, learner: LearnerRow) -> QDialog:
    """Ask that a learner is kept at another branch."""
    from circledesk.ui.dialogs.move_learner import MoveLearnerDialog

    return opened(MoveLearnerDialog(context, learner))


def team_questions(context: Context) -> QDialog:
    """Choose what the team asks at the desk."""
    from circledesk.ui.dialogs.team_questions import TeamQuestionsDialog

    return opened(TeamQuestionsDialog(context))
