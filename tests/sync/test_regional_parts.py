"""What a branch tells at a regional meeting goes to the organizers and no further."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from circledesk.models.events import BranchPart
from circledesk.services.desk import Desk
from circledesk.services.events import add_event, add_guest, event_page, events
from circledesk.services.regional_pack import regional_pack
from circledesk.services.regional_parts import write_part
from tests.sync.kit import branch_of, swap


def test_the_organizers_read_it_and_no_other_branch(team: dict[str, Desk], tmp_path: Path) -> None:
    with team["office"].session() as session:
        told = {"kind": "regional", "title": "Autumn", "date": date(2018, 10, 4)}
        event = add_event(session, **told).id  # type: ignore[arg-type]
        add_guest(session, event_id=event, name="A guest")
    swap(team, tmp_path / "one", rounds=1)
    desk = team["buruburu"]
    with desk.session() as session:
        (row,) = events(session, branch_id=branch_of(desk, "Buruburu"))
        assert event_page(session, event_id=row.id).people == ()
        write_part(
            session, event_id=event, branch_id=branch_of(desk, "Buruburu"), worked="Tea at the end"
        )
    swap(team, tmp_path / "two", rounds=1)
    with team["office"].session() as session:
        written = [
            one for one in regional_pack(session, event_id=event).branches if one.part.written
        ]
        assert [(one.part.branch, one.part.worked) for one in written] == [
            ("Buruburu", "Tea at the end")
        ]
    with team["kisumu"].session() as session:
        assert session.query(BranchPart).all() == []
