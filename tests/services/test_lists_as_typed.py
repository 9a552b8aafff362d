"""Lists as people type them: what stands in a cell is never taken for something else in silence."""

from __future__ import annotations

import pytest

from circledesk.interop.lists_in.cells import phone_of, tidy_name
from circledesk.interop.lists_in.delimited import read_text
from circledesk.interop.lists_in.grid import BadCell
from circledesk.services import equipment
from circledesk.services.countries import country
from circledesk.services.learners import learners
from tests.services.conftest import Library
from tests.services.lists_desk import bring, plan


def test_a_text_that_excel_was_made_to_keep_is_that_text() -> None:
    written = 'Name,Phone\n"=""Joy Makena""",="0722000114"\n"\'=""kept""",=A1\n'
    assert read_text(written, ",").rows[1:] == [["Joy Makena", "0722000114"], ['="kept"', "=A1"]]


def test_a_phone_is_a_number_or_nothing() -> None:
    rules = country("KE").phones
    assert phone_of("722000114,0", rules) == phone_of("722000114.0", rules) == "+254722000114"
    assert [phone_of(text, rules) for text in ("hana", "Hana simu", "no phone", "-")] == [""] * 4
    with pytest.raises(BadCell, match="«abc»"):
        phone_of("abc", rules)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("MAKENA, Joy", "Joy Makena"), ("OTIENO, Brian O.", "Brian O. Otieno"),
     ("Joy MAKENA", "Joy Makena"), ("J.K. Otieno", "J.K. Otieno"), ("NG'ANG'A, JK", "Jk Ng'ang'a")],
)  # fmt: skip
def test_a_surname_in_capitals_is_made_small_where_asked(written: str, meant: str) -> None:
    assert tidy_name(written, turn=True, capitals=True) == meant


def test_items_are_equipment_and_no_row_numbers(library: Library) -> None:
    text = "Item|Quantity|Branch|Serial number\nLaptop|5|Mjini|00123\nProjector|one|Mjini|1E5\n"
    done = bring(library, text)
    assert done.found.kind.key == "equipment"
    assert {row.name: row.quantity for row in equipment.equipment(library.session)} == {"Laptop": 5}


def test_who_is_interested_in_what_is_a_wish_list(library: Library) -> None:
    text = "Interested in|Name|Phone|Branch\nSewing|Joy Makena|0722000301|Mjini\n"
    assert bring(library, text).found.kind.key == "interest"
    assert [row.name for row in learners(library.session)] == ["Joy Makena"]


def test_days_without_a_year_are_said_in_the_circles_year(library: Library) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Joy Makena")
    planned = plan(library, "Name|10/7|17/7\nJoy Makena|1|0\n", circle_id=circle)
    assert any("10 July 2018" in note for note in planned.notes), planned.notes


def test_a_column_called_number_that_holds_phones_is_no_row_number(library: Library) -> None:
    circle = library.circle("Basics")
    text = "Na.|Majina|Nambari\n1|Joy Makena|+254722000511\n2|Brian Otieno|0722000512\n"
    bring(library, text, circle_id=circle)
    phones = {row.name: row.phone for row in learners(library.session)}
    assert phones == {"Joy Makena": "+254722000511", "Brian Otieno": "+254722000512"}
