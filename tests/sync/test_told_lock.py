"""A computer tells in its parcels whether its database is locked: the kit of a lost one knows."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from sqlalchemy import select

from circledesk.documents.incident_papers import render_notice
from circledesk.models.team import Device
from circledesk.services import incidents
from circledesk.services.desk import Desk
from circledesk.services.locking import lock_database
from tests.sync import kit


def told(desk: Desk) -> dict[str, str]:
    with desk.session() as session:
        names = dict(session.execute(select(Device.id, Device.name)).all())
        return {names[key]: value for key, (value, _) in incidents.locks_told(session).items()}


def test_the_kit_of_a_lost_computer_answers_by_what_it_told(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office, branch = team["office"], team["buruburu"]
    with branch.session() as session:
        me = session.scalars(select(Device).where(Device.name.contains("uruburu"))).one()
        name, lost = me.name, me.id
    assert told(office)[name] == "no"
    office.system_clock.instant += timedelta(days=9)  # type: ignore[attr-defined]
    late = kit.send(branch, "organizer", tmp_path / "late")
    lock_database(branch)
    # It is no change of the log: nothing is new here, and Undo finds nothing of it.
    assert kit.hand(team, tmp_path / "two", "buruburu", "office").state == "nothing-new"
    assert told(office)[name] == "yes"
    kit.receive(office, late)
    assert told(office)[name] == "yes"  # an older parcel does not take back a newer one's word
    with office.session() as session:
        made = incidents.add_incident(session, kind="lost-computer", device_id=lost)
        (row,) = incidents.incidents(session)
        assert (row.encrypted, row.encrypted_told) == ("yes", row.last_parcel)
        out = BytesIO()
        render_notice(incidents.notice_facts(session, incident_id=made.id), out, "commissioner")
        text = " ".join(PdfReader(out).pages[0].extract_text().split())
        assert "The computer itself told so with its last parcel" in text
        # A person knows better: then it is hers, and no computer's word stands beside it.
        incidents.edit_incident(session, incident_id=made.id, encrypted="unknown")
        (row,) = incidents.incidents(session)
        assert (row.encrypted, row.encrypted_told) == ("unknown", None)
