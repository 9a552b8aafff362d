"""How long data are kept: who is due, that a person says so, and that counts stay."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from circledesk.documents.privacy_words import privacy_words
from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.models.every import every_table
from circledesk.services import (
    board,
    contacts,
    event_files,
    events,
    interest,
    learners,
    people,
    retention,
    retention_run,
    rights,
    undo,
)
from circledesk.services.facts.board import FileIn
from circledesk.services.feedback import give_feedback
from circledesk.services.figures import signup_counts
from circledesk.services.learners import one_learner
from circledesk.services.retention import months_before
from circledesk.services.retention_words import FADING
from circledesk.services.rights import requests
from circledesk.settings import RESOURCES
from tests.services.conftest import Library


def _due(library: Library) -> dict[str, str]:
    return {one.name: one.kind for one in retention.dry_run(library.session).learners}


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 7, 31), 1, date(2026, 6, 30)),
        (date(2028, 3, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 5), 24, date(2024, 1, 5)),
        (date(2026, 1, 5), 1, date(2025, 12, 5)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, then: date) -> None:
    assert months_before(day, months) == then


def test_who_was_not_here_for_two_years_is_due_and_goes_only_on_a_word(library: Library) -> None:
    session = library.session
    circle = library.circle("Chess")
    gone = library.learner(circle, "Joy Makena")
    library.learner(circle, "Peter Otieno")
    library.came(circle, 1, gone)
    waiting = interest.add_interest(
        session, branch_id=library.ids["Mjini"], name="Ruth Wambui", topic="Sewing"
    )
    assert waiting.id
    assert not _due(library)
    library.clock.set(2019, 9, 1, 9)
    assert _due(library) == {"Ruth Wambui": "interest"}
    library.clock.set(2020, 8, 15, 9)
    # The circle's last meeting was on 7 August 2018.
    assert _due(library) == {
        "Ruth Wambui": "interest",
        "Joy Makena": "learners",
        "Peter Otieno": "learners",
    }
    before = library.see("attendance"), len(library.see("signup")), signup_counts(session)
    retention_run.keep_longer(
        session, learner_id=gone, until=date(2021, 1, 1), why="Her certificate is not collected"
    )
    assert "Joy Makena" not in _due(library)
    # The team's own note is no request of hers: she is written to as before.
    assert requests(session, learner_id=gone) == ()
    assert not one_learner(session, learner_id=gone).resting
    with pytest.raises(RuleBroken):
        retention_run.erase_due(session, learner_ids=[gone])
    ids = [one.id for one in retention.dry_run(session).learners]
    assert retention_run.erase_due(session, learner_ids=ids).operation
    assert not _due(library)
    names = {row.name for row in learners.learners(session)}
    assert names == {"Joy Makena"}
    after = library.see("attendance"), len(library.see("signup")), signup_counts(session)
    assert after == before
    assert not library.see("learner", name="Ruth Wambui")
    library.clock.set(2021, 2, 1, 9)
    assert _due(library) == {"Joy Makena": "learners"}


def test_the_organizer_sets_the_months_and_a_branch_reads_them(library: Library) -> None:
    session = library.session
    retention.set_rule(session, months={"learners": 36, "contacts": 12})
    told = {rule.key: rule.months for rule in retention.rules(session)}
    assert (told["learners"], told["contacts"], told["interest"]) == (36, 12, 12)
    assert library.see("team")[0]["retention"] == '{"learners":36}'
    for wrong in ({"register": 3}, {"learners": 0}, {"learners": 500}):
        with pytest.raises(InvalidValue):
            retention.set_rule(session, months=wrong)
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        retention.set_rule(session, months={"learners": 12})
    assert {rule.key: rule.months for rule in retention.rules(session)} == told


def test_the_look_comes_once_a_month(library: Library) -> None:
    session = library.session
    library.learner(library.circle("Chess"), "Joy Makena")
    assert retention.monthly_look(session).learners == 0
    library.clock.set(2020, 8, 15, 9)
    first = retention.monthly_look(session)
    assert (first.looked_on, first.learners) == (date(2020, 8, 15), 1)
    library.learner(library.circle("Go", start=date(2020, 8, 18)), "Joy Makena")
    library.clock.set(2020, 9, 1, 9)
    assert retention.monthly_look(session) == first
    library.clock.set(2020, 9, 15, 9)
    assert retention.monthly_look(session).looked_on == date(2020, 9, 15)


def test_what_goes_by_itself_goes_when_the_papers_say_so(library: Library) -> None:
    told = {rule.key: rule.days for rule in retention.rules(library.session) if rule.days}
    assert told == {"forms": 14, "backups": 90}
    by_itself = {rule.key for rule in retention.rules(library.session) if rule.does == "itself"}
    assert by_itself == set(told)


def test_old_notes_are_emptied_and_stay_counted(library: Library) -> None:
    session = library.session
    circle = library.circle("Chess")
    learner = library.learner(circle, "Joy Makena")
    contacts.note_contact(
        session, learner_id=learner, channel="phone", text="She has a cough", circle_id=circle
    )
    library.clock.set(2019, 8, 10, 9)
    assert [(one.kind, one.count) for one in retention.dry_run(session).counts] == [("contacts", 1)]
    retention_run.clear(session, kinds=["contacts"])
    assert [row["text"] for row in library.see("contact")] == [""]
    assert not retention.dry_run(session).counts


def test_every_table_has_a_rule_or_tells_of_nobody() -> None:
    """Who adds a table says how long what it tells of people is kept, or why it tells of nobody."""
    kinds = tomllib.loads((RESOURCES / "retention" / "kinds.toml").read_text("utf-8"))
    ruled = {table for kind in kinds["kinds"] for table in kind["tables"]}
    nobody = [table for tables in kinds["nobody"].values() for table in tables]
    assert ruled.isdisjoint(nobody)
    assert sorted({*ruled, *nobody}) == sorted(every_table().tables)
    named = {"learner", "person"}
    for table in every_table().sorted_tables:
        parents = {key.column.table.name for key in table.foreign_keys}
        if table.name not in ruled:  # neither a name, a contact nor free text about a learner
            assert "learner" not in parents, table.name
            assert not {"phone", "email", "contact", "guardian_name"} & set(table.c.keys()) - (
                {"email"} if table.name == "team" else set()
            ), table.name
    assert named <= ruled
    # What a kind's rule empties lies in its own tables, and no kind is emptied without a rule.
    for kind in kinds["kinds"]:
        faded = {one.model.__tablename__ for one in FADING.get(kind["key"], ())}
        assert faded == (set(kind["tables"]) - {"board_notice"} if faded else set()), kind["key"]
        assert (kind["does"] == "clear") == bool(faded)
        assert ("months" in kind) == (kind["does"] in ("erase", "clear", "here"))


def test_every_kind_stands_in_the_record_of_processing() -> None:
    kinds = tomllib.loads((RESOURCES / "retention" / "kinds.toml").read_text("utf-8"))["kinds"]
    for language in ("en", "sw", "fr"):
        rows = {row["key"] for row in privacy_words(language)["record"]["rows"]}
        assert rows == {kind["activity"] for kind in kinds}


def test_words_of_feedback_guests_prospects_requests_and_files_fade_each_by_its_rule(
    library: Library,
) -> None:
    session, ids = library.session, library.ids
    circle = library.circle("Chess")
    meeting = library.meetings(circle)[0]
    give_feedback(session, meeting_id=meeting, rating=5, headcount=7, plus="Ruth was kind")
    day = events.add_event(session, kind="workshop", title="A day", date=date(2018, 8, 20)).id
    events.add_guest(session, event_id=day, name="Peter Otieno", contact="0722000555")
    person = str(library.see("person", name="Amina Said")[0]["id"])
    events.invite(session, event_id=day, person_ids=[person])
    people.invite_person(session, name="Grace Auma", email="grace@example.org", phone="0722000556")
    asked = rights.add_request(
        session, branch_id=ids["Mjini"], kind="access", name="Zuhura Ali", wish="All of it"
    )
    rights.answer_request(session, request_id=asked.id, outcome="done", note="Given to her")
    notice = board.post_notice(
        session, title="Read this", files=[FileIn("list.txt", b"Names: Ali")]
    )
    assert notice.id
    words = "Ruth|Peter Otieno|0722000555|Grace|722000556|Zuhura|All of it|Given to her|list.txt"
    tables = ("feedback", "event_person", "invitation", "rights_request", "attachment")

    def standing() -> set[str]:
        rows = [row for name in tables for row in library.see(name) if not row["deleted_at"]]
        return {word for word in words.split("|") if word in str(rows)}

    assert standing() == set(words.split("|"))
    due = {"prospects": 12, "board": 12, "guests": 24, "requests": 36, "feedback": 36}
    assert not retention.dry_run(session).counts
    for kind, months in due.items():
        assert {r.key: r.months for r in retention.rules(session)}[kind] == months
    library.clock.set(2021, 9, 1, 9)
    counts = {one.kind: one.count for one in retention.dry_run(session).counts}
    assert counts == dict.fromkeys(due, 1)
    before = standing()
    with pytest.raises(InvalidValue, match="is not emptied"):
        retention_run.clear(session, kinds=["register"])
    retention_run.clear(session, kinds=[*due])
    assert standing() == set()
    assert not retention.dry_run(session).counts
    # What was counted stays, and so do people of the team who came.
    assert (library.see("feedback")[0]["rating"], library.see("feedback")[0]["headcount"]) == (5, 7)
    assert [row["person_id"] for row in library.see("event_person") if row["person_id"]] == [person]
    assert rights.requests(session)[0].outcome == "done"
    undo.undo(session)
    assert standing() == before


def test_photographs_that_stay_on_this_computer_go_by_themselves(library: Library) -> None:
    session = library.session
    day = events.add_event(session, kind="other", title="A day", date=date(2018, 8, 20)).id
    event_files.keep_file(session, event_id=day, name="list.txt", data=b"Names")
    library.clock.set(2021, 8, 1, 9)
    retention.monthly_look(session)
    assert len(library.see("kept_file")) == 1
    library.clock.set(2021, 9, 15, 9)
    assert [one.kind for one in retention.dry_run(session).counts if not one.by_word] == [
        "photographs"
    ]
    retention.monthly_look(session)
    assert not library.see("kept_file")
