"""P2PU's JSON, calendars and survey exports: read in any company, exact, twice the same."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path
from typing import Any

from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Invitation, Membership, Person, Team
from tests.interop.p2pu_desk import Library, cut, p2pu, read, sums, write

CIRCLE: dict[str, Any] = {
    "course": {"id": 1, "title": "Introduction to Public Speaking", "provider": "University of "
               "Washington", "link": "https://courses.example/1"},
    "id": 1, "name": "Introduction to Public Speaking @ Buruburu",
    "facilitator": "Wanjikũ and Peter", "facilitators": ["Wanjikũ", "Peter"],
    "venue": "KNLS Buruburu Library",
    "venue_address": "Buruburu Road, P.O. Box 30573, Buruburu", "venue_website": "",
    "city": "Buruburu", "region": "Nairobi", "country": "Kenya", "country_en": "Kenya",
    "latitude": "-1.285790", "longitude": "36.876540", "place_id": "", "online": False,
    "language": "sw", "day": "Monday", "start_date": "2018-01-08",
    "start_datetime": "2018-01-08T16:00:00+03:00", "meeting_time": "16:00:00",
    "time_zone": "EAT", "last_meeting_date": "2018-02-12", "end_time": "18:00:00", "weeks": 6,
    "url": "https://learningcircles.p2pu.org/en/signup/knls-buruburu-library-1/",
    "draft": False, "signup_limit": 20, "signup_count": 17, "signup_open": False,
    "status": "completed",
}  # fmt: skip
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Public Speaking\\, at KNLS\r\n"
    "  Buruburu\r\nDTSTART;TZID=Africa/Nairobi:20180115T163000\r\n"
    "DTEND;TZID=Africa/Nairobi:20180115T173000\r\n"
    "UID:64f1c90c-62ad-4116-99d2-82488db5a547-2@p2pu\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
ANSWERS = (
    "How far did you reach that goal? (1-5),What will you do next?,Why?,Your e-mail,Learning "
    "circle ID,Learning circle name,Course,Facilitator,Team,Why that rating?,Why?\r\n"
    '4,"""Andika CV\\n\\u0623""",,"""asha@example.org""",1,a,b,c@example.org,d,"""Clear""",\r\n'
    '4,"""Andika CV\\n\\u0623""",,,1,a,b,c@example.org,d,"""Clear""",\r\n'
    "7,,,,1,a,b,c@example.org,d,,true\r\n5,,,,,a,b,c@example.org,d,,\r\n5,broken,,,1,a,b,c,d,,\r\n"
)


def put(folder: Path, name: str, content: object) -> Path:
    file = folder / name
    text = content if isinstance(content, str) else json.dumps(content)
    file.write_bytes(text.encode())
    return file


def listed(*circles: dict[str, Any]) -> dict[str, Any]:
    return {"count": len(circles), "signup_open_count": 0, "items": list(circles)}


def test_a_list_of_circles_says_more_than_their_export(library: Library, tmp_path: Path) -> None:
    files = cut(tmp_path, ["1", "2"])
    newer = put(tmp_path, "circles.json", listed(CIRCLE))
    (report,) = [r for r in library.bring_in(*files.values(), newer) if r.kind.endswith("json")]
    assert sums(report) == (1, 0, 1, 0, 0)
    row = library.one(LearningCircle, "1")
    assert (row.duration, row.language, row.capacity, row.latitude) == (120, "sw", 20, "-1.285790")
    assert (row.zone, row.address) == ("Africa/Nairobi", "Buruburu Road, P.O. Box 30573")
    hosts = {h.person_id for h in library.rows(CircleFacilitator, circle_id=row.id)}
    names = {p.name.split()[0] for p in library.rows(Person) if p.id in hosts}
    assert names == {"Wanjikũ", "Peter"}  # the one Peter of circle 2's file
    before = library.changes()
    library.bring_in(files["facilitators"])  # joins the hosts again, of circles it does not name
    again = library.bring_in(newer, *files.values())
    assert all(r.new == r.changed == 0 for r in again)
    assert library.changes() == before


def test_lists_and_exports_come_in_any_order(library: Library, new_library: Any, tmp_path: Path
) -> None:  # fmt: skip
    files = cut(tmp_path, ["1"])
    newer = put(tmp_path, "circles.json", f"/**/cb({json.dumps(listed(CIRCLE))});")
    library.bring_in(*files.values(), newer)
    other = new_library("other")
    for file in (newer, *reversed(files.values()), newer):
        other.bring_in(file)
    one, two = library.one(LearningCircle, "1"), other.one(LearningCircle, "1")
    told = ("id", "name", "venue", "address", "language", "duration", "zone", "start_date")
    assert [getattr(one, n) for n in told] == [getattr(two, n) for n in told]
    assert p2pu(one) == p2pu(two)
    assert one.created_at == two.created_at
    days = [{m.date for m in each.rows(Meeting)} for each in (library, other)]
    assert days[0] == days[1]


def test_weeks_that_do_not_agree_are_said(library: Library, tmp_path: Path) -> None:
    (report,) = library.bring_in(put(tmp_path, "c.json", listed(CIRCLE | {"weeks": 5})))
    assert any("(5, weekly 6)" in note for note in report.notes)


def test_bad_entries_are_refused_one_by_one(library: Library, tmp_path: Path) -> None:
    bad = [
        CIRCLE | {"id": True}, CIRCLE | {"start_date": "2018-02-30"}, "no object",
        CIRCLE | {"latitude": "NaN"}, CIRCLE | {"venue": 7}, CIRCLE | {"weeks": -1},
        CIRCLE | {"last_meeting_date": "2017-01-01"},
    ]  # fmt: skip
    (report,) = library.bring_in(put(tmp_path, "c.json", listed(CIRCLE, *bad)))
    assert sums(report) == (8, 1, 0, 0, 7)
    assert [one.line for one in report.refused] == [2, 3, 4, 5, 6, 7, 8]
    cases = {"{": "cut off", "[]": "empty", '{"status": "error"}': "error", "[" * 9999: "cut off",
             '{"items": [{"text": "", "link": "", "link_text": "", "color": ""}]}': "announcem",
             '{"topics": {}}': "topics", '{"items": [{"a": 1}]}': "none of P2PU"}  # fmt: skip
    for text, why in cases.items():
        (report,) = library.bring_in(put(tmp_path, "x.json", text))
        assert why in (report.refused_file or ""), text


def test_calendar_files_tell_meetings_exactly(library: Library, tmp_path: Path) -> None:
    files = cut(tmp_path, ["1"])
    event = put(tmp_path, "lc.ics", EVENT)
    (alone,) = library.bring_in(event)
    assert sums(alone) == (1, 0, 0, 0, 1)
    reports = library.bring_in(event, *files.values())
    assert sums(reports[0]) == (1, 0, 1, 0, 0)
    told = {m.date: m for m in library.rows(Meeting)}
    meeting = told[date(2018, 1, 15)]
    assert (meeting.start, meeting.duration, meeting.assumed) == (time(16, 30), 60, False)
    assert len(told) == 6
    assert sum(m.assumed for m in told.values()) == 5
    moved = put(tmp_path, "moved.ics", EVENT.replace("20180115", "20180117"))
    library.bring_in(moved)
    library.bring_in(*files.values())
    assert date(2018, 1, 17) in {m.date for m in library.rows(Meeting)}
    assert len(library.rows(Meeting)) == 6


def test_survey_answers_are_nobodys(library: Library, tmp_path: Path) -> None:
    files = cut(tmp_path, ["1"])
    file = put(tmp_path, "learner-surveys.csv", ANSWERS)
    report = library.bring_in(*files.values(), file)[-1]
    assert sums(report) == (5, 3, 0, 0, 2)
    rows = library.rows(SurveyAnswer)
    assert {(r.kind, r.how, r.learner_id) for r in rows} == {("learner", "import", None)}
    told = sorted(rows, key=lambda r: len(r.answers))
    assert told[0].answers == {}  # 7 is on none of our scales: kept beside the answers
    assert p2pu(told[0])["more"] == [["How far did you reach that goal? (1-5)", 7], ["Why?", True]]
    full = {"goal_rating_alt": 4, "next_steps": "Andika CV\nأ", "course_rating_reason": "Clear"}
    assert told[1].answers == told[2].answers == full
    assert "asha" not in repr([r.external for r in rows])
    circle = put(tmp_path, "one.csv", ANSWERS.replace("Your e-mail,", "Other,", 1).replace(
        '"""asha@example.org"""', "")).read_text(encoding="utf-8")  # fmt: skip
    assert library.bring_in(put(tmp_path, "learner-surveys-circle-1.csv", circle))[0].new == 0


def test_a_team_with_its_people(library: Library, tmp_path: Path) -> None:
    team = {
        "item": {
            "id": 1,
            "name": "Kenya National Library Service",
            "subtitle": "Jiunge",
            "page_slug": "knls",
            "intro_text": "<p>Karibu &amp; <b>wote</b></p>",
        }
    }
    person = {
        "first_name": "Peter",
        "last_name": "Ng'ang'a",
        "email": "Nakuru@knls.example",
        "email_confirmed_at": "10 October 2017",
    }
    members = {"items": [{"facilitator": person, "role": "Member", "id": 3}]}
    more = {
        "pk": 3,
        "user": 4,
        "role": "ORGANIZER",
        "weekly_update_opt_in": False,
        "created_at": "2017-10-10T10:00:00.212038Z",
    }
    invited = {
        "results": [
            {
                "pk": 1,
                "email": "isiolo@knls.example",
                "role": "MEMBER",
                "created_at": "2018-07-30T09:00:00.948699Z",
                "responded_at": None,
                "joined": None,
            }
        ]
    }
    pending = {"items": [{"facilitator": {"email": "isiolo@knls.example"}, "role": "Member",
               "created_at": "30 July 2018", "id": 1}]}  # fmt: skip
    courses = {"items": [{"id": 9, "title": "CV", "format": "Book", "provider": "", "link": "",
               "keywords": ["a", "b"], "total_ratings": 2, "overall_rating": 2.5,
               "rating_step_counts": '{"1": 1, "4": 1}'}]}  # fmt: skip
    told = [team, members, {"results": [more]}, invited, pending, courses,
            {"results": [{"pk": 1, "team": 1, "courses": [9]}]}]  # fmt: skip
    files = [put(tmp_path, f"{at}.json", each) for at, each in enumerate(told)]
    assert not [r.refused or r.refused_file for r in library.bring_in(*reversed(files))
                if r.refused or r.refused_file]  # fmt: skip
    (ours,) = library.rows(Team)
    assert (ours.subtitle, ours.page_slug, ours.intro_text) == ("Jiunge", "knls", "Karibu & wote")
    peter = next(p for p in library.rows(Person) if p.first_name == "Peter")
    (member,) = library.rows(Membership, person_id=peter.id)
    assert (member.role, member.weekly_update_opt_in) == ("organizer", False)
    (invitation,) = library.rows(Invitation)
    assert (invitation.email, invitation.state) == ("isiolo@knls.example", "invited")
    assert invitation.invited_at.hour == 9
    course = library.one(Course, "9")
    assert (course.format, course.keywords, course.total_ratings) == ("book", "a,b", 2)
    before = library.changes()
    library.bring_in(*files)
    assert library.changes() == before
    other = team["item"] | {"name": "Another team", "id": 2}
    (report,) = library.bring_in(put(tmp_path, "other.json", {"items": [other]}))
    assert "another team" in report.refused[0].reason


def test_ratings_of_the_circle_that_the_name_tells(library: Library, tmp_path: Path) -> None:
    library.bring_in(write(tmp_path / "c.csv", read("learning-circles")[:1]))
    said = {"facilitator_goal_rating": None, "course_rating": 4, "course_rating_reason": "Good"}
    reports = library.bring_in(
        put(tmp_path, "drf-learningcircle_feedback-1.json", said), put(tmp_path, "f.json", said)
    )
    assert [sums(r) for r in reports] == [(1, 0, 1, 0, 0), (1, 0, 0, 0, 1)]
    assert library.one(LearningCircle, "1").course_rating == 4
