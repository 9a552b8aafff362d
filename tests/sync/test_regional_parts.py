"""What a branch tells at a regional meeting goes to the organizers and no further."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.models.check import check
from circledesk.models.events import BranchPart, EventPerson
from circledesk.services.desk import Desk
from circledesk.services.events import add_event, add_guest, event_page, events, invite
from circledesk.services.people import facilitators
from circledesk.services.regional_pack import regional_pack
from circledesk.services.regional_parts import write_part
from tests.sync.kit import branch_of, swap


def own_event(session: Session) -> str:
    told = {"kind": "workshop", "title": "Ours", "date": date(2018, 9, 4)}
    return add_event(session, **told).id  # type: ignore[arg-type]


def test_the_organizers_read_it_and_no_other_branch(team: dict[str, Desk], tmp_path: Path) -> None:
    with team["office"].session() as session:
        told = {"kind": "regional", "title": "Autumn", "date": date(2018, 10, 4)}
        event = add_event(session, **told).id  # type: ignore[arg-type]
        add_guest(session, event_id=event, name="A guest")
        member = facilitators(session)[0]
        invite(session, event_id=event, person_ids=[member.id])
    swap(team, tmp_path / "one", rounds=1)
    desk = team["buruburu"]
    with desk.session() as session:
        (row,) = events(session, branch_id=branch_of(desk, "Buruburu"))
        assert [one.name for one in event_page(session, event_id=row.id).people] == [member.name]
        add_guest(session, event_id=own_event(session), name="Their guest")
        write_part(
            session, event_id=event, branch_id=branch_of(desk, "Buruburu"), worked="Tea at the end"
        )
    swap(team, tmp_path / "two", rounds=1)
    with team["office"].session() as session:
        written = [
            one for one in regional_pack(session, event_id=event).branches if one.part.written
        ]
        assert check(session, deep=True).problems == ()
        assert {
            one.name
            for row in events(session)
            for one in event_page(session, event_id=row.id).people
        } == {"A guest", member.name, "Their guest"}
        assert [(one.part.branch, one.part.worked) for one in written] == [
            ("Buruburu", "Tea at the end")
        ]
    with team["kisumu"].session() as session:
        assert session.query(BranchPart).all() == []
        names = [one.name for one in session.query(EventPerson)]
        assert names == [""]  # the member's place; no guest is known here
        assert check(session, deep=True).problems == ()
