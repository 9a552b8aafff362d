"""What was brought in is taken out again from its result, or with Ctrl+Z."""

from __future__ import annotations

from typing import Any

import pytest

from circledesk.services.erasure import erase_learner
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.tables.rows_model import CellRole
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office, cells, opened


@pytest.fixture
def page(office: Office) -> ExchangePage:
    """Two parcels were brought in just now."""
    office.new_learner("buruburu", "Wairimu Njeri")
    office.new_learner("kisumu", "Otieno Ouma")
    for name in ("buruburu", "kisumu"):
        kit.send(office.desks[name], "organizer", office.downloads)
    shown = opened(office)
    shown.bring.click()
    office.settle()
    return shown


def last_said(office: Office) -> Any:
    return office.window.context.messages.history[-1]


def test_the_result_offers_it_and_both_parcels_are_ready_again(
    office: Office, page: ExchangePage
) -> None:
    result = page.bring_in.result
    assert {"Wairimu Njeri", "Otieno Ouma"} <= office.learners()
    assert not result.undo.isHidden()
    assert "as if it had never come" in result.undo_told.text()
    result.undo.click()
    office.settle()
    assert not {"Wairimu Njeri", "Otieno Ouma"} & office.learners()
    assert result.isHidden()
    assert [cells(page, row)[5] for row in (0, 1)] == ["Ready", "Ready"]
    assert page.bring.text() == "Bring in 2"
    said = last_said(office)
    assert said.text == (
        "Taken out again: parcels of Buruburu PC, Kisumu PC, 2 new sign-ups, 2 new circles. "
        "It can be brought in once more."
    )
    assert said.offer == ""
    page.bring.click()
    office.settle()
    assert {"Wairimu Njeri", "Otieno Ouma"} <= office.learners()


def test_ctrl_z_takes_it_out_and_the_history_tells(office: Office, page: ExchangePage) -> None:
    office.window.actions_here.undo.trigger()
    office.settle()
    assert "Wairimu Njeri" not in office.learners()
    assert page.bring_in.result.isHidden()
    office.window.context.nav.open_place("exchange", "history")
    office.settle()
    model = page.history.model
    told = {
        model.index(row, column).data(CellRole).text
        for row in (0, 1)
        for column in range(model.columnCount())
    }
    assert "Taken out again" in told


def test_it_is_over_when_something_was_written(office: Office, page: ExchangePage) -> None:
    kit.add_circle(office.desks["office"], office.branches["buruburu"], "Chess")
    page.bring_in.result.undo.click()
    office.settle()
    assert "Wairimu Njeri" in office.learners()
    assert last_said(office).text.startswith("There is no import to take out")
    assert page.bring_in.result.undo.isHidden()
    assert not page.bring_in.result.isHidden()


def test_an_erasure_says_why_it_stays(office: Office, page: ExchangePage) -> None:
    learner = office.new_learner("kisumu", "Halima")
    with office.desks["kisumu"].session() as session:
        erase_learner(session, learner_id=learner)
    kit.send(office.desks["kisumu"], "organizer", office.downloads)
    page.refresh()
    office.settle()
    page.bring.click()
    office.settle()
    assert not page.bring_in.result.undo.isEnabled()
    assert "never taken out again" in page.bring_in.result.undo_told.text()
