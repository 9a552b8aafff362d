"""The papers of one circle by their names: flyer, poster with slips to tear off, sign-up slips."""

from __future__ import annotations

from typing import BinaryIO

from circledesk.documents.flyer import render_flyer, render_poster
from circledesk.documents.sign_up_slips import render_slips
from circledesk.services.facts.posters import CirclePaper

KINDS = ("flyer", "poster", "slips")


def render_circle_paper(
    paper: CirclePaper, out: BinaryIO, kind: str, language: str, *, consent: tuple[str, str]
) -> None:
    """Write one of `KINDS`; only the slips have the words of consent, a guardian's second."""
    if kind == "slips":
        render_slips(paper, out, language, consent=consent)
        return
    render = render_poster if kind == "poster" else render_flyer
    render(paper, out, language)
