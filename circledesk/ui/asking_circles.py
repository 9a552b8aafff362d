"""Opens questions about circles, meetings, surveys and messages; imported only when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CirclePage, CourseRow
    from circledesk.services.facts.meetings import MeetingRow
    from circledesk.services.facts.reaching import MeetingToTell, TemplateRow
    from circledesk.services.facts.stories import GoalRow, QuoteRow
    from circledesk.services.facts.surveys import CircleSurveys
    from circledesk.ui.context import Context


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


def tell_story(context: Context, circle_id: str, quote: QuoteRow | None) -> QDialog:
    """Tell words of a circle on; without a quote they are typed in."""
    from circledesk.ui.dialogs.tell_story import TellStoryDialog

    return opened(TellStoryDialog(context, circle_id, quote))


def circle_goal(context: Context, page: CirclePage) -> None:
    """Count a circle to one of the team's goals."""
    from circledesk.ui.dialogs.team_goals import CircleGoalDialog, read_goals

    def ask(goals: Sequence[GoalRow]) -> None:
        opened(CircleGoalDialog(context, page, goals))

    context.jobs.read(read_goals, ask)


def keep_group(context: Context, circle_id: str, link: str) -> QDialog:
    """Keep the link to a circle's group, and show its code."""
    from circledesk.ui.dialogs.keep_group import KeepGroupDialog

    return opened(KeepGroupDialog(context, circle_id, link))


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


def meeting_sheet(context: Context, meeting: MeetingRow) -> QDialog:
    """Show the sign-in sheet of a meeting, to print."""
    from circledesk.ui.dialogs.papers_back import of_meeting

    return opened(of_meeting(context, meeting))


def survey_slips(context: Context, shown: CircleSurveys) -> QDialog:
    """Show a circle's survey slips, to print."""
    from circledesk.ui.dialogs.papers_back import of_survey

    return opened(of_survey(context, shown))
