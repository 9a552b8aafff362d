"""What messages told of meetings, as long as their branch's bundle has not brought the details."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import MEETING, PEER, REVOCATION, WEEK_MESSAGE
from circledesk.models.team import Revocation
from circledesk.services.facts.meetings import ByMessage
from circledesk.services.figures import Ids
from circledesk.services.living import living
from circledesk.services.week_code import tag_of


def by_message(session: Session, meetings: Ids) -> dict[str, ByMessage]:
    """Return what was told of the chosen meetings by a message newer than its PC's last bundle.

    What a computer told that was put out since is not shown.
    """
    if session.scalar(select(WEEK_MESSAGE.c.meeting).limit(1)) is None:
        return {}
    asked = select(MEETING.c.id, MEETING.c.branch_id).where(MEETING.c.id.in_(meetings))
    ids = {(tag_of(meeting), branch): meeting for meeting, branch in session.execute(asked)}
    put_out = select(REVOCATION.c.device_id).where(*living(Revocation))
    query = (
        select(
            WEEK_MESSAGE.c.meeting,
            WEEK_MESSAGE.c.branch,
            WEEK_MESSAGE.c.came,
            WEEK_MESSAGE.c.signed_up,
            WEEK_MESSAGE.c.rating,
            WEEK_MESSAGE.c.new_signups,
            WEEK_MESSAGE.c.sent,
        )
        .join(PEER, PEER.c.device == WEEK_MESSAGE.c.device, isouter=True)
        .where(WEEK_MESSAGE.c.meeting.in_([tag for tag, _ in ids]))
        .where(PEER.c.last_bundle_at.is_(None) | (PEER.c.last_bundle_at < WEEK_MESSAGE.c.sent))
        .where(WEEK_MESSAGE.c.device.not_in(put_out))
    )
    return {
        ids[tag, branch]: ByMessage(came, signed_up, rating, new, datetime.fromisoformat(sent))
        for tag, branch, came, signed_up, rating, new, sent in session.execute(query)
        if (tag, branch) in ids
    }
