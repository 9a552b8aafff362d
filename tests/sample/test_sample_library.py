"""The sample library: lively on any day, the same for the same seed, sound, and quick to build."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from circledesk.models.check import check
from circledesk.sample.diary import instant
from circledesk.sample.library import DAY_BEGINS, build
from circledesk.sample.words import PLUS, PLUS_ON
from circledesk.services import certificates, circles, dashboard, learners, people, team, weekly
from circledesk.services.desk import Desk
from circledesk.sync import keystore
from tests.copies import SAMPLE_DAY

THURSDAY = SAMPLE_DAY


def build_on(folder: Path, day: date) -> Desk:
    return build(folder, today=day, clock=lambda: instant(day, DAY_BEGINS))


def test_circles_in_every_state(desk: Desk) -> None:
    with desk.session() as session:
        rows = circles.circles(session)
        states = Counter(row.status for row in rows)
        assert states.keys() == {"draft", "upcoming", "running", "finished", "cancelled"}
        assert len(rows) >= 25
        assert any(row.waiting and row.signups == row.capacity for row in rows)
        assert any(not row.signups and row.status == "upcoming" for row in rows)
        assert 220 <= len(learners.learners(session)) <= 270
        assert len(team.branches(session)) == 7


def test_the_week_has_news_and_silence(desk: Desk) -> None:
    with desk.session() as session:
        this = dashboard.week(session, day=THURSDAY).meetings
        last = dashboard.week(session, day=THURSDAY - timedelta(days=7)).meetings
    assert {row.news for row in (*this, *last)} >= {"reported", "ahead"}
    assert {row.news for row in (*this, *last)} & {"not-reported", "no-news"}
    assert any(row.rsvp.yes for row in this)
    assert any(row.rating and row.delta for row in last)
    told = {row.plus for row in (*this, *last)}
    assert told & {*PLUS["en"], *PLUS_ON.values()}
    assert told & {*PLUS["sw"], PLUS_ON["writing"], PLUS_ON["farming"]}


def test_certificates_are_issued_and_due(desk: Desk) -> None:
    with desk.session() as session:
        done = {row.circle for row in certificates.certificates(session)}
        finished = {row.name for row in circles.circles(session) if row.status == "finished"}
        assert len(certificates.certificates(session)) > 20
        assert finished - done, "some circle still waits for its certificates"


def test_people_and_the_weekly_update(desk: Desk) -> None:
    with desk.session() as session:
        assert len(people.facilitators(session)) == 14
        states = {row.state for row in people.invitations(session)}
        assert states >= {"to-approach", "invited", "yes", "not-now"}
        update = weekly.summarise(session, day=THURSDAY)
    assert update.signups
    assert update.feedback
    assert update.finished
    assert update.upcoming
    assert update.totals.new_members
    assert update.totals.new_courses


def test_it_is_sound(desk: Desk) -> None:
    with desk.session() as session:
        report = check(session, deep=True)
    assert report.problems == ()


def told(desk: Desk) -> list[tuple[object, ...]]:
    """What a person sees, without the random ids."""
    with desk.session() as session:
        return sorted(
            (row.name, row.branch, row.first_meeting, row.signups, row.trend, row.facilitators)
            for row in circles.circles(session)
        )


def test_the_same_seed_gives_the_same_library(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))
    again = build_on(tmp_path, THURSDAY)
    assert told(again) == told(desk)
    again.close()


def test_before_nine_nothing_lies_ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))
    early = datetime(2018, 8, 9, 3, 0, tzinfo=UTC)
    built = build(tmp_path, today=THURSDAY, clock=lambda: early)
    with built.session() as session:
        newest = session.connection().exec_driver_sql("SELECT max(at) FROM log_operation").scalar()
    assert str(newest) <= "2018-08-09T03:00:00.000Z"
    built.close()
