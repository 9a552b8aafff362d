"""A lost computer: what was on it, the hours of the law, the notices, and closing."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from circledesk.documents.incident_papers import TEXTS, render_notice, render_register
from circledesk.errors import InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.services import incidents, privacy
from circledesk.services.rights_law import law_of
from circledesk.services.session import team_zone
from tests.services.conftest import Library


def test_from_noticing_it_to_closing_it(library: Library) -> None:
    session = library.session
    library.learner(library.circle("Chess"), "Ruth Wambui")
    privacy.set_privacy(session, controller="Ziwa Libraries", phone="0722 000 114")
    device = str(library.see("device")[0]["id"])
    held = incidents.on_computer(session, device_id=device)
    assert (held.held["branches"], held.held["learners"], held.revoked) == (3, 1, False)
    made = incidents.add_incident(
        session, kind="lost-computer", device_id=device, what="Left in the bus",
        happened_on=date(2018, 8, 8), encrypted="no", measures=["police", "cut-off"],
    )  # fmt: skip
    row = incidents.incidents(session)[0]
    assert (row.hours_left, row.measures, row.was_on_it["learners"]) == (
        72,
        ("cut-off", "police"),
        1,
    )
    library.clock.set(2018, 8, 11, 9, 30)
    assert incidents.incidents(session)[0].hours_left == 24
    with pytest.raises(RuleBroken):
        incidents.close_incident(session, incident_id=made.id)
    for language in ("en", "sw", "fr"):
        for to, text_of in TEXTS.items():
            text = text_of(incidents.notice_facts(session, incident_id=made.id), language)
            assert "Ruth" not in text
            assert "{" not in text
            assert "Ziwa Libraries" in text
            assert "Office of the Data Protection Commissioner" in text
            assert ("Left in the bus" in text) == (to == "commissioner")
    incidents.edit_incident(session, incident_id=made.id, commissioner_told=True)
    library.clock.set(2018, 8, 20, 9)
    incidents.edit_incident(session, incident_id=made.id, commissioner_told=True, people_told=True)
    incidents.close_incident(session, incident_id=made.id)
    row = incidents.incidents(session)[0]
    assert row.commissioner_told_at is not None
    assert (row.commissioner_told_at.day, row.hours_left, row.is_open) == (11, -1, False)
    with pytest.raises(RuleBroken):
        incidents.edit_incident(session, incident_id=made.id, people_told=True)


def test_what_is_no_incident_is_refused(library: Library) -> None:
    session = library.session
    for wrong in (
        {"kind": "fire"},
        {"kind": "lost-stick", "measures": ["cut-off"]},
        {"kind": "other", "encrypted": "perhaps"},
        {"kind": "other", "happened_on": date(2018, 8, 10)},
    ):
        with pytest.raises(InvalidValue):
            incidents.add_incident(session, **wrong)  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        incidents.add_incident(session, kind="lost-computer", device_id="nobody's")
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        incidents.add_incident(session, kind="lost-stick")


def test_the_same_facts_give_the_same_letter_and_register(library: Library) -> None:
    session = library.session
    made = incidents.add_incident(session, kind="wrong-recipient", what="A list by e-mail")
    facts = incidents.notice_facts(session, incident_id=made.id)
    out = [BytesIO() for _ in range(3)]
    for file in out[:2]:
        render_notice(facts, file, "commissioner", "sw")
    assert out[0].getvalue() == out[1].getvalue()
    rows, zone = incidents.incidents(session), team_zone(session)
    render_register(rows, out[2], team="Ziwa", made_on=date(2018, 8, 9), zone=zone)
    told = PdfReader(out[2]).pages[0].extract_text()
    assert "A list by e-mail" in told
    assert PdfReader(out[0]).metadata.title == "Taarifa kwa kamishna wa data: Ziwa Library Service"  # type: ignore[union-attr]


def test_each_country_has_its_hours() -> None:
    told = {code: law_of(code).breach_hours for code in ("KE", "RW", "ZM", "UG", "TZ", "")}
    assert told == {"KE": 72, "RW": 48, "ZM": 24, "UG": 24, "TZ": 24, "": 72}
