"""What is not complete yet, asks to join, is kept apart or breaks a rule; each with its step."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.changes import PeerRow, WaitingRow
from circledesk.said import said, together
from circledesk.services.aside import CUT_OFF, HANDED_BACK, OUT_OF_BOUNDS, kept_apart
from circledesk.services.breaches import breaches
from circledesk.services.called import kind_word
from circledesk.services.facts.breaches import Breach
from circledesk.services.facts.exchange import WaitingView

_STEPS = {
    HANDED_BACK: said("Take them in, if this computer was restored or they are known to be good."),
    OUT_OF_BOUNDS: said("Ask the sender what they are; take them in, or leave them apart."),
    CUT_OFF: said("Ask who worked on that computer; take them in, or leave them apart."),
}


def waiting(session: Session) -> tuple[WaitingView, ...]:
    """Return what is not complete yet, asks, is kept apart or breaks a rule, with the next step."""
    return held_back(session) + tuple(_against_a_rule(breach) for breach in breaches(session))


def held_back(session: Session) -> tuple[WaitingView, ...]:
    """Return what is not complete yet, asks, or is kept apart: what no row of a table shows."""
    views: list[WaitingView] = [
        WaitingView(
            "request",
            said("{computer} asks to join the team", computer=peer.name or said("A computer")),
            said("your word, after comparing the code"),
            said("Compare the code by telephone, then accept it."),
            peer.device,
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
                row.row,
            )
        )
    for apart in kept_apart(session):
        views.append(
            WaitingView(
                "put-aside",
                said(
                    "Changes from {computer} that are kept apart: {count}",
                    computer=apart.sender,
                    count=apart.count,
                ),
                apart.why,
                _STEPS[apart.kind],
                apart.id,
                ("accept",),
            )
        )
    return tuple(views)


def _against_a_rule(breach: Breach) -> WaitingView:
    whose = breach.branch or said("the team")
    return WaitingView(
        "rule",
        together(breach.what, f"({breach.detail})" if breach.detail else ""),
        said("a person's word at {branch}", branch=whose),
        breach.next_step,
        breach.id,
        tuple(way.key for way in breach.ways),
    )
