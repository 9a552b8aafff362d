"""Rules that span rows: two PCs' work, each right alone, is listed for a person after they met."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.errors import NotAllowed, NotFound, RuleBroken
from circledesk.models.certificates import Certificate
from circledesk.models.check import check
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.team import Membership, Person
from circledesk.services import attendance, certificates, circles, incomplete, signups, undo
from circledesk.services.breaches import breaches
from circledesk.services.desk import Desk
from circledesk.services.facts.breaches import Breach
from circledesk.services.meetings import move_meeting
from circledesk.services.put_right import put_right
from circledesk.services.session import action
from tests.sync import kit

Team = dict[str, Desk]


def listed(desk: Desk) -> tuple[Breach, ...]:
    with desk.session() as session:
        return breaches(session)


def settle(desk: Desk, breach: Breach, way: str = "") -> str:
    with desk.session() as session:
        done = put_right(session, breach_id=breach.id, way=way, open_keys=desk.keys)
        return str(done.note)


def the_one(team: Team, kind: str, *, at: tuple[str, ...] = ("office", "buruburu")) -> Breach:
    """The same one item stands in the list of each of these computers."""
    lists = [listed(team[name]) for name in at]
    assert lists[0] == lists[-1]
    (breach,) = lists[0]
    assert breach.kind == kind
    return breach


def gone_everywhere(team: Team) -> None:
    """Nothing is listed any more, nothing has two versions, and every computer is sound."""
    for desk in team.values():
        assert listed(desk) == ()
        with desk.session() as session:
            assert [view for view in incomplete.waiting(session) if view.kind == "rule"] == []
            report = check(session, deep=True)
            assert report.sound, report.problems


def circle_with(team: Team, folder: Path, places: int, left: int = 1) -> str:
    """A circle of Buruburu with so many places, of which some are left."""
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    circle, _ = kit.add_circle(team["buruburu"], branch, "Chess")
    with team["buruburu"].session() as session:
        circles.edit_circle(session, circle_id=circle, capacity=places)
        for number in range(places - left):
            signups.sign_up(session, circle_id=circle, name=f"Learner {number}")
    kit.swap(team, folder / "places")
    return circle


def sign_up(desk: Desk, circle: str, name: str, **fields: str) -> str:
    with desk.session() as session:
        return signups.sign_up(session, circle_id=circle, name=name, **fields).learner_id  # type: ignore[arg-type]


def on_another_day(desk: Desk, circle: str) -> None:
    """Nobody is needed in two circles at one time: what a test is not about."""
    with desk.session() as session:
        (meeting,) = session.scalars(select(Meeting).where(Meeting.circle_id == circle))
        move_meeting(session, meeting_id=meeting.id, date=date(2018, 8, 8))


def test_the_last_place_given_away_twice_is_listed_and_the_later_one_waits(
    team: Team, tmp_path: Path
) -> None:
    circle = circle_with(team, tmp_path, places=3)
    sign_up(team["buruburu"], circle, "Zeinab Hassan")
    sign_up(team["second"], circle, "Musa Juma")
    kit.swap(team, tmp_path / "met")
    breach = the_one(team, "capacity", at=("office", "buruburu", "second"))
    assert breach.what == "Chess: 4 signed up for 3 places"
    assert breach.detail == "Buruburu · signed up last: Musa Juma"
    assert [way.words for way in breach.ways] == [
        "Put Musa Juma on the waiting list", "Raise to 4 places",
    ]  # fmt: skip
    assert listed(team["kisumu"]) == (), "another branch holds none of these rows"
    with team["office"].session() as session:
        (item,) = [view for view in incomplete.waiting(session) if view.kind == "rule"]
        assert (item.id, item.ways) == (breach.id, ("wait", "raise"))
        assert "Chess" in item.what
        assert item.next_step
    assert settle(team["office"], breach) == "On the waiting list: Musa Juma."
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)
    with team["second"].session() as session:
        states = {row.name: row.state for row in signups.signups(session, circle_id=circle)}
    assert states["Musa Juma"] == "waiting"
    assert states["Zeinab Hassan"] == "signed-up"
    with pytest.raises(NotFound, match="no rule"):
        settle(team["second"], breach)


def test_several_too_many_wait_at_once_or_the_places_are_raised(team: Team, tmp_path: Path) -> None:
    circle = circle_with(team, tmp_path, places=2)
    sign_up(team["buruburu"], circle, "Zeinab Hassan")
    for name, words in (("second", "Musa Juma"), ("office", "Halima Ali")):
        sign_up(team[name], circle, words)
    kit.swap(team, tmp_path / "met")
    breach = the_one(team, "capacity")
    assert breach.ways[0].words == "Put the last 2 on the waiting list"
    settle(team["buruburu"], breach, "raise")
    assert listed(team["buruburu"]) == ()
    with team["buruburu"].session() as session:
        assert session.get_one(LearningCircle, circle).capacity == 4
        undo.undo(session)
    settle(team["buruburu"], listed(team["buruburu"])[0], "wait")
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)


def test_a_branch_settles_its_own_only(team: Team, tmp_path: Path) -> None:
    room_clash(team, tmp_path)
    (breach,) = listed(team["kisumu"])
    with pytest.raises(NotAllowed, match="Buruburu"):
        settle(team["kisumu"], breach, "two")
    with pytest.raises(RuleBroken, match="«raise»"):
        settle(team["buruburu"], breach, "raise")


def test_two_sign_ups_of_one_learner_become_one(team: Team, tmp_path: Path) -> None:
    circle = circle_with(team, tmp_path, places=9, left=9)
    on_another_day(team["buruburu"], circle)
    learner = sign_up(
        team["buruburu"], circle_with(team, tmp_path / "b", places=9, left=9), "Musa Juma"
    )
    kit.swap(team, tmp_path / "known")
    for name in ("second", "buruburu"):
        with team[name].session() as session:
            signups.sign_up(session, circle_id=circle, name="Musa Juma", learner_id=learner)
    kit.swap(team, tmp_path / "met")
    breach = the_one(team, "signup-twice", at=("office", "buruburu", "second"))
    assert breach.what == "Musa Juma is signed up twice for Chess"
    settle(team["second"], breach)
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)
    with team["office"].session() as session:
        rows = [r for r in signups.signups(session, circle_id=circle) if r.name == "Musa Juma"]
    assert sorted(row.state for row in rows) == ["cancelled", "signed-up"]


def one_learner_twice(team: Team, folder: Path) -> tuple[str, str, str]:
    """Two PCs of a branch sign one person up, for one circle; she came to its meeting."""
    circle = circle_with(team, folder, places=9, left=9)
    found = []
    for name, words, phone in (
        ("buruburu", "Ng'ang'a Njoroge", "0722 000 111"),
        ("second", "NG’ANG’A  Njoroge", "+254722000111"),
    ):
        learner = sign_up(team[name], circle, words, phone=phone)
        with team[name].session() as session:
            (meeting,) = session.scalars(select(Meeting.id).where(Meeting.circle_id == circle))
            attendance.take_attendance(session, meeting_id=meeting, present=[learner])
        found.append(learner)
    kit.swap(team, folder / "met")
    return circle, found[0], found[1]


def test_a_learner_who_is_here_twice_is_joined_by_a_persons_word(
    team: Team, tmp_path: Path
) -> None:
    circle, kept, gone = one_learner_twice(team, tmp_path)
    breach = the_one(team, "learner-twice", at=("office", "buruburu", "second"))
    assert breach.detail == (
        "Buruburu · same name and same phone · Ng'ang'a Njoroge (Chess); NG’ANG’A  Njoroge (Chess)"
    )
    assert breach.rows == (("learner", kept), ("learner", gone))
    settle(team["second"], breach, "one")
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)
    with team["office"].session() as session:
        assert session.get_one(Learner, gone).deleted_at is not None
        rows = [r for r in signups.signups(session, circle_id=circle) if r.learner_id == kept]
        assert sorted(row.state for row in rows) == ["cancelled", "signed-up"]
        came = select(Attendance.learner_id).where(Attendance.deleted_at.is_(None))
        assert session.scalars(came).all() == [kept]
    with team["second"].session() as session:
        undo.undo(session)
    kit.swap(team, tmp_path / "undone")
    the_one(team, "learner-twice", at=("office", "buruburu", "second"))


def test_two_who_are_called_the_same_are_told_apart_once_for_all(
    team: Team, tmp_path: Path
) -> None:
    one_learner_twice(team, tmp_path)
    breach = the_one(team, "learner-twice")
    note = settle(team["buruburu"], breach, "two")
    assert note == "Noted: they are two. It is not asked again."
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)


def test_a_shared_phone_or_a_name_alone_proposes_nothing(team: Team, tmp_path: Path) -> None:
    circle = circle_with(team, tmp_path, places=9, left=9)
    for name, phone, email in (
        ("Akinyi Otieno", "0722 000 111", ""),
        ("Baraka Otieno", "0722 000 111", ""),
        ("Akinyi Otieno", "0733 000 111", ""),
        ("Akinyi Otieno", "", "akinyi@example.org"),
        ("Akinyi Otieno", "", ""),
    ):
        sign_up(team["buruburu"], circle, name, phone=phone, email=email)
    assert listed(team["buruburu"]) == ()
    sign_up(team["buruburu"], circle, "AKINYI OTIENO", email="Akinyi@Example.org")
    (breach,) = listed(team["buruburu"])
    assert breach.detail.startswith("Buruburu · same name and same e-mail · Akinyi Otieno (Chess)")


def name_a_facilitator(desk: Desk, branch: str) -> str:
    circle, _ = kit.add_circle(desk, kit.branch_of(desk, branch), f"Marketing {branch}")
    with desk.session() as session:
        circles.edit_circle(session, circle_id=circle, facilitators=["amina@ziwa.example.org"])
    if branch == "Kisumu":
        on_another_day(desk, circle)
    return circle


def test_a_facilitator_whom_two_branches_noted_is_joined_by_the_organizer(
    team: Team, tmp_path: Path
) -> None:
    both = {name_a_facilitator(team[n], kit.HOME[n]) for n in ("buruburu", "kisumu")}
    kit.swap(team, tmp_path / "met")
    breach = the_one(team, "person-twice", at=("office", "buruburu", "kisumu"))
    with pytest.raises(NotAllowed):
        settle(team["kisumu"], breach, "one")
    settle(team["office"], breach, "one")
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)
    for desk in team.values():
        with desk.session() as session:
            alive = select(Person.id).where(
                Person.email == "amina@ziwa.example.org", Person.deleted_at.is_(None)
            )
            (kept,) = session.scalars(alive)
            hosting = select(CircleFacilitator.circle_id).where(
                CircleFacilitator.person_id == kept, CircleFacilitator.deleted_at.is_(None)
            )
            assert set(session.scalars(hosting)) == both
            assert session.get_one(Membership, Membership.id_for(kept)).deleted_at is None


def test_two_facilitators_who_share_an_address_stay_two(team: Team, tmp_path: Path) -> None:
    for name in ("buruburu", "kisumu"):
        name_a_facilitator(team[name], kit.HOME[name])
    kit.swap(team, tmp_path / "met")
    settle(team["office"], the_one(team, "person-twice"), "two")
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)


def plan(desk: Desk, name: str, start: time, venue: str = "Buruburu Library") -> str:
    with desk.session() as session, action(session, "x"):
        course = session.scalars(select(LearningCircle.course_id)).first()
        made = circles.create_circle(
            session,
            course_id=str(course),
            name=name,
            start=date(2018, 9, 4),
            time=start,
            meetings=2,
            branch_id=kit.branch_of(desk, "Buruburu"),
            venue=venue,
            facilitators=[f"{name.casefold()}@ziwa.example.org"],
        )
    return made.id


def room_clash(team: Team, folder: Path) -> tuple[str, str]:
    one = plan(team["buruburu"], "Chess", time(14))
    other = plan(team["second"], "Marketing", time(15), " buruburu LIBRARY")
    plan(team["second"], "Uandishi", time(16, 30))
    plan(team["second"], "Hesabu", time(14), "Hall B")
    kit.swap(team, folder / "rooms")
    return one, other


def test_two_circles_in_one_room_until_one_of_them_moves(team: Team, tmp_path: Path) -> None:
    one, other = room_clash(team, tmp_path)
    breach = the_one(team, "room-twice", at=("office", "buruburu", "second", "kisumu"))
    assert breach.what == "Chess and Marketing meet in one room"
    assert breach.detail == "Buruburu · buruburu LIBRARY · 04 Sep 2018, 15:00 · meetings: 2"
    assert [row for table, row in breach.rows if table == "learning_circle"] == [one, other]
    assert breach.ways[0].key == "move"
    with team["office"].session() as session:
        with pytest.raises(RuleBroken, match="move"):
            put_right(session, breach_id=breach.id, way="move", open_keys=team["office"].keys)
        _, meeting = breach.ways[0].rows
        move_meeting(session, meeting_id=meeting, date=date(2018, 9, 5), and_after=True)
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)


def test_a_room_that_holds_both_is_said_once(team: Team, tmp_path: Path) -> None:
    room_clash(team, tmp_path)
    settle(team["buruburu"], the_one(team, "room-twice"), "two")
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)


def test_what_was_held_is_no_clash_any_more(team: Team, tmp_path: Path) -> None:
    room_clash(team, tmp_path)
    learner = kit.add_learner(
        team["buruburu"],
        kit.branch_of(team["buruburu"], "Buruburu"),
        room_clash(team, tmp_path / "again")[0],
        "Musa Juma",
    )
    assert listed(team["buruburu"])
    with team["buruburu"].session() as session, action(session, "x"):
        for meeting in session.scalars(select(Meeting).where(Meeting.date >= date(2018, 9, 1))):
            session.add(
                Attendance(
                    id=Attendance.id_for(meeting.id, learner),
                    branch_id=meeting.branch_id,
                    meeting_id=meeting.id,
                    learner_id=learner,
                    state="present",
                )
            )
    assert listed(team["buruburu"]) == ()


def issue(desk: Desk, circle: str, learner: str, serial: str) -> str:
    """Issue a certificate whose number a copy of the PC gave out, too."""
    with desk.session() as session:
        certificates.issue(
            session, keys=desk.keys(), circle_id=circle, learner_ids=[learner], why="Came by boat"
        )
        with action(session, "x"):
            row = session.scalars(
                select(Certificate).where(Certificate.learner_id == learner)
            ).one()
            row.serial = serial
            return row.id


def test_a_number_given_out_twice_is_given_once(team: Team, tmp_path: Path) -> None:
    circle = circle_with(team, tmp_path, places=9, left=9)
    for name, words in (("buruburu", "Zeinab Hassan"), ("second", "Musa Juma")):
        issue(team[name], circle, sign_up(team[name], circle, words), "ZL-BUR-2018-00031")
    kit.swap(team, tmp_path / "met")
    breach = the_one(team, "serial-twice", at=("office", "buruburu", "second"))
    assert breach.what == "Two certificates have the number ZL-BUR-2018-00031"
    note = settle(team["buruburu"], breach)
    assert note.startswith("Musa Juma has the number ZL-BUR-2018-0003")
    kit.swap(team, tmp_path / "settled")
    gone_everywhere(team)
    with team["office"].session() as session:
        rows = {row.learner: row for row in certificates.certificates(session)}
        assert rows["Zeinab Hassan"].serial == "ZL-BUR-2018-00031"
        assert rows["Musa Juma"].replaces == "ZL-BUR-2018-00031"
        assert {row.state for row in rows.values()} == {"issued"}
        text = certificates.facts_of(session, serials=[rows["Musa Juma"].serial])[0].qr_text
        assert certificates.verify(session, text=text).valid


@pytest.mark.parametrize("order", [("buruburu", "second"), ("second", "buruburu")])
def test_the_list_does_not_depend_on_what_came_first(
    team: Team, tmp_path: Path, order: tuple[str, str]
) -> None:
    circle = circle_with(team, tmp_path, places=2)
    make: dict[str, Callable[[], str]] = {
        "buruburu": lambda: sign_up(team["buruburu"], circle, "Zeinab Hassan", phone="0722000111"),
        "second": lambda: sign_up(team["second"], circle, "Zeinab Hassan", phone="0722000111"),
    }
    for name in order:
        make[name]()
    room_clash(team, tmp_path / "rooms")
    kit.swap(team, tmp_path / "met")
    views = [listed(team[name]) for name in ("office", "buruburu", "second")]
    assert [breach.kind for breach in views[0]] == ["capacity", "room-twice", "learner-twice"]
    assert views[0] == views[1] == views[2]


def test_what_is_deleted_or_cancelled_breaks_no_rule(team: Team, tmp_path: Path) -> None:
    circle = circle_with(team, tmp_path, places=2)
    for name in ("buruburu", "second"):
        sign_up(team[name], circle, "Zeinab Hassan", phone="0722000111")
    kit.swap(team, tmp_path / "met")
    assert len(listed(team["office"])) == 2
    with team["office"].session() as session, action(session, "x"):
        later = session.scalars(select(Learner).where(Learner.name == "Zeinab Hassan")).all()[1]
        for row in session.scalars(select(Signup).where(Signup.learner_id == later.id)):
            session.delete(row)
        session.delete(later)
    assert listed(team["office"]) == ()


def test_an_instant_of_sign_up_needs_no_zone_to_be_ordered(team: Team, tmp_path: Path) -> None:
    """Of two who came in one instant, the same one waits on every computer."""
    circle = circle_with(team, tmp_path, places=2)
    with team["buruburu"].session() as session:
        signups.sign_up(session, circle_id=circle, name="Zeinab Hassan")
    with team["second"].session() as session:
        signups.sign_up(session, circle_id=circle, name="Musa Juma")
    for name in ("buruburu", "second"):
        with team[name].session() as session, action(session, "x"):
            for row in session.scalars(select(Signup).where(Signup.circle_id == circle)):
                row.signed_up_at = datetime(2018, 8, 7, tzinfo=UTC)
    kit.swap(team, tmp_path / "met")
    views = [listed(team[name]) for name in ("office", "buruburu", "second")]
    assert views[0] == views[1] == views[2]
    assert len(views[0]) == 1
