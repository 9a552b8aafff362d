"""How long data are kept: who is due, that a person says so, and that counts stay."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.services import (
    contacts,
    interest,
    learners,
    retention,
    retention_run,
)
from circledesk.services.figures import signup_counts
from circledesk.services.learners import one_learner
from circledesk.services.retention import months_before
from circledesk.services.rights import requests
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
    retention_run.clear_contacts(session)
    assert [row["text"] for row in library.see("contact")] == [""]
    assert not retention.dry_run(session).counts
