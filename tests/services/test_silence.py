"""A branch that says nothing for too long is silent, unless it is closed or has no circle."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.models.changes import PeerRow
from circledesk.models.database import begin_write
from circledesk.models.planning import Closure
from circledesk.models.team import Device
from circledesk.services.branch_reading import branch_rows, under_way
from circledesk.services.facts.circles import SilentBranch
from circledesk.services.facts.people import ThisDevice
from circledesk.services.session import action, this_device
from circledesk.services.silence import silent_branches
from circledesk.services.team import edit_branch
from circledesk.ui.pages.settle_reading import read_to_settle
from tests.services.conftest import Library


def write_elsewhere(library: Library, last: str) -> None:
    """Mjini has a computer of its own, whose last bundle is of a day."""
    session, branch = library.session, library.ids["Mjini"]
    with action(session, "device.accept"):
        device = Device(
            name="Mjini", branch_id=branch, sign_key="s", seal_key="age1", certificate=""
        )
        session.add(device)
    begin_write(session)
    at = f"{last}T09:00:00+00:00"
    session.add(PeerRow(device=device.id, branch=branch, state="active", last_bundle_at=at))
    session.commit()


def silent(library: Library) -> tuple[SilentBranch, ...]:
    return silent_branches(library.session, under_way(library.session))


def test_two_weeks_without_news_are_silence(library: Library) -> None:
    library.circle(start=date(2018, 7, 17))
    write_elsewhere(library, "2018-07-10")
    edit_branch(library.session, branch_id=library.ids["Mjini"], contact="Purity Wanjala")
    told = silent(library)
    assert [(one.name, one.since, one.weeks, one.running) for one in told] == [
        ("Mjini", date(2018, 7, 10), 4, 1)
    ]
    assert told[0].contact == "Purity Wanjala"
    assert [row.name for row in branch_rows(library.session) if row.silent] == ["Mjini"]
    found = read_to_settle(library.session, device(library))
    assert [one.name for one in found.silent] == ["Mjini"]
    assert found.meetings == (), "what a silent branch did not tell is one thing, not four"


def device(library: Library) -> ThisDevice:
    return this_device(library.session)


@pytest.mark.parametrize("last", ["2018-07-27", "2018-08-08"])
def test_fresh_news_are_none(library: Library, last: str) -> None:
    library.circle(start=date(2018, 7, 17))
    write_elsewhere(library, last)
    assert silent(library) == ()


def test_a_branch_without_a_circle_owes_nothing(library: Library) -> None:
    library.circle(start=date(2018, 1, 9))
    write_elsewhere(library, "2018-02-20")
    assert silent(library) == ()


@pytest.mark.parametrize(
    ("first", "last"),
    [(date(2018, 8, 6), date(2018, 8, 24)), (date(2018, 7, 12), date(2018, 8, 3))],
)
def test_closed_days_are_no_silence(library: Library, first: date, last: date) -> None:
    library.circle(start=date(2018, 7, 17))
    write_elsewhere(library, "2018-07-10")
    with action(library.session, "closure.add"):
        library.session.add(Closure(branch_id=library.ids["Mjini"], first=first, last=last))
    assert silent(library) == ()


def test_on_a_branchs_computer_nobody_is_silent(library: Library) -> None:
    library.circle(start=date(2018, 7, 17))
    write_elsewhere(library, "2018-07-10")
    library.become_branch("Bandari")
    assert silent(library) == ()
