"""A parent that is named inside a joined cell is looked for as any other: the row is shown."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from circledesk.models.changes import WaitingRow
from circledesk.models.rights import RightsRequest
from circledesk.services import rights
from circledesk.services.desk import Desk
from tests.sync import kit
from tests.sync.kit import hand


def test_who_answered_is_found_though_only_the_joined_cell_names_her(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    hand(team, tmp_path, "buruburu", "office")
    with team["buruburu"].session() as session:
        request = rights.add_request(session, branch_id=branch, kind="access", name="Joy").id
        rights.answer_request(session, request_id=request, outcome="done")
        answered = session.get_one(RightsRequest, request).answered_by
        assert answered
    hand(team, tmp_path, "buruburu", "office")
    with team["office"].session() as session:
        assert session.get_one(RightsRequest, request).answered_by == answered
        assert session.scalars(select(WaitingRow)).all() == []
