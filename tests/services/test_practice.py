"""What is drafted in the practice library is taken along as drafts, and nothing else of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from circledesk.sample import practice as practice_folder
from circledesk.sample.practice import build_practice
from circledesk.services import circles, courses, practice
from circledesk.services.desk import Desk
from circledesk.services.facts.practice import Drafts
from circledesk.services.undo import last_action, undo
from circledesk.settings import Paths
from tests.copies import copy_library, sample_library
from tests.services.conftest import Library

NOON = datetime(2018, 8, 9, 9, tzinfo=UTC)
FIRST = date(2018, 9, 4)
IRREGULAR = (FIRST, date(2018, 9, 6), date(2018, 9, 19), date(2018, 11, 2))


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice library in which somebody planned a circle with a new course and one without."""
    folder = tmp_path_factory.mktemp("home") / "office-practice"
    built = sample_library(tmp_path_factory)

    def build(half: Path, **_: object) -> Desk:
        return Desk.open(copy_library(built, half), clock=lambda: NOON)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(practice_folder, "build", build)
        build_practice(folder, clock=lambda: NOON)
    desk = Desk.open(folder, clock=lambda: NOON + timedelta(minutes=5))
    with desk.session() as session:
        old = courses.courses(session)[0].id
        new = courses.add_course(session, title="Bee Keeping", keywords="bees").id
        plan: dict[str, Any] = {"start": FIRST, "time": time(15)}
        circles.create_circle(session, course_id=new, meetings=4, every="two-weeks", **plan)
        circles.create_circle(session, course_id=old, days=IRREGULAR, **plan)
    desk.close()
    return folder


@pytest.fixture
def drafts(drafted: Path) -> Drafts:
    return practice.drafts_in(drafted)


def test_only_what_was_made_by_hand_counts(drafts: Drafts) -> None:
    assert len(drafts) == 3
    assert [course.title for course in drafts.courses if course.own] == ["Bee Keeping"]
    assert [circle.days[0] for circle in drafts.circles] == [FIRST, FIRST]
    assert drafts.circles[1].days == IRREGULAR


def test_they_come_as_drafts_without_people_and_go_with_one_undo(
    library: Library, drafts: Drafts
) -> None:
    before = {row.id for row in circles.circles(library.session)}
    branch = library.ids["Mjini"]
    practice.take_drafts(library.session, drafts=drafts, branch_id=branch)
    taken = [row for row in circles.circles(library.session) if row.id not in before]
    assert [row.status for row in taken] == ["draft", "draft"]
    assert {row.branch for row in taken} == {"Mjini"}
    assert "Bee Keeping" in {row.title for row in courses.courses(library.session)}
    ids = {row.name: row.id for row in taken}
    for draft in drafts.circles:
        page = circles.circle_page(library.session, circle_id=ids[draft.name])
        assert tuple(meeting.date for meeting in page.meetings) == draft.days
    last = last_action(library.session)
    assert last is not None
    assert last.name.startswith("taking drafts along")
    undo(library.session)
    assert {row.id for row in circles.circles(library.session)} == before


def test_twice_is_once(library: Library, drafts: Drafts) -> None:
    practice.take_drafts(library.session, drafts=drafts)
    count = len(circles.circles(library.session))
    done = practice.take_drafts(library.session, drafts=drafts)
    assert (len(circles.circles(library.session)), done.operation) == (count, "")
    assert done.note == "Taken along; what was here already stays as it is."


def test_a_chosen_circle_brings_its_course(drafts: Drafts) -> None:
    only = drafts.only(frozenset({drafts.circles[1].id}))
    assert [course.id for course in only.courses] == [drafts.circles[1].course_id]
    assert not only.courses[0].own


def test_without_a_practice_library_there_is_nothing(tmp_path: Path) -> None:
    assert not practice.drafts_in(tmp_path)


def test_a_build_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    folder = tmp_path / "office-practice"
    with pytest.raises(KeyboardInterrupt):
        build_practice(folder, clock=lambda: NOON, tell=stop)
    assert list(tmp_path.iterdir()) == []


def test_its_team_and_keys_are_its_own(library: Library, drafted: Path) -> None:
    ours, theirs = (Desk.open(folder) for folder in (library.desk.folder, drafted))
    told = []
    for desk in (ours, theirs):
        with desk.session() as session:
            told.append(session.connection().exec_driver_sql("SELECT root_key FROM team").scalar())
        desk.close()
    assert told[0] != told[1]
    assert Paths(drafted).practice_mark.exists()
