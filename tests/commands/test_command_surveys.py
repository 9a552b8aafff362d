"""Surveys and walk-ins by words."""

from __future__ import annotations

from typing import Any

from command_line import CommandLine


def test_a_survey_is_added_listed_and_counted(
    organizer: CommandLine, circle: Any, learners: list[Any]
) -> None:
    named = organizer.json(
        "survey", "add", "--circle", circle["id"], "--learner", learners[0]["learner_id"],
        "--answer", "course_rating=4", "--answer", "next_steps=A stall = my own",
    )  # fmt: skip
    assert named["name"] == learners[0]["name"]
    assert named["answers"] == {"course_rating": 4, "next_steps": "A stall = my own"}
    paper = ("--how", "paper", "--answer", "course_rating=1")
    assert organizer.json("survey", "add", "--circle", circle["id"], *paper)["name"] == ""
    assert [row["how"] for row in organizer.json("survey", "list")] == ["paper", "screen"]
    told = organizer.json("survey", "results", "--circle", circle["id"])
    assert (told["answered"], told["asked"]) == (2, len(learners))
    by_ref = {one["ref"]: one for one in told["questions"]}
    assert by_ref["course_rating"]["counts"] == [1, 0, 0, 1, 0]
    assert by_ref["course_rating"]["mean"] == 2.5
    assert by_ref["next_steps"]["texts"] == ["A stall = my own"]
    assert "2.50" in organizer("survey", "results", "--circle", circle["id"]).out
    organizer.json("survey", "delete", named["id"])
    assert [row["how"] for row in organizer.json("survey", "list")] == ["paper"]
    assert organizer("survey", "delete", named["id"]).code == 1
    organizer.json("undo")
    assert len(organizer.json("survey", "list")) == 2


def test_what_is_no_survey_is_refused(organizer: CommandLine, circle: Any) -> None:
    add = ("survey", "add", "--circle", circle["id"])
    assert organizer(*add).code == 2
    assert organizer(*add, "--answer", "course_rating").code == 2
    refused = organizer(*add, "--answer", "course_rating=6")
    assert refused.code == 1
    assert "6" in refused.err
    assert organizer(*add, "--answer", "shoe_size=6").code == 1
    assert organizer.json("survey", "list") == []


def test_a_walk_in_by_words(organizer: CommandLine, circle: Any, learners: list[Any]) -> None:
    meeting = circle["meeting_ids"][0]
    record = ("attendance", "record", "--meeting", meeting)
    assert organizer(*record, "--walk-in", "Wafula Barasa").code == 1, "all places are taken"
    organizer.json("circle", "edit", circle["id"], "--capacity", "9")
    row = organizer.json(*record, "--walk-in", "Wafula Barasa", "--all-present")
    assert row["attendance"] == len(learners) + 1
    assert organizer(*record, "--count", "9", "--walk-in", "X").code == 2
