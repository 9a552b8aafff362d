"""Events: planned, changed, deleted; who is invited and who came; what a branch sees of them."""

from __future__ import annotations

from datetime import date, time

import pytest

from circledesk.errors import InvalidValue, NotAllowed, NotFound
from circledesk.models.events import EventPerson
from circledesk.services import people, undo
from circledesk.services.event_reading import takes_part
from circledesk.services.events import (
    add_event,
    add_guest,
    change_place,
    delete_event,
    edit_event,
    event_page,
    events,
    invite,
    mark_came,
    take_off,
)
from circledesk.services.survivors import survivors
from circledesk.services.team import edit_branch
from tests.services.conftest import Library

DAY = date(2018, 9, 20)


def workshop(library: Library, **fields: object) -> str:
    told = {"kind": "workshop", "title": "Facilitators' workshop", "date": DAY, **fields}
    return add_event(library.session, **told).id  # type: ignore[arg-type]


def amina(library: Library) -> str:
    return next(row.id for row in people.facilitators(library.session) if "Amina" in row.name)


def test_what_comes_stands_first_and_what_is_over_last(library: Library) -> None:
    for title, day in (
        ("Over", date(2018, 6, 1)), ("Next", date(2018, 8, 9)), ("Later", date(2018, 12, 1)),
        ("Long over", date(2017, 6, 1)),
    ):  # fmt: skip
        workshop(library, title=title, date=day)
    titles = [row.title for row in events(library.session)]
    assert titles == ["Next", "Later", "Over", "Long over"]
    assert [row.title for row in events(library.session, ahead=True)] == titles[:2]
    assert events(library.session, kind="regional") == ()


def test_people_of_the_team_and_guests_are_marked(library: Library) -> None:
    event = workshop(library, start=time(9), duration=180, venue="Hall B")
    person = amina(library)
    invite(library.session, event_id=event, person_ids=[person], role="trainer")
    invite(library.session, event_id=event, person_ids=[person], role="trainer")
    guest = add_guest(
        library.session, event_id=event, name=" Joy Makena ", contact="0700 000 001"
    ).id
    page = event_page(library.session, event_id=event)
    assert [(row.name, row.role, row.came) for row in page.people] == [
        (page.people[0].name, "trainer", None),
        ("Joy Makena", "guest", None),
    ]
    assert (page.people[0].person_id, page.people[0].branch) == (person, "Mjini")
    assert (page.row.invited, page.row.came) == (2, None)
    mark_came(library.session, event_id=event, came={guest: True, page.people[0].id: False})
    row = events(library.session)[0]
    assert (row.invited, row.came, row.start, row.duration) == (2, 1, time(9), 180)
    change_place(library.session, place_id=guest, role="speaker", name="Joy M. Makena")
    take_off(library.session, place_ids=[page.people[0].id])
    (left,) = event_page(library.session, event_id=event).people
    assert (left.name, left.role, left.came) == ("Joy M. Makena", "speaker", True)
    undo.undo(library.session)
    assert event_page(library.session, event_id=event).row.invited == 2


def test_a_guest_is_known_to_fewer_than_a_person_of_the_team(library: Library) -> None:
    own = workshop(library, branch_id=library.ids["Mjini"])
    for event in (workshop(library), own):
        invite(library.session, event_id=event, person_ids=[amina(library)])
        add_guest(library.session, event_id=event, name="Joy Makena")
    scopes = {row.scope for row in library.session.query(EventPerson)}
    mjini = library.ids["Mjini"]
    assert scopes == {"team", "organizers", f"public:{mjini}", f"branch:{mjini}"}


def test_a_deleted_event_takes_its_list_along_and_undo_brings_both(library: Library) -> None:
    event = workshop(library)
    invite(library.session, event_id=event, person_ids=[amina(library)])
    delete_event(library.session, event_id=event)
    assert events(library.session) == ()
    assert survivors(library.session) == {}
    with pytest.raises(NotFound):
        event_page(library.session, event_id=event)
    undo.undo(library.session)
    assert [row.invited for row in events(library.session)] == [1]


def test_fields_are_checked(library: Library) -> None:
    event = workshop(library)
    for fields, field in (
        ({"kind": "party"}, "kind"),
        ({"title": " "}, "title"),
        ({"duration": 5}, "duration"),
        ({"date": date(218, 8, 1)}, "date"),
    ):
        with pytest.raises(InvalidValue) as refused:
            edit_event(library.session, event_id=event, **fields)  # type: ignore[arg-type]
        assert refused.value.field == field
    other = workshop(library)
    place = add_guest(library.session, event_id=other, name="Joy Makena").id
    with pytest.raises(InvalidValue, match="not on the list"):
        mark_came(library.session, event_id=event, came={place: True})
    circle = library.circle("Bookkeeping")
    edit_event(library.session, event_id=event, kind="graduation", circle_ids=[circle])
    page = event_page(library.session, event_id=event)
    assert page.circles == ((circle, "Bookkeeping"),)


def test_a_branch_plans_its_own_and_sees_the_regional_meetings_of_its_county(
    library: Library,
) -> None:
    edit_branch(library.session, branch_id=library.ids["Mjini"], county="Kisumu")
    edit_branch(library.session, branch_id=library.ids["Bandari"], county="Mombasa")
    lake = workshop(library, kind="regional", title="Lake", region="kisumu")
    coast = workshop(library, kind="regional", title="Coast", region="Mombasa")
    workshop(library, kind="regional", title="All")
    workshop(library, title="Theirs", branch_id=library.ids["Bandari"])
    row = next(row for row in events(library.session) if row.id == lake)
    assert takes_part(library.session, row) == ((library.ids["Mjini"], "Mjini"),)
    library.become_branch("Mjini")
    own = workshop(library, title="Ours")
    shown = {row.title: row for row in events(library.session, branch_id=library.ids["Mjini"])}
    assert set(shown) == {"Lake", "All", "Ours"}
    assert (shown["Ours"].id, shown["Ours"].branch) == (own, "Mjini")
    assert [shown[title].editable for title in ("Lake", "All", "Ours")] == [False, False, True]
    with pytest.raises(NotAllowed):
        edit_event(library.session, event_id=coast, title="Mine")
