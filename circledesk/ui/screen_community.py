"""What the pictures of partners, posts and the programme's figures are of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from circledesk.services.facts.circles import BranchRow
from circledesk.services.facts.partners import PartnerRow, PostRow
from circledesk.ui import asking_community
from circledesk.ui.screen_exchange import Ask
from circledesk.ui.tabs.programme_behind import open_behind

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_PARTNER = PartnerRow(
    "", "Ziwa Technical College", "college", "", "", "Damaris Achola", "+254700910004",
    "college@example.org", "Mlimani", "A room with 20 computers on Saturdays", "Places",
    "", False, 2, date(2018, 8, 2), 1, None, True,
)  # fmt: skip
_POST = PostRow(
    "", "post", "Forum", date(2018, 8, 2), "Learning together at Ziwa Libraries", "",
    "https://example.org/t/12", "", "", "", "", 1, 0, "", "Two libraries asked how we began.", True,
)  # fmt: skip


def community_dialogs(context: Context, branch: BranchRow | None) -> list[tuple[str, Ask]]:
    """Return the dialogs on partners and on telling the world."""
    shown = [branch.id] if branch is not None else []
    return [
        ("new-partner", lambda: asking_community.new_partner(context)),
        ("change-partner", lambda: asking_community.edit_partner(context, _PARTNER)),
        ("note-partner", lambda: asking_community.note_partner(context, _PARTNER)),
        ("new-post", lambda: asking_community.new_post(context)),
        ("change-post", lambda: asking_community.edit_post(context, _POST)),
        ("write-post", lambda: asking_community.write_post(context)),
        ("programme-paper", lambda: asking_community.programme_paper(context, shown)),
    ]


def community_pages(context: Context) -> list[tuple[str, Callable[[], None]]]:
    """Return the lists, and the rows behind a figure of the programme."""
    pages: list[tuple[str, Callable[[], None]]] = [
        ("partners", lambda: asking_community.open_partners(context)),
        ("what-was-shared", lambda: asking_community.open_shared(context)),
    ]
    if context.organizer:
        pages.append(("behind-a-figure", lambda: open_behind(context, "first")))
    return pages
