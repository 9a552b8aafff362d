"""What a branch's message says, and that nothing of it can be changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.documents.qr import qr_picture
from circledesk.documents.week_words import week_words
from circledesk.errors import NotAllowed, NotFound
from circledesk.interop.chat import text_of_file
from circledesk.services import circles
from circledesk.services.courses import add_course
from circledesk.services.facts.week_message import MeetingTold, WeekTold
from circledesk.services.signups import sign_up
from circledesk.services.week_code import signs_needed
from circledesk.services.week_finding import find_codes
from circledesk.services.week_message import MOST_MEETINGS
from circledesk.services.week_proving import known_senders, prove
from tests.sync import kit
from tests.week.conftest import DAY, Team

MONDAY = date(2018, 8, 6)


def lines(text: str) -> list[str]:
    return text.split("\n")


def test_a_person_reads_the_week_in_it(team: Team) -> None:
    team.hold("buruburu")
    branch = kit.branch_of(team.desks["buruburu"], "Buruburu")
    kit.add_circle(team.desks["buruburu"], branch, "Chess")
    message = team.write("buruburu")
    assert lines(message.text)[:-1] == [
        "CircleDesk · Buruburu · week of 6 Aug 2018",
        "Mon 6 Aug, Chess: 0 signed up",
        "Mon 6 Aug, Public Speaking: came 2 of 2, Pretty well",
        "0 new sign-ups · sent 12 Aug 18:00",
    ]
    assert [one.came for one in message.week.meetings] == [None, 2]


def test_in_kiswahili(team: Team) -> None:
    team.hold("kisumu", rating=5)
    assert lines(team.write("kisumu", "sw").text)[:-1] == [
        "CircleDesk · Kisumu · wiki ya 6 Ago 2018",
        "J3 6 Ago, Public Speaking: walikuja 2 kati ya 2, Vizuri sana",
        "usajili mpya 0 · umetumwa 12 Ago 18:00",
    ]


def test_no_person_is_named_in_it(team: Team) -> None:
    team.hold("buruburu")
    text = team.write("buruburu").text
    assert not any(part in text for part in ("Akinyi", "Otieno", "Baraka", "Mwakio", "Joy"))


def test_new_sign_ups_are_those_of_the_week(team: Team) -> None:
    desk = team.desks["buruburu"]
    circle = team.week_at("buruburu", "Buruburu")[0].circle_id
    team.clock.instant = datetime(2018, 8, 10, 9, tzinfo=UTC)
    with desk.session() as session:
        sign_up(session, circle_id=circle, name="Wairimu Njeri")
    assert "3 signed up, 1 new" in team.write("buruburu").text
    assert team.write("buruburu").week.new_signups == 1
    team.clock.instant = datetime(2018, 8, 16, 9, tzinfo=UTC)
    with desk.session() as session:
        sign_up(session, circle_id=circle, name="Zeinab Omar")
    assert team.write("buruburu").week.new_signups == 1


def test_every_sign_that_is_changed_is_found_out(team: Team) -> None:
    """Lines for people and the code: whatever is put in place of one sign, nothing is taken."""
    team.hold("buruburu")
    text = team.write("buruburu").text
    with team.desks["office"].session() as session:
        known = known_senders(session)
    bracket = text.index("[CD ")
    for place in [*range(bracket), *range(bracket + 4, len(text) - 1)]:
        if text[place] in " \n":
            continue
        for other in "70Aa$·":
            changed = text[:place] + other + text[place + 1 :]
            if changed != text:
                states = [prove(found, known).state for found in find_codes(changed)]
                assert states == ["altered"], (place, text[place], other)
    assert team.states(text.replace("came 2", "came 9")) == ["altered"]
    assert team.shown("Buruburu") is None
    assert team.states(text) == ["new"]


@pytest.mark.parametrize("cut", [2, 5, 40, 100])
def test_a_cut_message_is_not_believed(team: Team, cut: int) -> None:
    team.hold("buruburu")
    assert team.states(team.write("buruburu").text[:-cut]) == ["altered"]


def test_a_line_left_out_or_two_swapped_are_found_out(team: Team) -> None:
    team.hold("buruburu")
    head, meeting, foot, code = lines(team.write("buruburu").text)
    for others in ([head, foot], [meeting, head, foot], [head, meeting, meeting, foot]):
        assert team.states("\n".join([*others, code])) == ["altered"]


def test_the_code_alone_is_enough(team: Team) -> None:
    team.hold("buruburu")
    code = lines(team.write("buruburu").text)[-1]
    assert team.states(f"12/08/2018, 18:41 - Buruburu desk: {code}") == ["new"]
    assert team.shown("Buruburu") == (2, 4)


def test_the_figures_of_another_message_do_not_fit(team: Team) -> None:
    team.hold("buruburu")
    team.hold("kisumu", rating=1)
    ours, theirs = (lines(team.write(name).text) for name in ("buruburu", "kisumu"))
    assert team.states("\n".join([*ours[:-1], theirs[-1]])) == ["altered"]


def busy_week(team: Team, meetings: int) -> None:
    """Give Buruburu circles with long names, each with a meeting in the week."""
    desk = team.desks["buruburu"]
    branch = kit.branch_of(desk, "Buruburu")
    with desk.session() as session:
        course = add_course(session, title="Basic skills", branch_id=branch).id
        for number in range(meetings):
            circles.create_circle(
                session,
                course_id=course,
                name=f"Introduction to [spreadsheets] and bookkeeping for shops {number}",
                start=MONDAY + timedelta(days=number % 7),
                time=datetime(2018, 8, 6, 8 + number // 7).time(),
                branch_id=branch,
                meetings=1,
            )


@pytest.mark.parametrize("language", ["en", "sw"])
def test_six_meetings_each_have_their_line(team: Team, language: str) -> None:
    busy_week(team, 5)
    team.hold("buruburu")
    message = team.write("buruburu", language)
    assert len(message.text) <= 600
    assert len(lines(message.text)) == 1 + 6 + 1 + 1
    assert "[" not in "".join(lines(message.text)[:-1])
    assert (message.week.left_out, team.states(message.text)) == (0, ["new"])


@pytest.mark.parametrize("language", ["en", "sw"])
def test_more_meetings_than_fit_are_said_to_be_missing(team: Team, language: str) -> None:
    busy_week(team, MOST_MEETINGS + 2)
    meeting = team.hold("buruburu")
    message = team.write("buruburu", language)
    assert len(message.text) <= 600
    assert message.week.left_out == 3
    assert meeting in {one.id for one in message.week.meetings}  # what was told of goes first
    shown = lines(message.text)
    words = {"en": "3 more meetings found no room here", "sw": "vikao 3 zaidi havikupata nafasi"}
    assert any(line.startswith(words[language]) for line in shown)
    in_code = {"en": "and {n} more meetings, in the code", "sw": "na vikao {n} zaidi, katika"}
    listed = sum(line.startswith(("Mon", "Sun", "Sat", "Fri", "J", "Ij")) for line in shown)
    assert any(
        line.startswith(in_code[language].format(n=MOST_MEETINGS - listed)) for line in shown
    ), shown
    (line,) = team.read(message.text)
    assert (line.state, line.meetings, line.left_out) == ("new", MOST_MEETINGS, 3)


counts = st.integers(0, 999)


@settings(max_examples=60, deadline=None)
@given(
    branch=st.text(min_size=1, max_size=128),
    rows=st.lists(
        st.tuples(st.text(min_size=1, max_size=128), st.none() | counts, counts, counts),
        min_size=1,
        max_size=MOST_MEETINGS,
    ),
    left_out=counts,
    language=st.sampled_from(["en", "sw"]),
)
def test_the_lines_always_fit(
    branch: str,
    rows: list[tuple[str, int | None, int, int]],
    left_out: int,
    language: str,
) -> None:
    meetings = tuple(
        MeetingTold(str(number), circle, DAY, came, signed, 5, new)
        for number, (circle, came, signed, new) in enumerate(rows)
    )
    sent = datetime(2018, 8, 12, 18, 40, tzinfo=UTC)
    week = WeekTold(branch, MONDAY, sent, meetings, 999, left_out)
    room = 600 - 7 - signs_needed([(one.came, one.signed_up, one.new_signups) for one in meetings])
    assert len(week_words(week, room, language)) <= room


def test_the_qr_code_holds_the_same_text(team: Team, tmp_path: Path) -> None:
    team.hold("buruburu")
    text = team.write("buruburu").text
    picture = tmp_path / "week.png"
    picture.write_bytes(qr_picture(text))
    assert text_of_file(picture) == text


def test_who_has_no_week_to_tell_is_told_so(team: Team) -> None:
    with pytest.raises(NotAllowed, match="on a branch's computer"):
        team.write("office")
    with pytest.raises(NotFound, match="no meetings in the week of Mon 31 December"):
        team.write("buruburu", day=date(2019, 1, 2))


def test_the_same_week_again_is_another_message(team: Team) -> None:
    team.hold("buruburu")
    first = team.write("buruburu")
    second = team.write("buruburu")
    assert first.text != second.text
    assert replace(first.week, sent=second.week.sent) == second.week
