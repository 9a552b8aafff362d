"""What the pictures of the dialogs on gathering a team are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.gathering import BUY_IN, NEW_MEMBER, SITE
from circledesk.ui import asking_gather
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.services.facts.people import InvitationRow
    from circledesk.ui.context import Context


def gather_dialogs(
    context: Context, invitation: InvitationRow | None, branch_id: str
) -> list[tuple[str, Ask]]:
    """Return the forms, and for an organizer people to approach and the papers."""
    found: list[tuple[str, Ask]] = [
        ("form-site", lambda: asking_gather.fill_form(context, SITE, branch_id)),
        ("form-buy-in", lambda: asking_gather.fill_form(context, BUY_IN, branch_id)),
        ("form-paper", lambda: asking_gather.form_papers(context, SITE, branch_id)),
    ]
    if context.organizer:
        found += [
            ("form-new-member", lambda: asking_gather.fill_form(context, NEW_MEMBER)),
            ("form-branch", lambda: asking_gather.choose_branch(context, SITE)),
            ("new-prospect", lambda: asking_gather.new_prospect(context)),
            ("comparison", lambda: asking_gather.comparison_papers(context)),
        ]
        if invitation is not None:
            found.append(
                ("change-prospect", lambda: asking_gather.edit_prospect(context, invitation))
            )
    return found
