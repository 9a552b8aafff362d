"""Opens the short questions of the program, and returns them open. Imported only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import LearnerRow
    from circledesk.services.facts.exchange import WaitingView
    from circledesk.services.facts.merging import TakenAlong
    from circledesk.services.facts.people import DeviceRow
    from circledesk.services.facts.surveys import CircleSurveys
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


def edit_team(context: Context) -> QDialog:
    """Change what was typed when the team was made."""
    from circledesk.ui.dialogs.edit_team import EditTeamDialog

    return opened(EditTeamDialog(context))


def join_another(context: Context, along: TakenAlong) -> QDialog:
    """Join another team with all that this computer holds."""
    from circledesk.ui.dialogs.join_another import JoinAnotherDialog

    return opened(JoinAnotherDialog(context, along))


def new_circle(context: Context, course_id: str = "") -> QDialog:
    """Plan a circle, of a course where one is named."""
    from circledesk.ui.dialogs.new_circle import NewCircleDialog

    return opened(NewCircleDialog(context, course_id))


def new_course(context: Context) -> QDialog:
    """Add a course."""
    from circledesk.ui.dialogs.new_course import NewCourseDialog

    return opened(NewCourseDialog(context))


def new_branch(context: Context) -> QDialog:
    """Add a branch."""
    from circledesk.ui.tabs.new_branch import NewBranchDialog

    return opened(NewBranchDialog(context))


def invite(context: Context) -> QDialog:
    """Invite a person to the team."""
    from circledesk.ui.dialogs.invite import InviteDialog

    return opened(InviteDialog(context))


def certificates(context: Context, circle_id: str, learner_id: str = "") -> QDialog:
    """Issue and print the certificates of a circle, with the page of one learner in sight."""
    from circledesk.ui.dialogs.certificates import CertificatesDialog

    return opened(CertificatesDialog(context, circle_id, learner_id))


def invite_device(context: Context) -> QDialog:
    """Write the invitation file for a computer, in three short steps."""
    from circledesk.ui.dialogs.invite_computer import InviteWizard

    return opened(InviteWizard(context))


def put_out(context: Context, device: DeviceRow) -> QDialog:
    """Put a computer out of the team; turn away one that asks, withdraw an invitation."""
    from circledesk.ui.dialogs.put_out import PutOutDialog

    return opened(PutOutDialog(context, device))


def print_sheet(context: Context) -> QDialog:
    """Print the recovery sheet of the team's key."""
    from circledesk.ui.dialogs.key_sheet import PrintSheetDialog

    return opened(PrintSheetDialog(context))


def type_sheet(context: Context) -> QDialog:
    """Take the team's key over from its printed sheet."""
    from circledesk.ui.dialogs.key_sheet import TypeSheetDialog

    return opened(TypeSheetDialog(context))


def hand_over(context: Context) -> QDialog:
    """Show the three steps by which another computer becomes the organizer's."""
    from circledesk.ui.dialogs.hand_over import HandOverDialog

    return opened(HandOverDialog(context))


def accept_device(context: Context, device: DeviceRow) -> QDialog:
    """Let a computer in that asks to join, after its code was compared."""
    from circledesk.ui.tabs.accept_device import AcceptDeviceDialog

    return opened(AcceptDeviceDialog(context, device))


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


def read_week_messages(context: Context, text: str = "") -> QDialog:
    """Ask for the messages that branches sent; a text is read at once."""
    from circledesk.ui.dialogs.read_week_messages import ReadWeekMessagesDialog

    dialog = ReadWeekMessagesDialog(context)
    dialog.open()
    if text:
        dialog.take(text)
    return dialog


def run_meeting(context: Context, meeting_id: str) -> QDialog:
    """Show the run of a meeting over the whole screen, for the projector."""
    from circledesk.ui.pages.run_screen import RunScreen

    return RunScreen(context, meeting_id).open_wide()


def fill_survey(
    context: Context, circle_id: str, kind: str = "learner", learner_id: str = ""
) -> QDialog:
    """Fill in a survey on the screen: of one learner, or the facilitator's own."""
    from circledesk.ui.dialogs.survey import SurveyDialog

    return opened(SurveyDialog(context, circle_id, kind, learner_id))


def pass_round(context: Context, shown: CircleSurveys) -> QDialog:
    """Give the whole screen to the learner survey, for one person after the other."""
    from circledesk.ui.pages.kiosk import Kiosk

    return Kiosk(context, shown.circle_id, shown.circle).open_wide()


def enter_sheets(context: Context, shown: CircleSurveys) -> QDialog:
    """Enter learners' sheets of paper by their digits."""
    from circledesk.ui.dialogs.survey_sheets import SurveySheetsDialog

    return opened(SurveySheetsDialog(context, shown))


def opened(dialog: QDialog) -> QDialog:
    """Open a dialog over its window without waiting for its end."""
    dialog.open()
    return dialog
