"""Erasing again, after a restore, what is remembered as erased outside the database."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.models.log import read_setting
from circledesk.models.log_search import erased_subjects
from circledesk.services.erasure import erase_again
from circledesk.services.outside import erased_elsewhere


def forget_again(session: Session) -> int:
    """Erase what this computer remembers as erased and the log here does not; return how many.

    A backup that was stripped where it lay knows of it, but holds no erasure that travels.
    """
    team = read_setting(session.connection(), "team")
    by_log = erased_subjects(session.connection(), "log")
    missing = erased_elsewhere(team) - by_log if team else set()
    if missing:
        erase_again(session, missing)
    return len(missing)
