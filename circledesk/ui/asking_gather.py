"""Opens what has to do with gathering a team: people to approach, forms, their papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.people import InvitationRow
    from circledesk.ui.context import Context


def gather(context: Context, tab: str = "") -> None:
    """Open the page of step 2: people, members, branches, management."""
    from circledesk.ui.pages.gather_page import GatherPage

    context.nav.open_page(lambda: GatherPage(context))
    if tab and context.nav.page is not None:
        context.nav.page.show_tab(tab)


def new_prospect(context: Context) -> QDialog:
    """Note a person to approach."""
    from circledesk.ui.dialogs.prospect import ProspectDialog

    return opened(ProspectDialog(context))


def edit_prospect(context: Context, row: InvitationRow) -> QDialog:
    """Change what is noted of a person to approach."""
    from circledesk.ui.dialogs.prospect import ProspectDialog

    return opened(ProspectDialog(context, row))


def fill_form(context: Context, kind: str, branch_id: str = "", form_id: str = "") -> QDialog:
    """Fill a form in, or change it."""
    from circledesk.ui.dialogs.fill_form import FillFormDialog

    return opened(FillFormDialog(context, kind, branch_id, form_id))


def choose_branch(context: Context, kind: str) -> QDialog:
    """Choose the branch of which a form is filled in, then fill it in."""
    from circledesk.ui.dialogs.form_branch import FormBranchDialog

    return opened(FormBranchDialog(context, kind))


def form_papers(context: Context, kind: str, branch_id: str = "", form_id: str = "") -> QDialog:
    """Show a form on paper."""
    from circledesk.ui.dialogs.gather_papers import of_form

    return opened(of_form(context, kind, branch_id, form_id))


def comparison_papers(context: Context) -> QDialog:
    """Show the comparison of branches on paper."""
    from circledesk.ui.dialogs.gather_papers import of_comparison

    return opened(of_comparison(context))
