"""Parcels that are written, two versions that are settled, and what became of parcels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from circledesk.services.settle import conflicts
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.pages.settle_page import SettlePage
from circledesk.ui.pages.versions_card import VersionsCard
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office


def test_one_post_bag_for_all_is_written_and_read_by_both(office: Office, tmp_path: Path) -> None:
    from circledesk.services.courses import add_course

    with office.desks["office"].session() as session:
        add_course(session, title="Fiction Writing")
    context = office.window.context
    context.nav.open_place("exchange", "out")
    office.settle()
    page = context.nav.page
    assert isinstance(page, ExchangePage)
    page.send_out.use_folder(tmp_path)
    assert page.send.text() == "Write for everyone"
    page.send.click()
    office.settle()
    [file] = tmp_path.glob("*.circledesk")
    for name in ("buruburu", "kisumu"):
        [line] = kit.receive(office.desks[name], file)
        assert (line.state, line.new) == ("applied", 1)


def test_a_parcel_for_one_computer_lies_in_the_outbox(office: Office) -> None:
    context = office.window.context
    context.nav.open_place("exchange", "out")
    office.settle()
    page = context.nav.page
    assert isinstance(page, ExchangePage)
    page.send_out.view.setFocus()
    assert {peer.branch for peer in page.send_out.model.all_rows()} == {"Buruburu", "Kisumu"}
    office.bot.keyClick(page.send_out.view, Qt.Key.Key_Return)
    office.settle()
    outbox = office.desks["office"].paths.outbox
    [file] = outbox.glob("*.circledesk")
    [line] = kit.receive(office.desks["buruburu"], file)
    assert line.state == "nothing-new"


def contested(office: Office) -> SettlePage:
    """Give one learner two names, and open what is to settle."""
    learner = office.new_learner("buruburu", "Akoth")
    kit.receive(
        office.desks["office"],
        kit.send(office.desks["buruburu"], "organizer", office.downloads / "first"),
    )
    kit.rename(office.desks["office"], learner, "Akoth Atieno")
    kit.rename(office.desks["buruburu"], learner, "Akoth Adhiambo")
    kit.receive(
        office.desks["office"],
        kit.send(office.desks["buruburu"], "organizer", office.downloads / "second"),
    )
    office.window.read_standing()
    office.window.context.nav.open_settle()
    office.settle()
    page = office.window.context.nav.page
    assert isinstance(page, SettlePage)
    return page


def shown_and_lost(office: Office) -> tuple[str, str]:
    with office.desks["office"].session() as session:
        [one] = conflicts(session)
    return one.shown, one.others[0].value


def test_both_versions_are_shown_and_one_is_taken(office: Office) -> None:
    page = contested(office)
    shown, lost = shown_and_lost(office)
    assert {shown, lost} == {"Akoth Atieno", "Akoth Adhiambo"}
    [card] = page.findChildren(VersionsCard)
    assert (card.keep.text(), card.take.text()) == (f"Keep {shown}", f"Take {lost}")
    assert office.window.header._count == 1
    card.take.click()
    office.settle()
    assert lost in office.learners()
    assert shown not in office.learners()
    assert page.shown is not None
    assert page.shown.count == 0
    assert office.window.header._count == 0


def test_keeping_leaves_the_value_and_ends_the_question(office: Office) -> None:
    page = contested(office)
    shown, _ = shown_and_lost(office)
    [card] = page.findChildren(VersionsCard)
    office.bot.keyClick(card.keep, Qt.Key.Key_Space)
    office.settle()
    assert shown in office.learners()
    with office.desks["office"].session() as session:
        assert conflicts(session) == ()


def test_the_history_tells_what_became_of_each(office: Office) -> None:
    office.new_learner("kisumu", "Otieno Ouma")
    file = kit.send(office.desks["kisumu"], "organizer", office.downloads)
    kit.receive(office.desks["office"], file)
    context = office.window.context
    context.nav.open_place("exchange", "history")
    office.settle()
    page = context.nav.page
    assert isinstance(page, ExchangePage)
    newest = page.history.model.all_rows()[0]
    assert (newest.file, newest.state) == (file.name, "applied")
