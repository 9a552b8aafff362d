"""Opens the short questions of the program, and returns them open. Imported only when asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import BranchRow, CirclePage, CourseRow, LearnerRow
    from circledesk.services.facts.equipment import EquipmentRow
    from circledesk.services.facts.exchange import WaitingView
    from circledesk.services.facts.meetings import MeetingRow
    from circledesk.services.facts.merging import TakenAlong
    from circledesk.services.facts.people import (
        DeviceRow,
        FacilitatorPage,
        FacilitatorRow,
        InvitationRow,
    )
    from circledesk.services.facts.reaching import MeetingToTell, TemplateRow
    from circledesk.services.facts.surveys import CircleSurveys
    from circledesk.ui.actions import Actions
    from circledesk.ui.context import Context


def sign_up(context: Context, circle_id: str = "") -> QDialog:
    """Sign a learner up; without a circle the dialog asks for it."""
    from circledesk.ui.dialogs.sign_up import SignUpDialog

    return opened(SignUpDialog(context, circle_id))


def tell_learners(
    context: Context, *, meeting_id: str = "", circle_id: str = "", kind: str = "reminder"
) -> None:
    """Tell the learners of a meeting, or of a circle's next one."""
    from circledesk.ui.dialogs.tell_learners import TellLearnersDialog

    def work(session: Session) -> tuple[MeetingToTell, tuple[TemplateRow, ...]] | None:
        from circledesk.services.message_templates import own_templates
        from circledesk.services.reminders import meeting_to_tell, next_of_circle

        meeting = meeting_id or next_of_circle(session, circle_id=circle_id)
        return (
            (meeting_to_tell(session, meeting_id=meeting), own_templates(session))
            if meeting
            else None
        )

    def ask(found: tuple[MeetingToTell, tuple[TemplateRow, ...]] | None) -> None:
        if found is not None:
            opened(TellLearnersDialog(context, *found, kind))

    context.jobs.read(work, ask)


def note_follow_up(
    context: Context, *, about: str = "", circle_id: str = "", meeting_id: str = "",
    person_id: str = "",
) -> QDialog:  # fmt: skip
    """Note something to come back to."""
    from circledesk.ui.dialogs.note_follow_up import NoteFollowUpDialog

    return opened(
        NoteFollowUpDialog(
            context, about=about, circle_id=circle_id, meeting_id=meeting_id, person_id=person_id
        )
    )


def keep_group(context: Context, circle_id: str, link: str) -> QDialog:
    """Keep the link to a circle's group, and show its code."""
    from circledesk.ui.dialogs.keep_group import KeepGroupDialog

    return opened(KeepGroupDialog(context, circle_id, link))


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


def copy_circle(context: Context, circle_id: str) -> QDialog:
    """Plan a circle like an earlier one; only its start is asked."""
    from circledesk.ui.dialogs.copy_circle import CopyCircleDialog

    return opened(CopyCircleDialog(context, circle_id))


def move_meeting(
    context: Context, circle_id: str, meeting_id: str, *, suggest: bool = False
) -> None:
    """Move a meeting that is known by its id; `suggest` offers the next free day."""
    from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog

    def ask(page: CirclePage, meeting: MeetingRow) -> None:
        opened(MoveMeetingDialog(context, meeting, suggest=suggest))

    _with_meeting(context, circle_id, meeting_id, ask)


def stand_in_at(context: Context, circle_id: str, meeting_id: str) -> None:
    """Name a stand-in for a meeting that is known by its id."""
    _with_meeting(context, circle_id, meeting_id, lambda page, row: stand_in(context, page, row))


def _with_meeting(
    context: Context,
    circle_id: str,
    meeting_id: str,
    ask: Callable[[CirclePage, MeetingRow], object],
) -> None:
    def work(session: Session) -> CirclePage:
        from circledesk.services.circles import circle_page

        return circle_page(session, circle_id=circle_id)

    def found(page: CirclePage) -> None:
        for meeting in page.meetings:
            if meeting.id == meeting_id:
                ask(page, meeting)

    context.jobs.read(work, found)


def stand_in(context: Context, page: CirclePage, meeting: MeetingRow) -> QDialog:
    """Say who facilitates a meeting in the facilitator's place."""
    from circledesk.ui.dialogs.stand_in import StandInDialog

    return opened(StandInDialog(context, page, meeting))


