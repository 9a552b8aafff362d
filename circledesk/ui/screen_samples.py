"""What the pictures of pages and dialogs are of: a running circle, one that ended, their people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.ui import asking, asking_circles, asking_team
from circledesk.ui.pages.exchange_phone import ask_phone
from circledesk.ui.screen_backups import put_back_dialog
from circledesk.ui.screen_bad_day import cannot_open
from circledesk.ui.screen_certificates import certificate_dialogs
from circledesk.ui.screen_community import community_dialogs
from circledesk.ui.screen_designs import design_dialogs
from circledesk.ui.screen_desk import (
    behind_at_hand,
    desk_dialogs,
    facilitator_at_hand,
    invitation_at_hand,
    paper_dialogs,
    thing_at_hand,
)
from circledesk.ui.screen_events import SAMPLE, event_at_hand, event_dialogs, more_events
from circledesk.ui.screen_exchange import Ask, exchange_dialogs, joining_steps
from circledesk.ui.screen_frame import frame_dialogs, keys_and_clock
from circledesk.ui.screen_gathering import gather_dialogs
from circledesk.ui.screen_keeping import keeping_dialogs
from circledesk.ui.screen_learners import learner_dialogs
from circledesk.ui.screen_meetings import parts_dialog, survey_dialogs
from circledesk.ui.screen_support import NO_SUPPORT, SupportAtHand, support_at_hand, support_dialogs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.certificates import CertificateRow
    from circledesk.services.facts.circles import BranchRow, CirclePage, CourseRow, LearnerRow
    from circledesk.services.facts.equipment import EquipmentRow
    from circledesk.services.facts.events import EventPage, EventRow
    from circledesk.services.facts.people import DeviceRow, FacilitatorPage, InvitationRow
    from circledesk.services.facts.reaching import MeetingToTell
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress


GROUP = "https://chat.whatsapp.com/ExampleOfAGroup"


@dataclass(frozen=True, slots=True)
class Samples:
    """Rows at hand; None where the library has none of the kind."""

    running: CirclePage | None = None
    """A running circle with many sign-ups; of those the one that is furthest."""
    meeting: str = ""
    """Id of its last meeting that began."""
    behind: str = ""
    """Id of the circle with most meetings to catch up, else the running one's."""
    ended: str = ""
    """Id of a circle that ended."""
    course: CourseRow | None = None
    certificate: CertificateRow | None = None
    device: DeviceRow | None = None
    learner: LearnerRow | None = None
    telling: MeetingToTell | None = None
    """The running circle's next meeting, with whom to tell of it."""
    facilitator: FacilitatorPage | None = None
    invitation: InvitationRow | None = None
    thing: EquipmentRow | None = None
    branch: BranchRow | None = None
    event: EventPage = SAMPLE
    support: SupportAtHand = NO_SUPPORT
    more_events: tuple[EventRow, ...] = ()

    @property
    def circle(self) -> str:
        """Id of the running circle, '' without one."""
        return self.running.row.id if self.running else ""


def find_samples(session: Session) -> Samples:
    """Choose them; the same library gives the same ones."""
    from circledesk.services.branch_reading import branch_rows
    from circledesk.services.certificates import certificates
    from circledesk.services.circles import circle_page, circles
    from circledesk.services.courses import courses
    from circledesk.services.devices import devices
    from circledesk.services.learners import learners
    from circledesk.services.reminders import meeting_to_tell, next_of_circle

    rows = circles(session)
    running = max((row for row in rows if row.status == "running"), key=_fullness, default=None)
    ended = max((row for row in rows if row.status == "finished"), key=_fullness, default=None)
    page = circle_page(session, circle_id=running.id) if running else None
    begun = page.meetings[: max(1, page.row.week)] if page else ()
    ahead = next_of_circle(session, circle_id=running.id) if running else ""
    return Samples(
        telling=meeting_to_tell(session, meeting_id=ahead) if ahead else None,
        running=page,
        meeting=begun[-1].id if begun else "",
        behind=behind_at_hand(session) or (running.id if running else ""),
        ended=ended.id if ended else "",
        course=next(iter(courses(session)), None),
        certificate=next((one for one in certificates(session) if one.state == "issued"), None),
        device=next(iter(devices(session)), None),
        learner=next(iter(learners(session)), None),
        facilitator=facilitator_at_hand(session),
        invitation=invitation_at_hand(session),
        thing=thing_at_hand(session),
        event=event_at_hand(session),
        support=support_at_hand(session),
        more_events=more_events(session),
        branch=next((row for row in branch_rows(session) if not row.office), None),
    )


def dialogs(context: Context, samples: Samples) -> list[tuple[str, Ask]]:
    """Return every dialog that this computer's window can show, by name."""
    found: list[tuple[str, Ask]] = [
        ("sign-up", lambda: asking.sign_up(context)),
        ("new-circle", lambda: asking_circles.new_circle(context)),
        ("from-a-phone", lambda: ask_phone(context, lambda: None)),
        *_of_the_circle(context, samples),
        *paper_dialogs(context, samples),
        *event_dialogs(context, samples.event, _library(context, samples)),
        *_of_support(context, samples),
        *community_dialogs(context, samples.branch),
        *keeping_dialogs(context),
        *design_dialogs(context),
        *gather_dialogs(context, samples.invitation, _library(context, samples)),
        *keys_and_clock(context),
        *learner_dialogs(context, samples.learner, samples.running),
        *frame_dialogs(context),
    ]
    found += certificate_dialogs(context, samples.ended, samples.certificate, samples.facilitator)
    if context.organizer:
        found += _of_the_organizer(context, samples)
    return found + exchange_dialogs(context, samples.learner)


