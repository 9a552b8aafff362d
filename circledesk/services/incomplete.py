"""What is not complete yet, what asks to join, and what is kept apart, each with its next step."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.changes import PeerRow, PutAsideRow, WaitingRow
from circledesk.models.team import Device
from circledesk.said import Sentence, said
from circledesk.services.called import kind_word
from circledesk.services.facts.exchange import WaitingView


def waiting(session: Session) -> tuple[WaitingView, ...]:
    """Return what is not complete yet, what asks, and what is kept apart, with the next step."""
    views = [
        WaitingView(
            "request",
            said("{computer} asks to join the team", computer=peer.name or said("A computer")),
            said("your word, after comparing the code"),
            said("Compare the code by telephone, then accept it."),
        )
        for peer in session.scalars(select(PeerRow).where(PeerRow.state == "requested"))
    ]
    for row in session.execute(select(WaitingRow.tbl, WaitingRow.parent_tbl, WaitingRow.row)):
        views.append(
            WaitingView(
                "row",
                said("One {kind} that is not complete yet", kind=kind_word(row.tbl)),
                said("its {kind}", kind=kind_word(row.parent_tbl)),
                said("Bring in the parcel of the branch it comes from."),
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
                said(
                    "{computer} holds changes kept apart: {count}",
                    computer=names.get(sender, sender),
                    count=count,
                ),
                Sentence(why),
                said("Ask the branch what they are; nothing of them was applied."),
            )
        )
    return tuple(views)
