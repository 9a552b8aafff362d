"""A paper that carries people's data is being made: may who sits here, and of how many it tells.

The reading of each such paper says so here; what it says stays with the session until whoever made
the paper has put it out, and is then noted. A paper that was only looked at is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from circledesk.services.access_records import PRINTED, note_access
from circledesk.services.roles import must_do, paper_deed

_KEPT = "on_paper"


@dataclass(frozen=True, slots=True)
class OnPaper:
    """What was made: which paper, about how many people, or about which one learner."""

    key: str
    people: int = 1
    subject: str = ""


def put_on_paper(session: Session, key: str, *, people: int = 1, subject: str = "") -> None:
    """Refuse a paper that is not for who sits here; remember one that is."""
    must_do(session.connection(), paper_deed(key))
    session.info.setdefault(_KEPT, []).append(OnPaper(key, people, subject))


def made_papers(session: Session) -> tuple[OnPaper, ...]:
    """Return what was made since the last call, each once."""
    return tuple(dict.fromkeys(session.info.pop(_KEPT, ())))


def note_papers(session: Session, papers: Sequence[OnPaper]) -> None:
    """Note that papers were printed or saved."""
    for one in papers:
        note_access(session, deed=PRINTED, what=one.key, subject=one.subject, count=one.people)
