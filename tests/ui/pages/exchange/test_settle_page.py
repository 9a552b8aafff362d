"""To settle, by the keyboard: two versions one by one and many at once, rules, filters."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.services import circles, signups
from circledesk.services.breaches import breaches
from circledesk.services.desk import Desk
from circledesk.services.settle import conflicts
from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog
from circledesk.ui.pages import settle_page, settle_work
from circledesk.ui.pages.rule_card import RuleCard
from circledesk.ui.pages.settle_page import SettlePage
from circledesk.ui.pages.settle_work import AskDialog
from circledesk.ui.pages.versions_card import VersionsCard
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office


def opened(office: Office) -> SettlePage:
    office.window.read_standing()
    office.window.context.nav.open_settle()
    office.settle()
    page = office.window.context.nav.page
    assert isinstance(page, SettlePage)
    page.arrive()
    return page


def press(office: Office, page: SettlePage, *keys: Qt.Key) -> None:
    """Press keys on the card that the keyboard is on, waiting for the database after each."""
    for key in keys:
        target = page.focusWidget()
        assert target is not None
        office.bot.keyClick(target, key)
        office.settle()


def contest(office: Office, folder: Path, count: int) -> list[str]:
    """So many learners of Buruburu get a name here and another name there."""
    desks = office.desks
    for number in range(count - 2):
        kit.add_learner(desks["buruburu"], *home(office), f"Learner {number}")
    kit.swap(desks, folder / "known")
    with desks["office"].session() as session:
        branch = office.branches["buruburu"]
        rows = list(session.scalars(select(Learner.id).where(Learner.branch_id == branch)))[:count]
    for number, row in enumerate(rows):
        kit.rename(desks["office"], row, f"Office {number}")
        kit.rename(desks["buruburu"], row, f"Branch {number}")
    kit.swap(desks, folder / "contest")
    return rows


def home(office: Office) -> tuple[str, str]:
    branch = office.branches["buruburu"]
    with office.desks["office"].session() as session:
        query = select(LearningCircle.id).where(LearningCircle.branch_id == branch)
        return branch, session.scalars(query).one()


def listed(desk: Desk) -> int:
    with desk.session() as session:
        return len(conflicts(session))


def names(office: Office, rows: list[str]) -> list[str]:
    with office.desks["office"].session() as session:
        return [session.get_one(Learner, row).name for row in rows]


def test_k_keeps_r_takes_and_the_keyboard_goes_on(office: Office, tmp_path: Path) -> None:
    contest(office, tmp_path, 4)
    page = opened(office)
    order = [card.conflict for card in page.findChildren(VersionsCard)]
    assert [view.id for view in order] == [card.key for card in page.cards]
    press(office, page, Qt.Key.Key_K)
    assert page.focusWidget() is page.cards[0]
    assert page.cards[0].key == order[1].id, "the next one has the keyboard"
    press(office, page, Qt.Key.Key_Down, Qt.Key.Key_R)
    assert names(office, [order[0].row, order[2].row]) == [
        order[0].shown, order[2].others[0].value,
    ]  # fmt: skip
    assert [card.key for card in page.cards] == [order[1].id, order[3].id]
    assert page.focusWidget() is page.cards[1]
    assert office.window.header._count == 2
    press(office, page, Qt.Key.Key_R, Qt.Key.Key_K)
    assert listed(office.desks["office"]) == 0
    assert page.shown is not None
    assert page.shown.count == 0


def test_several_are_picked_and_settled_by_one_key(office: Office, tmp_path: Path) -> None:
    rows = contest(office, tmp_path, 4)
    page = opened(office)
    before = names(office, rows)
    space, down = Qt.Key.Key_Space, Qt.Key.Key_Down
    press(office, page, space, down, down, space)
    assert len(page.picked()) == 2
    assert page.many is not None
    assert page.many.take.text() == "Take the other in 2 picked"
    press(office, page, Qt.Key.Key_R)
    assert listed(office.desks["office"]) == 2
    after = names(office, rows)
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 2
    assert office.window.context.messages.history[-1].text == "Settled: 2."
    assert page.picked() == []


def test_all_of_one_branch_are_taken(office: Office, tmp_path: Path) -> None:
    rows = contest(office, tmp_path, 3)
    page = opened(office)
    assert page.many is not None
    texts = [action.text() for action in page.many.menu.actions()]
    assert texts == ["Buruburu: 3", "Joy Makena's computer: 3"]
    page.many.menu.actions()[0].trigger()
    office.settle()
    assert sorted(names(office, rows)) == ["Branch 0", "Branch 1", "Branch 2"]
    assert listed(office.desks["office"]) == 0
    message = office.window.context.messages.history[-1]
    assert (message.text, message.offer) == ("Settled: 3.", "")


def test_more_than_twenty_are_asked_about(office: Office, tmp_path: Path) -> None:
    rows = contest(office, tmp_path, 21)
    page = opened(office)
    told: list[str] = []
    office.window.context.jobs.started.connect(lambda progress: told.append(progress.title))
    press(office, page, Qt.Key.Key_Down)
    office.bot.keyClick(page.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.picked()) == 21
    press(office, page, Qt.Key.Key_K)
    [asked] = office.window.findChildren(AskDialog)
    assert listed(office.desks["office"]) == 21
    before = names(office, rows)
    asked.accept_button.click()
    office.settle()
    assert told == ["Settling"]
    assert listed(office.desks["office"]) == 0
    assert names(office, rows) == before


def test_a_stop_leaves_what_is_settled_and_says_how_many(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contest(office, tmp_path, 3)
    page = opened(office)
    office.window.context.jobs.started.connect(lambda progress: progress.cancel())
    page.settle_many("keep", "")
    office.settle()
    assert office.window.context.messages.history[-1].text == "Stopped. Settled until then: 0."
    assert listed(office.desks["office"]) == 3


def test_a_long_list_is_drawn_in_parts(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settle_page, "_AT_FIRST", 2)
    contest(office, tmp_path, 5)
    page = opened(office)
    assert len(page.cards) == 2
    page.show_more("versions")
    assert len(page.cards) == 5
    assert page.focusWidget() is page.cards[2]


def test_deleted_there_and_changed_here_in_words(office: Office, tmp_path: Path) -> None:
    _, circle = home(office)
    with office.desks["buruburu"].session() as session:
        circles.delete_circle(session, circle_id=circle)
    with office.desks["office"].session() as session:
        circles.edit_circle(session, circle_id=circle, name="Kuongea")
    kit.swap(office.desks, tmp_path / "part")
    page = opened(office)
    [card] = page.findChildren(VersionsCard)
    assert card.accessibleName() == (
        "Two versions. Kuongea, Buruburu: deleted at Buruburu, changed here"
    )
    assert (card.keep.text(), card.take.text()) == ("Leave it deleted", "Bring it back")
    press(office, page, Qt.Key.Key_R)
    with office.desks["office"].session() as session:
        assert session.get_one(LearningCircle, circle).deleted_at is None


def crowded(office: Office, folder: Path) -> str:
    """The last place of a circle is given away on both PCs of Buruburu."""
    desks, (branch, _) = office.desks, home(office)
    circle, _ = kit.add_circle(desks["buruburu"], branch, "Chess")
    with desks["buruburu"].session() as session:
        circles.edit_circle(session, circle_id=circle, capacity=1)
    kit.swap(desks, folder / "known")
    for name, words in (("buruburu", "Zeinab Hassan"), ("second", "Musa Juma")):
        with desks[name].session() as session:
            signups.sign_up(session, circle_id=circle, name=words)
    kit.swap(desks, folder / "crowd")
    return circle


def test_a_rule_is_put_right_by_enter_or_by_its_number(office: Office, tmp_path: Path) -> None:
    circle = crowded(office, tmp_path)
    page = opened(office)
    [card] = page.findChildren(RuleCard)
    assert [button.text() for button in card.buttons] == [
        "Put Musa Juma on the waiting list", "Raise to 2 places",
    ]  # fmt: skip
    assert office.window.header._count == 1
    press(office, page, Qt.Key.Key_2)
    assert page.shown is not None
    assert page.shown.count == 0
    office.window.context.jobs.write(undo_last)
    office.settle()
    page.arrive()
    press(office, page, Qt.Key.Key_Return)
    assert office.window.header._count == 0
    with office.desks["office"].session() as session:
        rows = {row.name: row.state for row in signups.signups(session, circle_id=circle)}
    assert rows == {"Zeinab Hassan": "signed-up", "Musa Juma": "waiting"}


def undo_last(session: object) -> object:
    from circledesk.services.undo import undo

    return undo(session)  # type: ignore[arg-type]


def test_a_meeting_is_moved_out_of_a_room(office: Office, tmp_path: Path) -> None:
    branch, _ = home(office)
    with office.desks["office"].session() as session:
        course = session.scalars(select(LearningCircle.course_id)).first()
        for name in ("Chess", "Marketing"):
            circles.create_circle(
                session,
                course_id=str(course),
                name=name,
                start=date(2018, 9, 4),
                time=time(14),
                meetings=1,
                branch_id=branch,
                venue="Hall B",
            )
    page = opened(office)
    press(office, page, Qt.Key.Key_Return)
    [dialog] = office.window.findChildren(MoveMeetingDialog)
    dialog.day.set_day(date(2018, 9, 5))
    dialog.accept_button.click()
    office.settle()
    with office.desks["office"].session() as session:
        assert breaches(session) == ()
    assert page.shown is not None
    assert page.shown.count == 0


def test_filters_show_one_kind_and_leave_the_others(office: Office, tmp_path: Path) -> None:
    contest(office, tmp_path / "a", 2)
    crowded(office, tmp_path / "b")
    page = opened(office)
    tabs = [(page.bar.tabText(n), page.bar.tabData(n)) for n in range(page.bar.count())]
    assert tabs == [("All", "3"), ("Two versions", "2"), ("Against a rule", "1")]
    page.show_tab("rules")
    assert [type(card) for card in page.cards] == [RuleCard]
    page.arrive()
    press(office, page, Qt.Key.Key_Return)
    assert not page.bar.isVisible(), "one kind is left: nothing is filtered"
    assert [type(card) for card in page.cards] == [VersionsCard, VersionsCard]


def test_a_branch_is_not_asked_about_what_is_anothers(office: Office, tmp_path: Path) -> None:
    from circledesk.services.session import this_device
    from circledesk.ui.pages.settle_reading import read_to_settle

    _, circle = home(office)
    for name, words in (("office", "Speaking"), ("buruburu", "Kuongea")):
        with office.desks[name].session() as session:
            circles.edit_circle(session, circle_id=circle, name=words)
    crowded(office, tmp_path)
    counts = {}
    for name, desk in office.desks.items():
        with desk.session() as session:
            counts[name] = read_to_settle(session, this_device(session)).count
            assert len(conflicts(session)) == 1
    assert counts == {"office": 2, "buruburu": 2, "second": 2, "kisumu": 0}


def test_the_bound_of_asking_is_what_the_design_says() -> None:
    assert settle_work.ASK_FROM == 21
