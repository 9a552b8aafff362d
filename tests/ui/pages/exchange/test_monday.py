"""An organizer's Monday: many parcels, the bad ones on top, one report whose numbers add up."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from circledesk.ui.jobs import Jobs
from circledesk.ui.pages.exchange_carried import carried_paths
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.pages.exchange_phone import StepsDialog
from circledesk.ui.progress import Progress
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office, cells, opened

HOMES = {"buruburu": "buruburu", "second": "buruburu", "kisumu": "kisumu"}


def parcels(office: Office, folder: Path) -> list[Path]:
    """One of each computer, with a new learner in it."""
    files = []
    for name, home in HOMES.items():
        circle, _ = kit.add_circle(office.desks[name], office.branches[home], f"Of {name}")
        kit.add_learner(office.desks[name], office.branches[home], circle, f"One of {name}")
        files.append(kit.send(office.desks[name], "organizer", folder / name))
    return files


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-60])


def test_the_bad_one_is_on_top_with_the_message_to_send_back(office: Office) -> None:
    *_, kisumu = parcels(office, office.downloads)
    cut(kisumu)
    page = opened(office)
    assert cells(page, 0) == ["Kisumu", "", "", "", "", "Cut off or damaged: ask again"]
    line = page.header._line.text()
    assert line.startswith("2 parcels found in ")
    assert line.endswith("In all at most 10 new. Cannot be taken: 1.")
    assert page.bring_in.view.current().branch == "Kisumu"
    page.bring_in.chosen.copy.click()
    text = QGuiApplication.clipboard().text()
    assert kisumu.name in text
    assert "as a document" in text
    assert page.bring_in.chosen.copy.isVisible()
    page.bring_in.view.setCurrentIndex(page.bring_in.model.index(1, 0))
    assert page.bring_in.chosen.copy.isHidden()
    assert page.bring_in.chosen.story.text() == (
        "1 new circle, 1 new sign-up, 1 meeting, and more at Buruburu."
    )


def test_the_report_has_a_line_for_each_and_its_numbers_add_up(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    *_, kisumu = parcels(office, office.downloads)
    cut(kisumu)
    page = opened(office)
    page.bring.click()
    office.settle()
    result = page.bring_in.result
    assert result.isVisible()
    assert result.head.text() == ("3 parcels: 2 brought in, 1 not taken. In all: 10 new.")
    result.copy.click()
    text = QGuiApplication.clipboard().text()
    lines = [line for line in text.splitlines() if " · made " in line]
    assert len(lines) == 3
    assert lines[0].startswith("Kisumu · made ")
    assert sum(int(new) for new in re.findall(r"· (\d+) new ·", text)) == 10
    file = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    result.keep.click()
    assert file.read_text(encoding="utf-8") == text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    result.keep.click()
    assert office.window.context.messages.history[-1].kind == "trouble"
    result.close_button.click()
    assert not result.isVisible()


def test_what_is_in_when_stopped_stays_in_and_is_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    parcels(office, office.downloads)
    page = opened(office)
    at: list[str] = []
    real = Progress.__call__

    def stop_at_the_second(self: Progress, done: int, total: int, what: str = "") -> None:
        if self.title == "Bringing in":
            at.append(what)
            if done == 1:
                self.cancel()
        real(self, done, total, what)

    monkeypatch.setattr(Progress, "__call__", stop_at_the_second)
    page.bring.click()
    office.settle()
    assert at == ["Buruburu", "Buruburu"]
    assert len({f"One of {name}" for name in HOMES} & office.learners()) == 1
    assert page.bring_in.result.head.text() == (
        "Stopped: what is in stays in. 1 parcel: 1 brought in. In all: 5 new."
    )
    assert page.bring.text() == "Bring in 2"


def test_looking_can_be_stopped_and_says_so(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    parcels(office, office.downloads)
    real = Jobs.long

    def stopped(self: Jobs, *args: object, **more: object) -> Progress:
        progress: Progress = real(self, *args, **more)  # type: ignore[arg-type]
        progress.cancel()
        return progress

    monkeypatch.setattr(Jobs, "long", stopped)
    page = opened(office)
    assert page.header._line.text().endswith("Not all folders were looked through.")
    assert page.bring_in.model.rowCount() < 3
    assert not page.bring_in.strip.isVisible()


def test_one_that_was_in_before_is_listed_as_such_and_not_counted(office: Office) -> None:
    *_, kisumu = parcels(office, office.downloads)
    kit.receive(office.desks["office"], kisumu)
    page = opened(office)
    assert page.bring.text() == "Bring in 2"
    assert cells(page, 2)[0] == "Kisumu"
    assert cells(page, 2)[5] == "Brought in before"


def test_a_damaged_copy_of_a_whole_one_troubles_nobody(office: Office) -> None:
    first, *_ = parcels(office, office.downloads)
    broken = office.downloads / "a copy.circledesk"
    broken.write_bytes(first.read_bytes())
    cut(broken)
    page = opened(office)
    assert page.bring.text() == "Bring in 3"
    assert page.bring_in.model.rowCount() == 3


def test_parcels_in_a_zip_are_offered_and_brought_in(office: Office, tmp_path: Path) -> None:
    files = parcels(office, tmp_path / "out")
    with ZipFile(office.downloads / "week 32.zip", "w") as archive:
        for number, file in enumerate(files):
            archive.write(file, f"{number}/{file.name}")
    page = opened(office)
    assert page.bring.text() == "Bring in 3"
    assert page.bring_in.chosen.place.text().endswith(", in week 32.zip")
    assert "in week 32.zip" in page.header._line.text()
    page.bring.click()
    office.settle()
    assert {f"One of {name}" for name in HOMES} <= office.learners()
    assert page.bring_in.result.head.text().startswith("3 parcels: 3 brought in.")
    staged = page.bring_in._found.staging
    assert staged is not None
    office.window.close()
    staged.close()
    assert not staged.folder.exists()


def pasted(text: str = "", *urls: str) -> QMimeData:
    carried = QMimeData()
    if text:
        carried.setText(text)
    if urls:
        carried.setUrls([QUrl(url) for url in urls])
    return carried


def test_paths_and_addresses_are_read_from_the_clipboard(tmp_path: Path) -> None:
    file = tmp_path / "my parcel.circledesk"
    file.write_bytes(b"x")
    address = QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert carried_paths(pasted("", address, "https://example.org/x")) == [file]
    assert carried_paths(pasted(f'"{file}"\n')) == [file]
    assert carried_paths(pasted(f"copy\n{address}")) == [file]
    assert carried_paths(pasted(f"{tmp_path}/gone\nrelative\n")) == []
    assert carried_paths(pasted()) == []


def test_ctrl_v_looks_at_the_copied_file(office: Office, tmp_path: Path) -> None:
    file, *_ = parcels(office, tmp_path / "stick")
    page = opened(office)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Good morning")
    office.bot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert office.window.context.messages.history[-1].text == "There is no file in the clipboard."
    clipboard.setText(str(file))
    page.bring_in.arrive()
    office.bot.keyClick(page.bring_in.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert cells(page, 0)[0] == "Buruburu"


def test_the_ways_from_a_phone_stand_on_the_page_or_a_key_away(office: Office) -> None:
    office.window.resize(1366, 768)
    page = opened(office)
    [card] = page.bring_in.below.cards
    assert card.isVisible()
    assert page.bring_in.phone.isHidden()
    office.window.resize(1024, 520)
    assert not card.isVisible()
    page.bring_in.phone.click()
    [dialog] = office.window.findChildren(StepsDialog)
    assert dialog.isVisible()
    parcels(office, office.downloads)
    dialog.accept_button.click()
    office.settle()
    assert page.bring_in.model.rowCount() == 3


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_nothing_is_cut_off_in_either_window(office: Office, size: tuple[int, int]) -> None:
    *_, kisumu = parcels(office, office.downloads)
    cut(kisumu)
    office.window.resize(*size)
    page = opened(office)
    page.bring.click()
    office.settle()
    for part in (page.bring_in.result, page.bring_in.chosen, page.bring_in.view, page.header):
        assert part.height() >= part.minimumSizeHint().height(), part
    bottom = page.bring_in.chosen.mapTo(page, page.bring_in.chosen.rect().bottomLeft()).y()
    assert bottom <= page.height()
    assert page.bring_in.view.height() > 100
    assert_page_fits(page)


def assert_page_fits(page: ExchangePage) -> None:
    assert page.minimumSizeHint().width() <= page.width()
    assert page.minimumSizeHint().height() <= page.height()
