"""Half-filled forms by what they are: their words on Today, and how each is opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.ui import asking, asking_circles
from circledesk.ui.half_filled import let_go
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from circledesk.services.facts.drafts import HalfFilled
    from circledesk.ui.context import Context


def form_words(form: HalfFilled) -> str:
    """What a form is, and of whom: sign-up of Akinyi Otieno."""
    words = {
        "sign-up": tr("sign-up of {name}"),
        "change-sign-up": tr("change of the sign-up of {name}"),
        "new-circle": tr("new circle: {name}"),
        "change-circle": tr("change of {name}"),
        "feedback": tr("feedback: {name}"),
        "slips": tr("paper slips: {name}"),
        "survey": tr("survey: {name}"),
        "gather": tr("form: {name}"),
        "sheets": tr("signed sheets: {name}"),
        "survey-sheets": tr("survey sheets: {name}"),
        "worksheet": tr("planning worksheet: {name}"),
        "event-part": tr("what a library tells: {name}"),
        "design": tr("design of certificates: {name}"),
    }
    return words.get(form.kind, "{name}").format(name=form.title or tr("no name yet"))


def open_again(context: Context, form: HalfFilled) -> None:
    """Open a form with what stood in it; a kind that this version does not know is let go."""
    opener = OPENERS.get(form.kind)
    if opener is not None:
        opener(context, form)


def _sign_up(context: Context, form: HalfFilled) -> None:
    _take_up(asking.sign_up(context, form.content.get("circle_id", "")), form)


def _change_sign_up(context: Context, form: HalfFilled) -> None:
    from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog

    _take_up(asking.opened(EditSignUpDialog(context, form.row)), form)


def _new_circle(context: Context, form: HalfFilled) -> None:
    _take_up(asking_circles.new_circle(context), form)


def _change_circle(context: Context, form: HalfFilled) -> None:
    from circledesk.services.facts.circles import CirclePage
    from circledesk.ui.dialogs.edit_circle import EditCircleDialog

    def work(session: Any) -> CirclePage:
        from circledesk.services.circles import circle_page

        return circle_page(session, circle_id=form.row)

    def ask(page: CirclePage) -> None:
        _take_up(asking.opened(EditCircleDialog(context, page)), form)

    context.jobs.read(work, ask, failed=_gone(context, form))


def _slips(context: Context, form: HalfFilled) -> None:
    """The page takes up by itself what was kept of it."""

    def work(session: Any) -> str:
        from circledesk.services.circles import circle_page

        return circle_page(session, circle_id=form.row).row.id

    context.jobs.read(work, context.nav.open_slips, failed=_gone(context, form))


def _feedback(context: Context, form: HalfFilled) -> None:
    """The tab takes up by itself what was kept of it."""
    from circledesk.ui.pages.meeting_facts import read_meeting

    context.jobs.read(
        lambda session: read_meeting(session, form.row),
        lambda _: context.nav.open_meeting(form.row, "feedback"),
        failed=_gone(context, form),
    )


def _survey(context: Context, form: HalfFilled) -> None:
    circle, kind, learner = [*form.row.split("/"), "", ""][:3]
    dialog: Any = asking_circles.fill_survey(context, circle, kind or "learner", learner)
    dialog.take_up(form.content)


def _gather(context: Context, form: HalfFilled) -> None:
    from circledesk.ui import asking_gather

    kind, branch, row = [*form.row.split("/"), "", ""][:3]
    dialog: Any = asking_gather.fill_form(context, kind, branch, row)
    dialog.take_up(form.content)


def _survey_sheets(context: Context, form: HalfFilled) -> None:
    def work(session: Any) -> Any:
        from circledesk.services.survey_reading import circle_surveys

        return circle_surveys(session, circle_id=form.row)

    context.jobs.read(
        work,
        lambda shown: _take_up(asking_circles.enter_sheets(context, shown), form),
        failed=_gone(context, form),
    )


def _event_part(context: Context, form: HalfFilled) -> None:
    from circledesk.ui import asking_events

    event, branch = [*form.row.split("/"), ""][:2]

    def work(session: Any) -> Any:
        from circledesk.services.regional_parts import part_form

        return part_form(session, event_id=event, branch_id=branch)

    context.jobs.read(
        work,
        lambda _: _take_up(asking_events.branch_part(context, event, branch), form),
        failed=_gone(context, form),
    )


def _worksheet(context: Context, form: HalfFilled) -> None:
    from circledesk.ui import asking_workshop

    event, whose = [*form.row.split("/", 1), ""][:2]

    def work(session: Any) -> Any:
        from circledesk.services.event_reading import event_page
        from circledesk.services.event_work import event_work

        circles = event_work(session, event_id=event).first_circles
        one = next((row for row in circles if whose in (row.person_id, row.name) and whose), None)
        return event_page(session, event_id=event).row, one

    context.jobs.read(
        work,
        lambda read: _take_up(asking_workshop.worksheet(context, *read), form),
        failed=_gone(context, form),
    )


def _sheets(context: Context, form: HalfFilled) -> None:
    """The pictures are read again, where they still are; what was said of them is said again."""
    from circledesk.ui.pages.sheets_page import SheetsPage

    files = [Path(file) for file in form.content.get("files", ())]
    context.nav.open_page(lambda: SheetsPage(context, files, form.key))
    _take_up(context.nav.page, form)


def _design(context: Context, form: HalfFilled) -> None:
    """The page takes up by itself what was kept of it."""
    from circledesk.services.facts.designs import DesignRow
    from circledesk.ui.pages.design_editor import open_design

    kind, branch, name = [*form.row.split("/"), "", ""][:3]

    def work(session: Any) -> DesignRow:
        from circledesk.services.designs import design_named

        return design_named(session, name=name, branch_id=branch or None)

    def ask(row: DesignRow) -> None:
        open_design(context, row, form.title, copy=kind == "new")

    context.jobs.read(work, ask, failed=_gone(context, form))


def _take_up(dialog: Any, form: HalfFilled) -> None:
    """Hand the content over; where the dialog keeps under another key, the old one goes."""
    dialog.half_filled.take_up(form.content)
    if dialog.half_filled.key != form.key:
        let_go(dialog.context, form.key)


def _gone(context: Context, form: HalfFilled) -> Callable[[Any], None]:
    """What a form was about is gone: say so, and let go of the form."""

    def refused(error: Any) -> None:
        let_go(context, form.key)
        context.messages.trouble(error.what, error.next_step)

    return refused


OPENERS: dict[str, Callable[[Context, HalfFilled], None]] = {
    "sign-up": _sign_up,
    "change-sign-up": _change_sign_up,
    "new-circle": _new_circle,
    "change-circle": _change_circle,
    "feedback": _feedback,
    "slips": _slips,
    "survey": _survey,
    "gather": _gather,
    "survey-sheets": _survey_sheets,
    "event-part": _event_part,
    "worksheet": _worksheet,
    "sheets": _sheets,
    "design": _design,
}
