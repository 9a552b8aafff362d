"""Pages and dialogs about learners, for pictures: filled in where nothing is at hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.rights import RequestRow
from circledesk.ui import asking_learners, asking_rights

if TYPE_CHECKING:
    from circledesk.services.facts.circles import CirclePage, LearnerRow
    from circledesk.ui.context import Context

Ask = Callable[[], QWidget]


def learner_dialogs(
    context: Context, learner: LearnerRow | None, page: CirclePage | None
) -> list[tuple[str, Ask]]:
    """Return the dialogs about learners."""
    found: list[tuple[str, Ask]] = [
        ("add-interest", lambda: asking_learners.add_interest(context)),
        ("sign-up-interested", lambda: _interested(context, page)),
    ]
    if page is not None and page.signups:
        signup = page.signups[0].id
        found.append(("what-to-tell", lambda: asking_learners.confirm_to(context, signup)))
    if learner is not None:
        found.append(("note-request", lambda: asking_rights.note_request(context, learner)))
        asked = _asked(learner)
        found.append(("answer-request", lambda: asking_rights.answer_request(context, asked)))
        found.append(
            ("own-data", lambda: asking_rights.all_about(context, learner.id, learner.name))
        )
        found.append(("move-learner", lambda: asking_learners.move_learner(context, learner)))
    if context.organizer:
        found.append(("team-questions", lambda: asking_learners.team_questions(context)))
    return found


def learner_pages(
    context: Context, learner: LearnerRow | None, circle: str
) -> list[tuple[str, Callable[[], None]]]:
    """Return the pages about learners."""
    from circledesk.ui.pages.same_person_page import SamePersonPage
    from circledesk.ui.tabs.interest_list import InterestList

    nav = context.nav
    found: list[tuple[str, Callable[[], None]]] = [
        ("interest-list", lambda: nav.open_page(lambda: InterestList(context))),
        ("rights-requests", lambda: asking_rights.open_requests(context)),
        ("same-person", lambda: nav.open_page(lambda: SamePersonPage(context))),
    ]
    if learner is not None:
        found.append(("learner", lambda: nav.open_learner(learner.id, learner.name)))
    if circle:
        found.append(("slips", lambda: nav.open_slips(circle)))
    return found


def _asked(learner: LearnerRow) -> RequestRow:
    return RequestRow(
        id="", branch_id="", branch=learner.branch, learner_id=learner.id, name=learner.name,
        kind="erasure", asked_on=date(2026, 8, 3), asked_how="", due_on=date(2026, 8, 17),
        days_left=3, wish="", outcome="", answered_on=None, answered_by="", note="", editable=True,
    )  # fmt: skip


def _interested(context: Context, page: CirclePage | None) -> QWidget:
    from circledesk.services.facts.wishes import InterestRow

    asked = InterestRow(
        id="", learner_id="", name="", phone="", email="",
        branch=page.row.branch if page else "", branch_id=page.row.branch_id if page else "",
        topic=page.row.course if page else "", course_id="", since=datetime.now(UTC), note="",
    )  # fmt: skip
    return asking_learners.sign_up_interested(context, asked, page.row.id if page else "")
