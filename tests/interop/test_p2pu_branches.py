"""Which branch a circle goes to, and what a branch's own PC may bring in."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.interop.p2pu import preview
from circledesk.interop.p2pu.branches import Branches, Place
from circledesk.interop.p2pu.venues import loose, split_location
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch, Person, Team
from tests.interop.p2pu_desk import FILES, Library, cut, sums

TEAM = "Kenya National Library Service"
OFFICE = Place("o", "Office", office=True)
BURUBURU = Place("b", "Buruburu", code="BUR")


def find(*places: Place, venue: str, city: str = "", **branch_map: str) -> tuple[str, str]:
    found = Branches(TEAM, [OFFICE, *places], branch_map).find(venue, city)
    return found.place.name, found.how


@pytest.mark.parametrize(
    ("venue", "city", "branch", "how"),
    [
        ("KNLS Buruburu Library", "", "Buruburu", "venue"),
        ("Buruburu", "Nairobi", "Buruburu", "venue"),
        ("BURUBURU public library", "", "Buruburu", "venue"),
        ("Zoom", "Buruburu", "Buruburu", "city"),
        ("Zoom", "Nairobi, Buruburu", "Buruburu", "city"),
        ("Zoom", "", "Zoom", "new"),
        ("Buruburu Girls School", "Nairobi", "Buruburu Girls School", "new"),
        ("", "Buruburu", "Buruburu", "city"),
        ("", "Kisii", "Kisii", "new"),
        ("", "", "Office", "office"),
        ("Office", "", "Office", "new"),
    ],
)
def test_by_venue_then_city(venue: str, city: str, branch: str, how: str) -> None:
    assert find(BURUBURU, venue=venue, city=city) == (branch, how)


def test_nothing_is_put_into_a_guessed_branch() -> None:
    two = [Place("1", "Nakuru"), Place("2", "KNLS Nakuru Library")]
    assert find(*two, venue="Nakuru Public Library")[1] == "new"
    assert find(*two, venue="Nakuru") == ("Nakuru", "venue")
    east = Place("3", "KNLS Kibera Library", city="Nairobi", venue="KNLS Kibera Library")
    assert find(east, venue="McMillan Library", city="Nairobi")[1] == "new"
    assert find(Place("4", "East", city="Nairobi"), venue="Hall", city="nairobi")[1] == "city"
    assert find(Place("5", "East", venue="Umoja Hall"), venue="Umoja Hall") == ("East", "venue")


def test_the_map_decides_first() -> None:
    assert find(BURUBURU, venue="Zoom", Zoom="buruburu") == ("Buruburu", "map")
    assert find(BURUBURU, venue="Zoom", Zoom="BUR") == ("Buruburu", "map")
    assert find(BURUBURU, venue="Buruburu", Buruburu="Online") == ("Online", "map")
    assert find(BURUBURU, venue="Zoom", Zoom="Office") == ("Office", "map")


def test_names_are_compared_loosely() -> None:
    assert loose("KNLS Murang’a  Library", {"knls"}) == loose("muranga")
    assert loose("The Public Library") == "the public library"
    assert loose("Thíka") == loose("THIKA library")


@pytest.mark.parametrize(
    ("location", "known", "venue", "address"),
    [
        ("KNLS Thika Library Thika Road, Box 3", [], "KNLS Thika Library", "Thika Road, Box 3"),
        ("Harold W. Library 400 S State St", [], "Harold W. Library", "400 S State St"),
        ("Zoom Buruburu Road, P.O. Box 30573", [], "Zoom", "Buruburu Road, P.O. Box 30573"),
        ("Java House Moi Avenue", [], "Java House", "Moi Avenue"),
        ("Library of Congress 101 East", [], "Library of Congress", "101 East"),
        ("Umoja Hall Umoja", ["Umoja", "Umoja Hall"], "Umoja Hall", "Umoja"),
        ("Umojani Hall", ["Umoja"], "Umojani Hall", ""),
        ("  ", [], "", ""),
    ],
)  # fmt: skip
def test_venue_and_address_are_parted(
    location: str, known: list[str], venue: str, address: str
) -> None:
    assert split_location(location, known) == (venue, address)


def test_circles_go_to_the_branches_that_are_here(library: Library) -> None:
    buruburu = library.add_branch("Buruburu")
    nakuru = library.add_branch("Nakuru")
    library.bring_in(*FILES.values(), branch_map={"Harold Washington Library": "Chicago"})
    circles = library.rows(LearningCircle)
    assert len([c for c in circles if c.branch_id == buruburu]) == 6  # one of them on Zoom
    assert len([c for c in circles if c.branch_id == nakuru]) == 6
    names = {branch.id: branch.name for branch in library.rows(Branch)}
    assert len([c for c in circles if names[c.branch_id] == "Chicago"]) == 2
    assert "Zoom" not in names.values()
    assert len(names) == 1 + 16


def test_a_circle_never_leaves_its_branch(library: Library, tmp_path: Path) -> None:
    files = cut(tmp_path, ["1"])
    library.bring_in(*files.values())
    (before,) = library.rows(LearningCircle)
    library.add_branch("Elsewhere", venue="KNLS Buruburu Library")
    library.bring_in(*files.values(), branch_map={"KNLS Buruburu Library": "Elsewhere"})
    (after,) = library.rows(LearningCircle)
    assert after.branch_id == before.branch_id


def test_the_preview_lists_each_venue_once(library: Library, tmp_path: Path) -> None:
    library.add_branch("Buruburu")
    files = [FILES["signups"], FILES["learning-circles"]]
    with library.session() as session:
        shown = preview(session, files=files)
    venues = {proposal.venue: proposal for proposal in shown.venues}
    assert len(venues) == len(shown.venues) == 17
    assert (venues["Zoom"].branch, venues["Zoom"].how) == ("Buruburu", "city")
    assert (venues["KNLS Nakuru Library"].circles, venues["KNLS Nakuru Library"].signups) == (6, 95)
    assert sum(proposal.circles for proposal in shown.venues) == 64
    assert sum(proposal.signups for proposal in shown.venues) == 1189
    assert library.rows(LearningCircle) == []
    library.bring_in(*files)
    with library.session() as session:
        again = preview(session, files=files)
    assert {proposal.how for proposal in again.venues} == {"kept"}


def test_a_branch_pc_takes_only_its_own_lines(library: Library) -> None:
    library.become_branch(library.add_branch("Thika"))
    courses, circles, signups, people = library.bring_in(
        FILES["courses"], FILES["learning-circles"], FILES["signups"], FILES["facilitators"]
    )
    assert (courses.new, people.new) == (10, 17)
    assert sums(circles) == (64, 6, 0, 0, 58)
    assert sums(signups) == (1189, 117, 0, 0, 1072)
    assert "not to the branch of this computer" in circles.refused[0].reason
    assert len(library.rows(Branch)) == 2
    for model in (Course, LearningCircle, Signup, Learner, Person):
        scopes = {row.scope.partition(":")[0] for row in library.rows(model)}
        assert scopes <= {"public", "branch"} or model is Person
    again = library.bring_in(FILES["learning-circles"], FILES["signups"])
    assert [(r.new, r.changed) for r in again] == [(0, 0), (0, 0)]


def test_a_branch_pc_without_the_teams_secret_takes_nothing(library: Library) -> None:
    team = library.rows(Team)[0]
    library.edit(Team, team.id, external=None)
    library.become_branch(library.add_branch("Thika"))
    (report,) = library.bring_in(FILES["signups"])
    assert report.refused_file is not None
    assert "organizer" in report.refused_file
