"""The team, its branches, people, invitations and courses."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue, NotAllowed, NotFound, RuleBroken
from circledesk.services import attendance, circles, courses, people, team, undo
from circledesk.services.desk import Desk
from circledesk.services.members import contact_of
from circledesk.services.session import this_device
from tests.services.conftest import Clock, Library


def test_a_new_team_has_its_office_and_organizer(library: Library) -> None:
    rows = team.branches(library.session)
    assert [(row.name, row.code, row.office) for row in rows] == [
        ("Bandari", "BAN", False),
        ("Kilimani", "KIL", False),
        ("Mjini", "MJI", False),
        ("Office", "OFF", True),
    ]
    organizer = people.facilitators(library.session, find="joy")[0]
    assert (organizer.role, organizer.email) == ("organizer", "Joy@ziwa.example.org")


def test_one_computer_holds_one_team(library: Library) -> None:
    with pytest.raises(RuleBroken, match="Ziwa Library Service"):
        team.create_team(library.session, name="Other", organizer="X", email="x@x.org")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": " "}, "name"),
        ({"organizer": ""}, "organizer"),
        ({"email": "joy"}, "email"),
        ({"country": "Kenya"}, "country"),
        ({"zone": "Nairobi"}, "zone"),
        ({"zone": "../etc"}, "zone"),
    ],
)
def test_a_team_that_cannot_be_is_refused(tmp_path, fields, field) -> None:  # type: ignore[no-untyped-def]
    desk = Desk.create(tmp_path, clock=Clock())
    given = {"name": "Ziwa", "organizer": "Joy", "email": "joy@x.org", **fields}
    with desk.session() as session, pytest.raises(InvalidValue) as refused:
        team.create_team(session, **given)
    assert refused.value.field == field
    desk.close()


def test_branches_have_names_and_codes_of_their_own(library: Library) -> None:
    with pytest.raises(RuleBroken, match="MJINI"):
        team.add_branch(library.session, name="MJINI")
    with pytest.raises(RuleBroken, match="BAN"):
        team.add_branch(library.session, name="Bandani", code="ban")
    with pytest.raises(InvalidValue):
        team.add_branch(library.session, name="Bandani", code="B/N")
    made = team.add_branch(library.session, name="Bandani", county="Kwale")
    assert team.branch_named(library.session, "BAN2").id == made.id
    team.edit_branch(library.session, branch_id=made.id, name="Bandani Juu", code="bju")
    row = next(row for row in team.branches(library.session) if row.id == made.id)
    assert (row.name, row.code, row.county) == ("Bandani Juu", "BJU", "Kwale")


def test_a_branch_is_known_by_name_code_and_id(library: Library) -> None:
    for told in ("mjini", "MJI", " Mjini ", library.ids["Mjini"]):
        assert team.branch_named(library.session, told).id == library.ids["Mjini"]
    with pytest.raises(NotFound) as refused:
        team.branch_named(library.session, "Nowhere")
    assert "Bandari, Kilimani, Mjini, Office" in refused.value.next_step


def test_branches_count_circles_under_way_and_learners(library: Library) -> None:
    running = library.circle(start=date(2018, 8, 7))
    library.circle(start=date(2018, 9, 4))
    library.learner(running, "Ann")
    row = next(row for row in team.branches(library.session) if row.name == "Mjini")
    assert (row.running, row.learners, row.last_news) == (1, 1, None)


def test_a_branch_computer_does_not_write_for_the_team(library: Library) -> None:
    library.become_branch("Mjini")
    for call in (
        lambda: team.add_branch(library.session, name="New"),
        lambda: team.edit_branch(library.session, branch_id=library.ids["Mjini"], name="X"),
        lambda: people.invite_person(library.session, name="X"),
        lambda: courses.edit_course(library.session, course_id=library.ids["computers"], title="X"),
    ):
        with pytest.raises(NotAllowed):
            call()


def test_facilitators_by_longest_silence(library: Library) -> None:
    def host(name: str, start: date) -> str:
        return library.circle(name, start=start, facilitators=[f"{name}@x.org"])

    never, old, new = (host(name, date(2018, 7, 3)) for name in ("never", "old", "new"))
    host("ahead", date(2018, 9, 4))
    for circle, number in ((old, 1), (new, 4)):
        meeting = library.meetings(circle)[number - 1]
        attendance.take_attendance(library.session, meeting_id=meeting, count=5)
    rows = people.facilitators(library.session)
    names = [row.name.split("@")[0] for row in rows]
    assert names == ["never", "old", "new", "ahead", "Amina Said", "Joy Makena"]
    told = {row.name.split("@")[0]: row for row in rows}
    assert (told["old"].last_news, told["new"].last_news) == (date(2018, 7, 3), date(2018, 7, 24))
    assert (told["old"].done, told["ahead"].running, told["old"].last_circle) == (1, 0, "old")
    assert never


def test_three_finished_circles_make_a_veteran(library: Library) -> None:
    for _ in range(2):
        library.circle()
    [row] = people.facilitators(library.session, find="amina")
    assert (row.done, row.level, row.branch) == (2, "new", "Mjini")
    library.circle()
    draft = library.circle(draft=True)
    failed = library.circle()
    circles.edit_circle(library.session, circle_id=failed, did_not_happen=True)
    [row] = people.facilitators(library.session, branch_id=library.ids["Mjini"])
    assert (row.done, row.level, row.phone) == (3, "veteran", "+254722000114")
    assert draft


def test_an_invitation_and_its_answer(library: Library) -> None:
    asked = people.invite_person(
        library.session, name="Ben K", email="Ben@x.org", state="to-approach", note="met at Mjini"
    )
    [row, *_] = people.invitations(library.session)
    assert (row.name, row.state, row.invited, row.note) == (
        "Ben K",
        "to-approach",
        None,
        "met at Mjini",
    )
    people.answer_invitation(library.session, invitation_id=asked.id, state="invited")
    assert people.invitations(library.session)[0].invited == date(2018, 8, 9)
    people.answer_invitation(library.session, invitation_id=asked.id, state="yes")
    [row] = people.facilitators(library.session, find="ben@x")
    assert row.name == "Ben K"
    assert [r.name for r in people.invitations(library.session, state="yes")] == [
        "Ben K",
        "Amina Said",
    ]
    with pytest.raises(RuleBroken):
        people.answer_invitation(library.session, invitation_id=asked.id, state="withdrawn")


def test_nobody_is_invited_twice_and_no_member_at_all(library: Library) -> None:
    people.invite_person(library.session, email="ben@x.org")
    with pytest.raises(RuleBroken, match="open invitation"):
        people.invite_person(library.session, email="BEN@X.ORG")
    with pytest.raises(RuleBroken, match="team already"):
        people.invite_person(library.session, email="AMINA@ziwa.example.org")
    for fields in ({}, {"name": "X", "role": "king"}, {"name": "X", "state": "yes"}):
        with pytest.raises(InvalidValue):
            people.invite_person(library.session, **fields)  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        people.answer_invitation(library.session, invitation_id="no", state="yes")


def test_courses_are_shared_or_a_branchs_own(library: Library) -> None:
    library.circle(start=date(2018, 8, 7))
    library.circle(draft=True)
    library.become_branch("Bandari")
    made = courses.add_course(library.session, title="Kilimo", keywords="farm, soil", offline=True)
    rows = {row.id: row for row in courses.courses(library.session)}
    assert (rows[made.id].branch, rows[made.id].offline) == ("Bandari", True)
    shared = rows[library.ids["computers"]]
    assert (shared.branch, shared.circles, shared.running) == ("", 1, 1)
    assert [row.title for row in courses.courses(library.session, find="soil")] == ["Kilimo"]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ""},
        {"title": "x" * 129},
        {"title": "T", "format": "song"},
        {"title": "T", "caption": "x" * 501},
        {"title": "T", "link": "x" * 201},
    ],
)
def test_a_course_that_cannot_be_is_refused(library: Library, fields: dict[str, str]) -> None:
    with pytest.raises(InvalidValue):
        courses.add_course(library.session, **fields)


def test_what_was_typed_when_the_team_was_made_can_be_changed(library: Library) -> None:
    team.edit_team(
        library.session,
        name="Ziwa Libraries",
        zone="Africa/Kampala",
        own_name="Joy M. Makena",
        own_email="joy.makena@ziwa.example.org",
    )
    me = this_device(library.session)
    assert (me.team, me.zone, me.person) == ("Ziwa Libraries", "Africa/Kampala", "Joy M. Makena")
    assert contact_of(library.session, me.person_id)[1] == "joy.makena@ziwa.example.org"
    undo.undo(library.session)
    me = this_device(library.session)
    assert (me.team, me.zone, me.person) == (
        "Ziwa Library Service",
        "Africa/Nairobi",
        "Joy Makena",
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("zone", "Nairobi time"),
        ("own_name", ""),
        ("own_email", ""),
        ("own_email", "AMINA@ziwa.example.org"),
    ],
)
def test_a_team_that_cannot_be_is_refused_at_its_field(
    library: Library, field: str, value: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        team.edit_team(library.session, **{field: value})  # type: ignore[arg-type]
    assert refused.value.field == field
    assert this_device(library.session).team == "Ziwa Library Service"
