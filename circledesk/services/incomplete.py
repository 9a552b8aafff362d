"""What is not complete yet, what asks to join, and what is kept apart, each with its next step."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.changes import PeerRow, PutAsideRow, WaitingRow
from circledesk.models.team import Device
from circledesk.services.facts.exchange import WaitingView


def waiting(session: Session) -> tuple[WaitingView, ...]:
    """Return what is not complete yet, what asks, and what is kept apart, with the next step."""
    views = [
        WaitingView(
            "request",
            f"{peer.name or 'A computer'} asks to join the team",
            "your word, after comparing the code",
            "Compare the code by telephone, then accept it.",
        )
        for peer in session.scalars(select(PeerRow).where(PeerRow.state == "requested"))
    ]
    for row in session.execute(select(WaitingRow.tbl, WaitingRow.parent_tbl, WaitingRow.row)):
        views.append(
            WaitingView(
                "row",
                f"One {_word(row.tbl)} that is not complete yet",
                f"its {_word(row.parent_tbl)}",
                "Bring in the parcel of the branch it comes from.",
            )
        )
    aside: dict[tuple[str, str], int] = {}
    for sender, why in session.execute(select(PutAsideRow.sender, PutAsideRow.why)):
        aside[(sender, why)] = aside.get((sender, why), 0) + 1
    names = dict(session.execute(select(Device.id, Device.name)).all())
    for (sender, why), count in aside.items():
        views.append(
            WaitingView(
                "put-aside",
                f"{names.get(sender, sender)} holds changes kept apart: {count}",
                why,
                "Ask the branch what they are; nothing of them was applied.",
            )
        )
    return tuple(views)


def _word(table: str) -> str:
    return {"learning_circle": "learning circle", "signup": "sign-up", "rsvp": "RSVP"}.get(
        table, table.replace("_", " ")
    )
