"""Opens what belongs to partners and to telling the world; imported when asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.events import EventRow
    from circledesk.services.facts.partners import PartnerRow, PostRow
    from circledesk.ui.context import Context


def open_partners(context: Context) -> None:
    """Open the list of partners and groups."""
    from circledesk.ui.tabs.partners import PartnersPage

    context.nav.open_page(lambda: PartnersPage(context))


def open_partner(context: Context, partner_id: str) -> None:
    """Open the page of a partner."""
    from circledesk.ui.pages.partner_page import PartnerPageView

    context.nav.open_page(lambda: PartnerPageView(context, partner_id))


def open_shared(context: Context) -> None:
    """Open the list of what was shared."""
    from circledesk.ui.tabs.shared_posts import SharedPostsPage

    context.nav.open_page(lambda: SharedPostsPage(context))


def new_partner(context: Context) -> QDialog:
    """Put a partner on the list."""
    from circledesk.ui.dialogs.partner import NewPartnerDialog

    return opened(NewPartnerDialog(context))


def edit_partner(context: Context, row: PartnerRow) -> QDialog:
    """Change what is noted of a partner."""
    from circledesk.ui.dialogs.partner import EditPartnerDialog

    return opened(EditPartnerDialog(context, row))


def note_partner(context: Context, row: PartnerRow) -> QDialog:
    """Note a visit, a call or thanks."""
    from circledesk.ui.dialogs.note_partner import NotePartnerDialog

    return opened(NotePartnerDialog(context, row))


def thank_partner(context: Context, row: PartnerRow) -> QDialog:
    """Show the letter of thanks, and note that they were thanked."""
    from circledesk.ui.dialogs.outreach_papers import of_partner

    return opened(of_partner(context, row))


def invite_partners(context: Context, event: EventRow) -> QDialog:
    """Put partners on an event's list."""
    from circledesk.ui.dialogs.invite_partners import InvitePartnersDialog

    return opened(InvitePartnersDialog(context, event))


def new_post(context: Context) -> QDialog:
    """Note that something was shared."""
    from circledesk.ui.dialogs.shared_post import NewPostDialog

    return opened(NewPostDialog(context))


def edit_post(context: Context, row: PostRow) -> QDialog:
    """Change what is noted of something that was shared."""
    from circledesk.ui.dialogs.shared_post import EditPostDialog

    return opened(EditPostDialog(context, row))


def write_post(context: Context, circle_id: str = "") -> QDialog:
    """Write a post, a bulletin or a story sheet of the team, or of a circle."""
    from circledesk.ui.dialogs.write_post import WritePostDialog

    return opened(WritePostDialog(context, circle_id))


def programme_paper(context: Context, branch_ids: Sequence[str]) -> QDialog:
    """Show how far these branches are, on a page."""
    from circledesk.ui.dialogs.outreach_papers import of_programme

    return opened(of_programme(context, branch_ids))
