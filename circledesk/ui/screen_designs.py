"""What the pictures of certificates' designs are of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from circledesk.services.facts.certificates import DESIGNS
from circledesk.services.facts.designs import DesignRow
from circledesk.ui import asking_designs
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_CLASSIC = DesignRow("classic", DESIGNS["classic"])


def design_dialogs(context: Context) -> list[tuple[str, Ask]]:
    """Return the dialogs on who signs and where a printer prints."""
    owner = asking_designs.own_branch(context)
    return [
        ("who-signs", lambda: asking_designs.signatories(context, owner)),
        ("printer-place", lambda: asking_designs.printer_place(context)),
    ]


def design_pages(context: Context) -> list[tuple[str, Callable[[], None]]]:
    """Return the designs, and a copy of the classic one in the making."""
    from circledesk.ui.pages.design_editor import open_design

    copied = replace(_CLASSIC, branch_id=asking_designs.own_branch(context))
    return [
        ("designs", context.nav.open_designs),
        ("design", lambda: open_design(context, copied, "Ziwa", copy=True)),
    ]
