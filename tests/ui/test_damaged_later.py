"""A page that is damaged while the window stands: said in its words, checked, rescued, stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from circledesk.services.backup_carried import SUFFIX
from circledesk.ui.asking_backups import put_back, put_back_carried
from circledesk.ui.asking_soundness import rescue
from circledesk.ui.dialogs.restore_backup import RestoreBackupDialog
from circledesk.ui.dialogs.sealed_backup import SealedBackupDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.soundness_card import SoundnessCard
from tests.services.test_backups_by_themselves import spoil

_LONG_MS = 60_000


def test_a_damaged_page_is_said_checked_and_rescued(window: MainWindow, qtbot: QtBot) -> None:
    context = window.context
    folder = context.desk.folder
    file = folder / "circledesk.db"
    spoil(file, "learner")
    context.desk.reopen()
    context.jobs.read(lambda session: session.execute(text("SELECT * FROM learner")).all(), print)
    qtbot.waitUntil(
        lambda: bool(context.messages.last and context.messages.last.offer), timeout=_LONG_MS
    )
    told = context.messages.last
    assert told is not None
    assert told.offer == "check"
    assert "(rescue)" not in f"{told.text} {told.next_step}"
    window.show()
    qtbot.waitUntil(lambda: window.toast.offer.isVisible(), timeout=_LONG_MS)
    assert window.toast.offer.text() == "Check the library"
    window.toast.offer.click()
    page_now = context.nav.page
    assert page_now is not None
    card = page_now.findChild(SoundnessCard)
    assert card is not None
    qtbot.waitUntil(lambda: not card.rescue.isHidden(), timeout=_LONG_MS)
    assert not card.backups.isHidden()
    before = file.read_bytes()
    rescue(context).cancel()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=_LONG_MS)
    assert file.read_bytes() == before
    card.rescue.click()
    qtbot.waitUntil(lambda: "is rescued" in (context.messages.last or told).text, timeout=_LONG_MS)
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=_LONG_MS)
    with context.desk.session() as session:
        assert session.execute(text("SELECT count(*) FROM learner")).scalar()


def test_a_backup_sealed_for_other_keys_opens_with_the_sheet(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from circledesk.services.backup_sealing import recipients, seal_file
    from circledesk.services.backups import create_backup
    from circledesk.services.recovery import recovery_sheet
    from circledesk.sync.keys import new_keys

    context = window.context
    desk = context.desk
    with desk.session() as session:
        to = [key for key in recipients(session) if key.startswith("ssh-")]
        lines = recovery_sheet(session, keys=desk.keys()).lines
    made = Path(create_backup(desk).file)
    carried = tmp_path / f"{made.stem}{SUFFIX}"
    seal_file(made, carried, to)
    made.unlink()
    desk._keys = new_keys(desk.keys().device_id)
    put_back_carried(context, carried)
    qtbot.waitUntil(lambda: window.findChild(SealedBackupDialog) is not None, timeout=_LONG_MS)
    dialog = window.findChild(SealedBackupDialog)
    assert dialog is not None
    dialog.lines.spread("\n".join(("0000 0000 0000 0000 0", *lines[1:])), 0)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=_LONG_MS)
    assert dialog.isVisible(), "the refusal stands below the lines"
    dialog.lines.spread("\n".join(lines), 0)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: window.findChild(RestoreBackupDialog) is not None, timeout=_LONG_MS)
    assert list(desk.paths.backups.glob(f"{made.stem}.backup"))


def test_a_backup_is_put_back_where_a_page_is_damaged(window: MainWindow, qtbot: QtBot) -> None:
    from circledesk.services.backups import create_backup

    context = window.context
    made = create_backup(context.desk).file
    spoil(context.desk.paths.database, "learner")
    context.desk.reopen()
    put_back(context, made)
    qtbot.waitUntil(lambda: window.findChild(RestoreBackupDialog) is not None, timeout=_LONG_MS)
    dialog = window.findChild(RestoreBackupDialog)
    assert dialog is not None
    told = [one.text() for one in dialog.findChildren(QLabel)]
    assert any("cannot be read" in text for text in told)
    assert told.count("?") == 3, "now, go and come back of the learners"
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=_LONG_MS)
    with context.desk.session() as session:
        assert session.execute(text("SELECT count(*) FROM learner")).scalar()
