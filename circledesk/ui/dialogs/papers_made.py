"""Makes the papers for the wall and the desk, on the database's worker."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def circle_paper_maker(circle_id: str, kind: str) -> Callable[[Session, str], bytes]:
    """Return what makes a circle's flyer, poster or slips in a language."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.circle_papers import render_circle_paper
        from circledesk.services.posters import circle_paper

        out = BytesIO()
        facts = circle_paper(session, circle_id=circle_id, language=language)
        render_circle_paper(facts, out, kind, language, consent=consent_in(language))
        return out.getvalue()

    return make


def make_whats_on(session: Session, language: str) -> bytes:
    """Make the list of what is on."""
    from circledesk.documents.whats_on import render_whats_on
    from circledesk.services.posters import whats_on

    out = BytesIO()
    render_whats_on(whats_on(session, language=language), out, language)
    return out.getvalue()


def consent_in(language: str) -> tuple[str, str]:
    """Return the words of consent, a learner's and a guardian's, as a slip of a language has."""
    from circledesk.services.consent_words import words_of

    return words_of(False, language), words_of(True, language)
