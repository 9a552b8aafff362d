"""Equipment: whose it is, who has it when, which loans clash."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.models.equipment import Loan
from circledesk.services import undo
from circledesk.services.equipment import (
    add_equipment,
    edit_equipment,
    equipment,
    lend,
    remove_equipment,
    take_back,
)
from circledesk.services.equipment_reading import loans_of
from circledesk.services.session import action
from tests.services.conftest import Library

AUGUST = (date(2018, 8, 6), date(2018, 8, 17))


def pool(library: Library, **fields: object) -> str:
    return add_equipment(
        library.session,
        name="Laptops",
        **{"kind": "laptop", "quantity": 5, **fields},  # type: ignore[arg-type]
    ).id


def test_the_pool_comes_first_and_a_branch_sees_its_own_and_what_it_has_on_loan(
    library: Library,
) -> None:
    laptops = pool(library)
    own = add_equipment(library.session, name="Projector", branch_id=library.ids["Mjini"]).id
    other = add_equipment(library.session, name="Modem", branch_id=library.ids["Bandari"]).id
    assert [row.id for row in equipment(library.session)] == [laptops, other, own]
    lend(
        library.session,
        equipment_id=laptops,
        branch_id=library.ids["Mjini"],
        quantity=3,
        first=AUGUST[0],
        last=AUGUST[1],
    )
    seen = equipment(library.session, branch_id=library.ids["Mjini"])
    assert [(row.name, row.branch, row.out) for row in seen] == [
        ("Laptops", "", 3),
        ("Projector", "Mjini", 0),
    ]


def test_no_more_is_lent_than_works(library: Library) -> None:
    laptops = pool(library, working=4)
    terms = {"equipment_id": laptops, "branch_id": library.ids["Mjini"]}
    lend(library.session, **terms, quantity=3, first=AUGUST[0], last=AUGUST[1])
    with pytest.raises(InvalidValue, match="only 1 are free") as refused:
        lend(library.session, **terms, quantity=2, first=AUGUST[1], last=date(2018, 9, 1))
    assert refused.value.field == "quantity"
    lend(library.session, **terms, quantity=4, first=date(2018, 8, 18), last=date(2018, 9, 1))
    with pytest.raises(InvalidValue, match="before the first"):
        lend(library.session, **terms, first=AUGUST[1], last=AUGUST[0])


def test_loans_of_two_branches_that_met_clash(library: Library) -> None:
    """Each branch lent for itself; here both arrive."""
    laptops = pool(library)
    with action(library.session, "equipment.lend"):
        for branch, first in (("Mjini", date(2018, 8, 1)), ("Bandari", date(2018, 8, 10))):
            library.session.add(
                Loan(
                    branch_id=library.ids[branch],
                    equipment_id=laptops,
                    quantity=3,
                    first=first,
                    last=date(2018, 8, 20),
                )
            )
    row = equipment(library.session)[0]
    assert row.clashes
    assert [loan.clashes for loan in row.loans] == [True, True]
    take_back(library.session, loan_id=row.loans[0].id)
    assert not equipment(library.session)[0].clashes
    assert [loan.returned_on for loan in loans_of(library.session, equipment_id=laptops)] == [
        None,
        date(2018, 8, 9),
    ]


def test_what_should_be_back_and_is_not_is_away_still(library: Library) -> None:
    laptops = pool(library)
    terms = {"equipment_id": laptops, "branch_id": library.ids["Mjini"]}
    lend(library.session, **terms, quantity=4, first=date(2018, 7, 2), last=date(2018, 7, 20))
    row = equipment(library.session)[0]
    assert (row.out, row.loans[0].late) == (4, True)
    with pytest.raises(InvalidValue, match="only 1"):
        lend(library.session, **terms, quantity=2, first=AUGUST[0], last=AUGUST[1])
    with pytest.raises(RuleBroken, match="Mjini"):
        remove_equipment(library.session, equipment_id=laptops)
    take_back(library.session, loan_id=row.loans[0].id)
    remove_equipment(library.session, equipment_id=laptops)
    assert equipment(library.session) == ()
    undo.undo(library.session)
    assert [row.name for row in equipment(library.session)] == ["Laptops"]


def test_numbers_and_kinds_are_checked(library: Library) -> None:
    laptops = pool(library)
    for fields, field in (
        ({"quantity": 0}, "quantity"),
        ({"kind": "drone"}, "kind"),
        ({"working": 6}, "working"),
        ({"name": " "}, "name"),
    ):
        with pytest.raises(InvalidValue) as refused:
            edit_equipment(library.session, equipment_id=laptops, **fields)  # type: ignore[arg-type]
        assert refused.value.field == field


def test_a_branch_adds_its_own_and_leaves_the_pool_alone(library: Library) -> None:
    laptops = pool(library)
    library.become_branch("Mjini")
    add_equipment(library.session, name="Headphones", quantity=10)
    assert [(row.name, row.branch, row.editable) for row in equipment(library.session)] == [
        ("Laptops", "", False),
        ("Headphones", "Mjini", True),
    ]
    with pytest.raises(NotAllowed):
        edit_equipment(library.session, equipment_id=laptops, quantity=6)
    lend(
        library.session,
        equipment_id=laptops,
        branch_id=library.ids["Mjini"],
        first=AUGUST[0],
        last=AUGUST[1],
    )
