"""What the pictures of the organizer's own dialogs and pages are of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.certificates import Verdict
from circledesk.services.facts.equipment import EquipmentRow
from circledesk.services.facts.people import InvitationRow
from circledesk.services.facts.stories import GoalRow, QuoteRow
from circledesk.ui import asking, asking_backups, asking_circles, asking_copies, asking_team
from circledesk.ui.asking_gather import gather
from circledesk.ui.screen_designs import design_pages
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CirclePage, CourseRow
    from circledesk.services.facts.offline_copies import FoundCopy
    from circledesk.services.facts.people import FacilitatorPage
    from circledesk.ui.context import Context
    from circledesk.ui.screen_samples import Samples

_THING = EquipmentRow("", "Laptops", "laptop", "", "", 5, 4, "ZL-11", "")
"""Where the library has no equipment."""
_PROVEN = Verdict(
    valid=True,
    serial="ZL-MJI-2018-00004",
    name="Joy Makena",
    course="Public Speaking",
    branch="Mjini",
    dates="",
    team="Ziwa Libraries",
    revoked=False,
    as_of=date(2018, 8, 9),
    reason="genuine",
    kind="completion",
    first=date(2018, 6, 26),
    last=date(2018, 7, 31),
    issued=date(2018, 8, 7),
    attended=5,
    planned=6,
)
"""What a code proves that was read."""
_SAID = QuoteRow("", "learner", "I know whom to ask when I am stuck.", None)
_ASKED = InvitationRow(
    "", "Purity Wanjala", "purity@example.org", "", "", "facilitator", "to-approach", None, None
)
"""Where nobody was asked yet."""


def facilitator_at_hand(session: Session) -> FacilitatorPage | None:
    """Return the page of who hosts most circles; one who is away or will be, if there is any."""
    from circledesk.services.facilitator_reading import facilitator_page, facilitators

    rows = facilitators(session)
    if not rows:
        return None
    most = max(rows, key=lambda row: (row.away is not None, row.running, row.done, row.id))
    return facilitator_page(session, person_id=most.id)


def thing_at_hand(session: Session) -> EquipmentRow:
    """Return a thing that is lent, else any."""
    from circledesk.services.equipment import equipment

    rows = equipment(session)
    return max(rows, key=lambda row: (len(row.loans), row.id), default=_THING)


def behind_at_hand(session: Session) -> str:
    """Return the id of this PC's circle with most meetings to catch up, '' without one."""
    from circledesk.services.session import this_device
    from circledesk.services.unreported import missing_by_circle, unreported

    here = this_device(session)
    mine = None if here.role == "organizer" else here.branches
    missing = missing_by_circle(unreported(session, branch_id=mine))
    return max(missing, key=lambda circle: (missing[circle], circle), default="")


def invitation_at_hand(session: Session) -> InvitationRow:
    """Return the newest invitation."""
    from circledesk.services.people import invitations

    return next(iter(invitations(session)), _ASKED)


def paper_dialogs(context: Context, samples: Samples) -> list[tuple[str, Ask]]:
    """Return the dialogs on papers for the wall and the desk."""
    circle = samples.running
    found: list[tuple[str, Ask]] = [
        ("whats-on", lambda: asking.whats_on(context)),
        ("check-certificate", lambda: _checked(context)),
    ]
    if circle is not None:
        found.append(("circle-papers", lambda: asking.circle_papers(context, circle)))
        found += outcome_dialogs(context, circle)
    return found


def _checked(context: Context) -> QWidget:
    """The answer to two codes of which one is void."""
    from circledesk.ui.dialogs.check_certificate import CheckCertificateDialog

    made = asking.check_certificate(context)
    assert isinstance(made, CheckCertificateDialog)
    void = replace(_PROVEN, valid=False, revoked=True, reason="void", serial="ZL-MJI-2018-00003")
    made.show_verdicts((_PROVEN, void))
    return made


def outcome_dialogs(context: Context, circle: CirclePage) -> list[tuple[str, Ask]]:
    """Return the dialogs on goals and stories."""
    from circledesk.ui.dialogs.team_goals import CircleGoalDialog

    goals = (GoalRow("1", "Digital skills", 4), GoalRow("2", "Work and income", 2))
    return [
        ("tell-story", lambda: asking_circles.tell_story(context, circle.row.id, _SAID)),
        ("circle-goal", lambda: asking.opened(CircleGoalDialog(context, circle, goals))),
        ("team-goals", lambda: asking_team.team_goals(context)),
    ]


def desk_dialogs(context: Context, samples: Samples) -> list[tuple[str, Ask]]:
    """Return the dialogs on facilitators, invitations, branches and equipment."""
    page, branch, thing = samples.facilitator, samples.branch, samples.thing
    invitation = samples.invitation
    found: list[tuple[str, Ask]] = [("new-equipment", lambda: asking_team.new_equipment(context))]
    if page is not None:
        found += [
            ("away", lambda: asking_team.away(context, page.row)),
            ("transfer", lambda: asking_team.transfer(context, page)),
            ("support", lambda: asking_team.support(context, page.row)),
        ]
    if invitation is not None:
        found.append(
            ("invitation-letter", lambda: asking_team.invitation_letter(context, invitation))
        )
    if branch is not None:
        found.append(("change-branch", lambda: asking_team.edit_branch(context, branch)))
    if samples.course is not None:
        copies = sample_copies(samples.course)
        found.append(("offline-copies", lambda: asking_copies.copies_dialog(context, copies)))
    if thing is not None:
        found.append(("lend", lambda: asking_team.lend(context, thing)))
        found.append(("change-equipment", lambda: asking_team.edit_equipment(context, thing)))
    return found


def sample_copies(course: CourseRow) -> tuple[FoundCopy, ...]:
    """Return what may have been found on a disk."""
    from circledesk.services.facts.offline_copies import FoundCopy

    disk = Path("E:/Courses")
    return (
        FoundCopy(course.id, course.title, disk / course.title, 48_200_000, sure=True),
        FoundCopy(
            course.id, course.title, disk / "old" / f"{course.title} 1.pdf", 2_400_000, sure=False
        ),
    )


def desk_pages(context: Context, samples: Samples) -> list[tuple[str, Callable[[], None]]]:
    """Return the pages on a facilitator, a branch, equipment; of a branch what More opens."""
    from circledesk.ui.tabs.courses import CoursesPage
    from circledesk.ui.tabs.equipment import EquipmentPage
    from circledesk.ui.tabs.reports import ReportsPage

    nav, page, branch = context.nav, samples.facilitator, samples.branch
    found: list[tuple[str, Callable[[], None]]] = [
        ("equipment", lambda: nav.open_page(lambda: EquipmentPage(context))),
        ("impact", nav.open_impact),
        ("handbook", lambda: nav.open_handbook("learning-circle")),
        ("stories", lambda: nav.open_stories(samples.ended)),
        ("backups", lambda: asking_backups.open_backups(context)),
        *design_pages(context),
    ]
    if not context.organizer:
        found.append(("courses", lambda: nav.open_page(lambda: CoursesPage(context))))
        found.append(("reports", lambda: nav.open_page(lambda: ReportsPage(context))))
        return found
    found.append(("gather", lambda: gather(context)))
    if page is not None:
        found.append(("facilitator", lambda: nav.open_facilitator(page.row.id)))
    if branch is not None:
        found.append(("branch", lambda: nav.open_branch(branch.id)))
    return found
