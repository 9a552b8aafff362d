"""The weekly update as PDF, A4 portrait."""

from __future__ import annotations

from typing import BinaryIO

from circledesk.services.facts.weekly import WeeklyUpdate


def render_weekly(update: WeeklyUpdate, out: BinaryIO, language: str = "en") -> None:
    """Write the update's PDF: the same update gives the same bytes.

    A sign that no bundled font has is shown as � here: a facilitator's emoji must not keep the
    organizer from her Monday's paper.
    """
    from circledesk.documents.weekly_reading import read_weekly
    from circledesk.documents.weekly_sheet import build

    build(read_weekly(update, language), out)
