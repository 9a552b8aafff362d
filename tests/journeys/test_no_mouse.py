"""A morning by keys alone: plan, sign up, attendance, feedback, undo, the menu bar, the finder.

Wherever the keyboard comes, a screen reader can say what it is (`Person.has_keyboard`).
"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMenu

from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.widgets.week_view import WeekView
from tests.journeys.branch_desk import open_branch
from tests.journeys.conftest import Meet
from tests.journeys.person import Person


def find(amina: Person, text: str) -> None:
    amina.keys("Ctrl+K")
    amina.type(text)
    amina.keys("Return")


def plan_and_sign_up(amina: Person) -> None:
    find(amina, "new circle")
    amina.type("Uchoraji")
    amina.keys("Tab")
    amina.type("9/8/2018")
    amina.keys("Tab")
    amina.picture("plan")
    amina.keys("Return")
    amina.must_see("Uchoraji", "Nobody is signed up yet")
    amina.keys("Return")
    for name, way_on in (("Mumbi Wanja", "Ctrl+Return"), ("Otieno Oloo", "Return")):
        amina.type(name)
        amina.keys(way_on)
    amina.must_see("Mumbi Wanja", "Otieno Oloo")


def hold_the_meeting(amina: Person) -> None:
    amina.keys("Ctrl+1")
    amina.keys("Down", "Return")
    amina.must_see("Uchoraji · week 1 of 6")
    amina.press("PL")
    amina.must_see("2 of 2 marked", "2 came.")
    amina.tab_to("Give feedback")
    amina.keys("Space")
    amina.keys("4")
    amina.tab_to("Plus: what went well")
    amina.type("Colours")
    amina.keys("Tab")
    amina.type("More paper")
    amina.picture("feedback")
    amina.keys("Ctrl+Return")


def week(amina: Person) -> list[Cell]:
    model = amina.part(WeekView).model()
    places = [(row, 4) for row in range(model.rowCount())]
    return [model.index(*place).data(CellRole) for place in places]


def test_no_mouse(meet: Meet) -> None:
    amina = meet("mjini")
    open_branch(amina.folder, amina.clock, date(2018, 8, 9))
    amina.start()
    plan_and_sign_up(amina)
    hold_the_meeting(amina)
    amina.keys("Ctrl+1")
    amina.must_see("Came 2 of 2", "Pretty well", "Not reported")
    assert not any(cell.button for cell in week(amina)), "her own meeting: there is nobody to ask"

    amina.keys("Ctrl+Z")
    amina.must_see("Taken back: feedback")
    amina.must_not_see("Pretty well")
    amina.keys("Ctrl+Y")
    amina.must_see("Pretty well")
    amina.picture("done-again")

    amina.keys("F10")
    menu = amina.has_keyboard()
    assert isinstance(menu, QMenu)
    assert "New circle…" in [action.text() for action in menu.actions()]
    amina.keys("Right", "Right", "Right")
    opened = amina.has_keyboard()
    assert isinstance(opened, QMenu)
    assert "Take attendance" in [action.text() for action in opened.actions()]
    amina.keys("Escape", "Escape")

    find(amina, "akinyi")
    amina.must_see("Akinyi Otieno")
    amina.keys("Return")
    amina.must_see("Akinyi Otieno", "Kilimo")
    amina.picture("found")
    amina.tab_to("Change…")
    amina.keys("Space")
    amina.must_see("Change the sign-up")
    amina.keys("Escape", "Escape")
    amina.must_see("Learners")
