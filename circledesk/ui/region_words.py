"""What the team calls a region, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.language import tr

if TYPE_CHECKING:
    from circledesk.ui.context import Context


def region_label(context: Context) -> str:
    """The team's own word, as the window's language has it where it is a common one."""
    return region_words(context.device.region)


def region_words(word: str) -> str:
    """County, District, Province and Region are translated; any other word is the team's own."""
    known = {
        "County": tr("County"),
        "District": tr("District"),
        "Province": tr("Province"),
        "Region": tr("Region"),
    }
    return known.get(word, word)