def _of_support(context: Context, samples: Samples) -> list[tuple[str, Ask]]:
    person = samples.facilitator.row.id if samples.facilitator else ""
    return support_dialogs(context, samples.support, person, samples.circle)


def _library(context: Context, samples: Samples) -> str:
    own = context.device.branch_id
    return samples.branch.id if context.organizer and samples.branch else own


def first_run(context: Context) -> list[tuple[str, Ask]]:
    """Return the first window of a new computer and its forms."""
    from circledesk.ui.dialogs.first_run import FirstRun, Library

    def never(folder: Path, progress: Progress) -> Library:
        raise AssertionError(folder, progress)

    first = FirstRun(context, Path("CircleDesk"), never)

    def shown() -> QWidget:
        first.show()
        return first

    return [
        ("building", lambda: _building(context)),
        *cannot_open(context),
        ("first-run", shown),
        ("new-team", first.new_team),
        ("begin-alone", first.begin_alone),
        ("join", first.join),
        *joining_steps(first),
        ("recover", first.recover),
        ("put-back", lambda: put_back_dialog(first)),
    ]


def _building(context: Context) -> QWidget:
    from circledesk.ui.dialogs.building import Building
    from circledesk.ui.progress import Progress

    first = context.window
    made = Building(context, Path("CircleDesk"), lambda folder, progress: None)
    context.window = first
    made.setParent(first, made.windowFlags())
    shown = Progress("")
    made.strip.follow(shown, lambda progress, done, total: made.words)
    shown.moved.emit(2, 5, 4.0)
    made.show()
    return made


def _fullness(row: object) -> tuple[int, int, str]:
    return (getattr(row, "signups", 0), getattr(row, "week", 0), getattr(row, "id", ""))


def _of_the_circle(context: Context, samples: Samples) -> list[tuple[str, Ask]]:
    from circledesk.ui.dialogs.cancel_meeting import CancelMeetingDialog
    from circledesk.ui.dialogs.edit_circle import EditCircleDialog
    from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog
    from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog
    from circledesk.ui.tabs.follow_up import FollowUpDialog

    page = samples.running
    if page is None or not page.signups or not page.meetings:
        return []
    ahead, meeting = page.meetings[-1], samples.meeting
    signup = page.signups[0].id
    telling = samples.telling
    return [
        ("change-circle", lambda: asking.opened(EditCircleDialog(context, page))),
        ("change-sign-up", lambda: asking.opened(EditSignUpDialog(context, signup))),
        ("move-meeting", lambda: asking.opened(MoveMeetingDialog(context, ahead))),
        ("copy-circle", lambda: asking_circles.copy_circle(context, page.row.id)),
        ("stand-in", lambda: asking_circles.stand_in(context, page, ahead)),
        ("replan-circle", lambda: asking.replan_circle(context, page)),
        ("hand-over-circle", lambda: asking_circles.hand_over_circle(context, page)),
        ("closure", lambda: asking_circles.add_closure(context, page.row.branch_id)),
        ("cancel-meeting", lambda: asking.opened(CancelMeetingDialog(context, ahead))),
        ("run-meeting", lambda: asking_circles.run_meeting(context, meeting)),
        ("meeting-parts", lambda: parts_dialog(context, ahead)),
        ("meeting-sheet", lambda: asking_circles.meeting_sheet(context, ahead)),
        *survey_dialogs(context, page),
        ("follow-up", lambda: asking.opened(FollowUpDialog(context, ahead))),
        *([("tell-learners", lambda: _tell(context, telling))] if telling else []),
        ("come-back", lambda: asking_circles.note_follow_up(context, circle_id=page.row.id)),
        ("group", lambda: asking_circles.keep_group(context, page.row.id, GROUP)),
    ]


def _tell(context: Context, meeting: MeetingToTell) -> QWidget:
    from circledesk.ui.dialogs.tell_learners import TellLearnersDialog

    return asking.opened(TellLearnersDialog(context, meeting))


def _of_the_organizer(context: Context, samples: Samples) -> list[tuple[str, Ask]]:
    from circledesk.ui.dialogs.edit_course import EditCourseDialog

    course, device = samples.course, samples.device
    found: list[tuple[str, Ask]] = [
        ("new-course", lambda: asking_circles.new_course(context)),
        ("day-off", lambda: asking_circles.add_holiday(context)),
        ("new-branch", lambda: asking_team.new_branch(context)),
        ("change-team", lambda: asking_team.edit_team(context)),
        ("invite", lambda: asking_team.invite(context)),
    ]
    if course is not None:
        found.append(("change-course", lambda: asking.opened(EditCourseDialog(context, course))))
    found += desk_dialogs(context, samples)
    if device is not None:
        found.append(("accept-computer", lambda: asking_team.accept_device(context, device)))
        found.append(("put-out", lambda: asking_team.put_out(context, device)))
    return found
