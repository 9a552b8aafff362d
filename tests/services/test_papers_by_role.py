"""Papers that carry people's data: each asks for the role below the window, and tells of whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from circledesk import documents
from circledesk.errors import NotAllowed
from circledesk.services import (
    ceremony,
    collecting,
    drafts,
    equipment,
    event_guests,
    event_papers,
    events,
    gather_reading,
    gathering,
    learners,
    minutes,
    partner_reading,
    partners,
    people,
    regional_pack,
    rights,
    rights_answer,
    roles,
    service_record,
    sheets,
    worksheets,
    workshop_papers,
)
from circledesk.services.audit import Asked, audit, audit_paper
from circledesk.services.certificates import issue
from circledesk.services.circle_report import circle_report_paper
from circledesk.services.facts.lists import Order
from circledesk.services.finder import Book
from circledesk.services.learner_list import LearnerList
from circledesk.services.learner_page import learner_page
from circledesk.services.on_paper import OnPaper, made_papers, note_papers
from circledesk.services.paper_roles import PAPERS
from circledesk.services.same_person import like
from circledesk.services.same_sides import sides_of
from circledesk.services.signups import signups
from circledesk.services.undo import last_action
from tests.services.conftest import Library
from tests.services.test_roles import cheap, seat

__all__ = ["cheap"]

RENDERED = {
    "audit_paper.render_audit": "audit",
    "certificate_register.render_register": "certificate-register",
    "circle_report.render_circle_report": "circle-report",
    "circle_poster.render_circle_poster": "circle-report",
    "event_sheet.render_attendance": "workshop",
    "form_sheet.render_form": "filled-form",
    "guest_invitation.render_invitations": "guest-invitations",
    "labels.render_labels": "labels",
    "letter_sheet.render_letter": "invitation-letter",
    "loan_slip.render_loan_slip": "loan",
    "minutes.render_minutes": "minutes",
    "names_check_sheet.render_names_check": "names-check",
    "partner_letter.render_partner_letter": "partner-letter",
    "planning_worksheet.render_worksheets": "worksheets",
    "record_of_service.render_record": "service-record",
    "regional_pack.render_pack": "regional-pack",
    "rights_register.render_answer": "request-answer",
    "sending_list.render_sending_list": "sending-list",
    "sign_in_sheet.render_sign_in_sheet": "sign-in",
    "survey_slip.render_survey_slips": "named-survey",
    "table_tents.render_tents": "tents",
    "thank_you.render_thank_you": "circle-report",
    "workshop_guide.render_guide": "guide",
}
"""What draws a paper -> its line in the table."""
A_DEED_OF_ITS_OWN = {
    "certificate.render_certificates": "certificate.print",
    "incident_papers.render_notice": "incidents.read",
    "incident_papers.render_register": "incidents.read",
    "own_data.render_own_data": "learner.export",
    "recovery_sheet.render_recovery_sheet": "team.key",
    "rights_register.render_requests": "requests.read",
}
NOBODY_BUT_WHO_IS_ON_THE_BOARD = {
    "bulletin.render_bulletin", "checklist_sheet.render_checklist",
    "circle_papers.render_circle_paper", "day_programme.render_programme", "flyer.render_flyer",
    "flyer.render_poster", "focus_group.render_note_sheet", "focus_group.render_summary",
    "handbook_paper.render_handbook", "impact.render_impact", "impact_brief.render_impact_brief",
    "privacy_papers.render_privacy_paper", "programme_sheet.render_programme",
    "q_cards.render_q_cards", "q_grid.render_q_grid", "q_report.render_q_report",
    "ruler_page.render_ruler_page", "sign_up_slips.render_slips",
    "site_comparison.render_comparison", "weekly.render_weekly", "whats_on.render_whats_on",
}  # fmt: skip
"""Empty forms, counts, and who facilitates where: nothing of learners, guests or who is asked."""


def test_every_paper_has_a_role_a_deed_or_nobody_in_it() -> None:
    drawn = {
        f"{file.stem}.{name}"
        for file in Path(documents.__file__).parent.glob("*.py")
        for name in re.findall(r"^def (render_\w+)\(", file.read_text("utf-8"), re.MULTILINE)
    }
    told = [set(RENDERED), set(A_DEED_OF_ITS_OWN), NOBODY_BUT_WHO_IS_ON_THE_BOARD]
    assert drawn == set().union(*told)
    assert sum(map(len, told)) == len(drawn)
    assert set(RENDERED.values()) == set(PAPERS)
    assert set(A_DEED_OF_ITS_OWN.values()) <= {*roles.LEAST, *roles.DEEDS}


def _readings(library: Library) -> dict[str, Callable[[], object]]:
    """Every reading of a paper, in a library that has something for each."""
    session, ids = library.session, library.ids
    circle = library.circle("Chess")
    learner = library.learner(circle, "Ruth Wambui")
    issue(
        session, keys=library.keys, circle_id=circle, learner_ids=[learner], prepare=True, why="–"
    )
    on, at = date(2018, 8, 20), time(9)
    day = events.add_event(session, kind="workshop", title="Planning", date=on, start=at).id
    events.add_guest(session, event_id=day, name="Guest One", role="guest")
    meet = events.add_event(session, kind="regional", title="Regional", date=on, start=at).id
    worksheets.keep_worksheet(session, event_id=day, name="Amina")
    partner = partners.add_partner(session, name="Market women").id
    thing = equipment.add_equipment(session, name="Laptop", kind="laptop", quantity=2).id
    loan = equipment.lend(
        session, equipment_id=thing, branch_id=ids["Mjini"],
        first=date(2018, 8, 10), last=date(2018, 8, 12),
    ).id  # fmt: skip
    form = gathering.fill_form(
        session, kind="site", branch_id=ids["Mjini"], answers={"room": "none"}
    ).id
    request = rights.add_request(session, branch_id=ids["Mjini"], learner_id=learner, kind="access")
    asked = people.invite_person(
        session, name="Peter Otieno", email="peter@example.org", phone="0722000555"
    ).id
    amina = str(library.see("person", name="Amina Said")[0]["id"])
    meeting = library.meetings(circle)[0]
    return {
        "sign-in": lambda: sheets.sheet_for_circle(session, circle_id=circle, keep=False),
        "sign-in ": lambda: sheets.sheet_for_meeting(session, meeting_id=meeting, keep=False),
        "named-survey": lambda: sheets.survey_slips(
            session, circle_id=circle, named=True, keep=False
        ),
        "labels": lambda: event_papers.circle_tags(session, circle_id=circle),
        "labels ": lambda: event_papers.event_tags(session, event_id=day),
        "tents": lambda: event_papers.event_tags(session, event_id=day, paper="tents"),
        "names-check": lambda: ceremony.names_check(session, circle_ids=[circle]),
        "circle-report": lambda: circle_report_paper(session, circle_id=circle),
        "workshop": lambda: event_papers.event_paper(session, event_id=day),
        "guide": lambda: workshop_papers.guide_paper(session, event_id=day),
        "minutes": lambda: minutes.minutes(session, event_id=day),
        "worksheets": lambda: workshop_papers.worksheet_paper(session, event_id=day, filled=True),
        "guest-invitations": lambda: event_guests.guest_letters(session, event_id=day),
        "loan": lambda: event_papers.loan_paper(session, loan_id=loan),
        "partner-letter": lambda: partner_reading.thanked_partner(session, partner_id=partner),
        "service-record": lambda: service_record.service_record(session, person_id=amina),
        "sending-list": lambda: partner_reading.sending_partners(session),
        "certificate-register": lambda: collecting.register_paper(session, circle_ids=[circle]),
        "regional-pack": lambda: regional_pack.pack_paper(session, event_id=meet),
        "filled-form": lambda: gather_reading.form_paper(session, kind="site", form_id=form),
        "request-answer": lambda: rights_answer.answer_of(session, request_id=request.id),
        "audit": lambda: audit_paper(session),
        "invitation-letter": lambda: people.letter_to(session, invitation_id=asked),
    }


def test_each_paper_is_asked_for_by_the_role_of_its_line(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = _readings(library)
    assert {key.strip() for key in readings} == set(PAPERS)
    seat(library, "facilitator")
    open_to_her = set()
    for name, read in readings.items():
        key = name.strip()
        made_papers(library.session)
        try:
            read()
        except NotAllowed:
            assert made_papers(library.session) == ()
            continue
        open_to_her.add(key)
        (made,) = made_papers(library.session)
        assert (made.key, made.people > 0) == (key, True)
        # Were it an organizer's, its reading would refuse it too.
        with monkeypatch.context() as patch:
            patch.setitem(roles.DEEDS, f"paper.{key}", "organizer")
            with pytest.raises(NotAllowed):
                read()
    assert open_to_her == {key for key, role in PAPERS.items() if role == "facilitator"}


def test_what_was_put_out_is_noted_with_whom_it_tells_of(library: Library) -> None:
    session = library.session
    circle = library.circle("Chess")
    for name in ("Ruth Wambui", "Joy Makena"):
        library.learner(circle, name)
    sheets.sheet_for_circle(session, circle_id=circle, keep=False)
    sheets.sheet_for_circle(session, circle_id=circle, keep=False)
    papers = made_papers(session)
    assert papers == (OnPaper("sign-in", 2),)
    assert audit(session, Asked(deed="printed")) == ()  # looked at, not put out
    note_papers(session, papers)
    (row,) = audit(session, Asked(deed="printed"))
    assert (row.what, row.count) == ("sign-in", 2)


def test_the_telephones_of_others_circles_are_nowhere_to_be_found(library: Library) -> None:
    """A facilitator tries every reading that names learners, and to guess a number by searching."""
    session = library.session
    others = library.circle("Others'")
    jane = library.learner(
        others, "Jane Wanjiku", phone="0722000200", email="jane@example.org",
        under_18=True, guardian_name="Mary", guardian_phone="0722000201",
    )  # fmt: skip
    twin = library.learner(others, "Jane Wanjiku", phone="0722000202")
    people.invite_person(session, name="Peter Otieno", email="p@example.org", phone="0722000203")
    drafts.keep_form(
        session, key="signup", title="Jane", content={"phone": "0722000200"}, subject=jane
    )
    secret = ("722000200", "722000201", "722000202", "722000203", "jane@example", "p@example")
    finder = Book()
    while not finder.read_on(session):
        pass
    assert {one.key for one in finder.find("0722000200")} == {jane}  # an organizer finds her

    def seen() -> str:
        book = Book()
        while not book.read_on(session):
            pass
        told: list[object] = [
            learners.learners(session), LearnerList().head(session, Order("name")),
            LearnerList().listed(session, Order("name")), learner_page(session, learner_id=jane),
            signups(session, circle_id=others), sides_of(session, [jane, twin]),
            like(session, branch_id=library.ids["Mjini"], name="Jane Wanjiku"),
            people.invitations(session), drafts.half_filled(session), last_action(session),
            book.find("0722000200"), book.find("7220002"),
            learners.learners(session, find="0722000200"),
            learners.learners(session, find="jane@example.org"),
            LearnerList().head(session, Order("phone", descending=True)),
        ]  # fmt: skip
        return repr(told)

    before = seen()
    assert all(one in before for one in secret)
    seat(library, "facilitator")
    after = seen()
    assert [one for one in secret if one in after] == []
    assert learners.learners(session, find="0722000200") == ()
    assert learners.learners(session, find="jane@example.org") == ()
    assert len(learners.learners(session, find="jane")) == 2
    # Ordered by telephone, the hidden ones stand by name: their order gives nothing away.
    rows = LearnerList().head(session, Order("phone", descending=True))[1]
    by_name = LearnerList().head(session, Order("name"))[1]
    assert [row.id for row in rows] == [row.id for row in by_name]
