"""P2PU's files in the window: looked at, a venue confirmed, brought in, taken back; differences."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.p2pu import import_files
from circledesk.models.circles import LearningCircle
from circledesk.services.session import action
from circledesk.services.undo import undo
from circledesk.ui import asking
from circledesk.ui.dialogs.import_files import ImportFilesDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.settle_page import SettlePage
from tests.interop.p2pu_desk import read, write
from tests.ui.conftest import settle


def _circle(session: Session) -> LearningCircle | None:
    rows = session.scalars(select(LearningCircle).where(LearningCircle.deleted_at.is_(None)))
    return next((row for row in rows if (row.external or {}).get("p2pu", {}).get("id")), None)


def test_files_are_looked_at_and_brought_in(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    row = read("learning-circles")[0]
    first = write(tmp_path / "first.csv", [row, row | {"id": "x"}])
    dialog = asking.import_files(window.context)
    assert isinstance(dialog, ImportFilesDialog)
    assert not dialog.go.isEnabled()
    dialog.look_at([first])
    settle(qtbot, window)
    assert "Line 3" in dialog.told.text()
    (box,) = dialog.venues.choices.values()
    assert box.currentText().startswith("New branch")
    box.setCurrentIndex(1)
    chosen = box.currentData()
    dialog.go.click()
    settle(qtbot, window)
    seen: list[tuple[str, str]] = []

    def look(session: Session) -> None:
        circle = _circle(session)
        assert circle is not None
        from circledesk.models.team import Branch

        seen.append((session.get_one(Branch, circle.branch_id).name, circle.name))
        with action(session, "circle.edit"):
            circle.name = "Ours"
        newer = write(tmp_path / "newer.csv", [row | {"name": "Theirs"}])
        import_files(session, files=[newer])

    window.context.jobs.read(look, lambda _: None)
    settle(qtbot, window)
    assert seen == [(chosen, row["name"])]
    dialog.reject()
    window.context.nav.open_settle()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, SettlePage)
    page.load()
    settle(qtbot, window)
    page.show_tab("differences")
    (card,) = page.cards
    assert "Theirs" in card.accessibleName()
    assert [text for text, _ in card.deeds] == ["Keep ours", "Take theirs"]
    card.deeds[1][1]()
    settle(qtbot, window)
    names: list[str] = []

    def back(session: Session) -> None:
        circle = _circle(session)
        assert circle is not None
        names.append(circle.name)
        undo(session)
        session.refresh(circle)
        names.append(circle.name)

    window.context.jobs.read(back, lambda _: None)
    settle(qtbot, window)
    assert names == ["Theirs", "Ours"]