def replan_circle(context: Context, page: CirclePage) -> QDialog:
    """Plan the dates of a circle anew."""
    from circledesk.ui.dialogs.replan_circle import ReplanCircleDialog

    return opened(ReplanCircleDialog(context, page))


def hand_over_circle(context: Context, page: CirclePage) -> QDialog:
    """Give a circle to another facilitator from a meeting on."""
    from circledesk.ui.dialogs.hand_over_circle import HandOverCircleDialog

    return opened(HandOverCircleDialog(context, page))


def add_holiday(context: Context) -> QDialog:
    """Add a gazetted day off for the whole team."""
    from circledesk.ui.dialogs.add_holiday import AddHolidayDialog

    return opened(AddHolidayDialog(context))


def add_closure(context: Context, branch_id: str = "") -> QDialog:
    """Note that a branch is closed from a day to a day."""
    from circledesk.ui.dialogs.add_closure import AddClosureDialog

    return opened(AddClosureDialog(context, branch_id))


def new_course(context: Context) -> QDialog:
    """Add a course."""
    from circledesk.ui.dialogs.new_course import NewCourseDialog

    return opened(NewCourseDialog(context))


def edit_course(context: Context, course: CourseRow) -> QDialog:
    """Change a course."""
    from circledesk.ui.dialogs.edit_course import EditCourseDialog

    return opened(EditCourseDialog(context, course))


def new_branch(context: Context) -> QDialog:
    """Add a branch."""
    from circledesk.ui.tabs.new_branch import NewBranchDialog

    return opened(NewBranchDialog(context))


def invite(context: Context) -> QDialog:
    """Invite a person to the team."""
    from circledesk.ui.dialogs.invite import InviteDialog

    return opened(InviteDialog(context))


def invitation_letter(context: Context, invitation: InvitationRow) -> QDialog:
    """Show the ready-made invitation of a person."""
    from circledesk.ui.dialogs.invitation_letter import InvitationLetterDialog

    return opened(InvitationLetterDialog(context, invitation))


def edit_branch(context: Context, branch: BranchRow) -> QDialog:
    """Change a branch."""
    from circledesk.ui.dialogs.edit_branch import EditBranchDialog

    return opened(EditBranchDialog(context, branch))


def new_equipment(context: Context, branch_id: str = "") -> QDialog:
    """Add equipment, of a branch where one is named."""
    from circledesk.ui.dialogs.new_equipment import NewEquipmentDialog

    return opened(NewEquipmentDialog(context, branch_id))


def edit_equipment(context: Context, thing: EquipmentRow) -> QDialog:
    """Change what is noted of a thing."""
    from circledesk.ui.dialogs.edit_equipment import EditEquipmentDialog

    return opened(EditEquipmentDialog(context, thing))


def lend(context: Context, thing: EquipmentRow) -> QDialog:
    """Note who uses a thing from when to when."""
    from circledesk.ui.dialogs.lend import LendDialog

    return opened(LendDialog(context, thing))


def away(context: Context, person: FacilitatorRow) -> QDialog:
    """Note when a facilitator is away, and who stands in."""
    from circledesk.ui.dialogs.away import AwayDialog

    return opened(AwayDialog(context, person))


def transfer(context: Context, page: FacilitatorPage) -> QDialog:
    """Move a facilitator to another branch on a day."""
    from circledesk.ui.dialogs.transfer import TransferDialog

    return opened(TransferDialog(context, page))


def support(context: Context, person: FacilitatorRow) -> QDialog:
    """Note a facilitator's level, who supports her, when she was spoken to."""
    from circledesk.ui.dialogs.support import SupportDialog

    return opened(SupportDialog(context, person))


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


def another_person(context: Context) -> QDialog:
    """Let another person sit down at this computer."""
    from circledesk.ui.dialogs.another_person import AnotherPersonDialog

    return opened(AnotherPersonDialog(context))


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


def circle_papers(context: Context, page: CirclePage) -> QDialog:
    """Show a circle's flyer, poster and sign-up slips."""
    from circledesk.ui.dialogs.papers import of_circle

    return opened(of_circle(context, page))


def whats_on(context: Context) -> QDialog:
    """Show the paper with all circles that still meet."""
    from circledesk.ui.dialogs.papers import of_all

    return opened(of_all(context))


def opened(dialog: QDialog) -> QDialog:
    """Open a dialog over its window without waiting for its end."""
    dialog.open()
    return dialog
