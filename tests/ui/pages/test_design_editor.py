"""A fifth design by hand: copied, changed beside its printed page, saved, used, issued, changed."""

from __future__ import annotations

import io
import statistics
import time
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from circledesk.documents.certificate import certificate_pdf, check_page
from circledesk.services import certificates, designs
from circledesk.services.facts.designs import DesignRow
from circledesk.ui import asking_designs
from circledesk.ui.dialogs.printer_place import PrinterPlaceDialog
from circledesk.ui.dialogs.signatories import SignatoriesDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.design_editor import DesignEditor, open_design
from circledesk.ui.pages.designs_page import DesignsPage
from circledesk.ui.printing_place import PrinterPlace, keep_place, place_of, sheet_plan
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import settle

T = TypeVar("T")
CLASSIC = DesignRow("classic", 2)


def on_page(window: MainWindow, kind: type[T]) -> T:
    page = window.context.nav.page
    assert isinstance(page, kind)
    return page


def drawn(qtbot: QtBot, page: DesignEditor) -> bytes:
    qtbot.waitUntil(lambda: not page._timer.isActive() and not page.context.jobs.busy)
    return page.drawn.content


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> DesignEditor:
    window.context.nav.open_designs()
    open_design(window.context, CLASSIC, "Ziwa", copy=True)
    page = on_page(window, DesignEditor)
    qtbot.waitUntil(lambda: bool(page.drawn.content))
    return page


def signature(folder: Path) -> Path:
    picture = Image.new("RGB", (600, 240), "white")
    ImageDraw.Draw(picture).line([(60, 180), (200, 60), (260, 190), (420, 90), (540, 150)],
                                 fill=(20, 20, 90), width=9)  # fmt: skip
    out = io.BytesIO()
    picture.save(out, "JPEG")
    file = folder / "signature.jpg"
    file.write_bytes(out.getvalue())
    return file


def test_a_fifth_design(window: MainWindow, folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    context = window.context
    context.nav.open_place("certificates")
    context.nav.open_designs()
    list_page = on_page(window, DesignsPage)
    qtbot.waitUntil(lambda: len(list_page.cards) == 4)
    list_page.make_new()
    page = on_page(window, DesignEditor)
    qtbot.waitUntil(lambda: bool(page.drawn.content))
    first = page.drawn.content
    page.look.name.setText("Ziwa at the lake")
    page.look.name.textEdited.emit("Ziwa at the lake")
    page.look.colours["accent"].setText("#7A1F3D")
    page.look.colours["accent"].textEdited.emit("#7A1F3D")
    heading = page.words.fields["completion"]
    assert isinstance(heading, QLineEdit)
    qtbot.keyClicks(heading, "Certificate of courage")
    assert drawn(qtbot, page) != first
    dialog = asking_designs.signatories(context)
    assert isinstance(dialog, SignatoriesDialog)
    settle(qtbot, window)
    dialog.people[0].name.setText("Joy Makena")
    dialog.people[0].role.setText("Director")
    dialog.people[1].name.setText("Koech Ruto")
    for person in dialog.people[:2]:
        person.sign.use(signature(tmp_path))
        settle(qtbot, window)
        assert person.sign.data
    dialog.submit()
    settle(qtbot, window)
    assert page.facts is not None
    assert [one.name for one in page.facts.signatories] == ["Joy Makena", "Koech Ruto"]
    assert all(one.image for one in page.facts.signatories), "the sample is signed at once"
    page.save()
    settle(qtbot, window)
    assert context.messages.history[-1].text == "Saved as version 1."
    assert page.header._line.text() == "Version 1"
    context.nav.back()
    qtbot.waitUntil(lambda: len(list_page.cards) == 5)
    mine = list_page.cards[-1].one.row
    list_page.use(mine)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: list_page.cards[-1].one.row.used)
    serial, before = ask(qtbot, window, lambda session: _issued(window, session))
    list_page.edit(list_page.cards[-1].one)
    page = on_page(window, DesignEditor)
    qtbot.waitUntil(lambda: bool(page.drawn.content))
    page.look.colours["accent"].textEdited.emit("#000000")
    page.save()
    settle(qtbot, window)
    assert context.messages.history[-1].text == "Saved as version 2."
    again = ask(qtbot, window, lambda session: _printed(session, serial))
    assert again == before, "a reprint is what it was, to the byte"


def _issued(window: MainWindow, session: object) -> tuple[str, bytes]:
    from circledesk.services.circles import circles

    [circle] = circles(session)
    people = certificates.candidates(session, circle_id=circle.id)
    [one] = certificates.issue(
        session, keys=window.context.desk.keys(), circle_id=circle.id,
        learner_ids=[people[0].learner_id], why="first week", check=check_page,
    )  # fmt: skip
    return one.serial, _printed(session, one.serial)


def _printed(session: object, serial: str) -> bytes:
    return certificate_pdf(certificates.facts_of(session, serials=(serial,))[0])


def test_edits_are_seen_at_once_taken_back_and_never_lost(
    window: MainWindow, editor: DesignEditor, qtbot: QtBot
) -> None:
    first, took = editor.state.text, []
    for number in range(9):
        before, start = editor.drawn, time.perf_counter()
        qtbot.keyClick(editor.paper, Qt.Key.Key_Down if number % 2 else Qt.Key.Key_Up)
        qtbot.waitUntil(lambda was=before: editor.drawn is not was)
        took.append(time.perf_counter() - start)
    # The design asks for 0.15 s on a computer of its own; machines of tests are shared.
    assert statistics.median(took) < 0.6, took
    while editor.undo_button.isEnabled():
        qtbot.keyClick(editor.paper, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.state.text == first
    note, shown = editor.words.fields["note"], drawn(qtbot, editor)
    assert isinstance(note, QLineEdit)
    note.textEdited.emit("{learner}")
    editor.save()
    settle(qtbot, window)
    assert editor.state.new, "what is wrong is not saved"
    assert editor.trouble.text().startswith("In the design, only these")
    assert editor.drawn.content == shown, "the last page that could be drawn stays"
    editor.state.undo()
    editor.look.colours["accent"].textEdited.emit("#7A1F3D")
    qtbot.wait(400)
    settle(qtbot, window)
    window.context.nav.back()
    open_design(window.context, CLASSIC, "Ziwa", copy=True)
    page = on_page(window, DesignEditor)
    qtbot.waitUntil(lambda: bool(page.drawn.content))
    assert page.state.tables["colours"]["accent"] == "#7A1F3D"
    assert window.context.messages.history[-1].text == "What was not saved yet is here again."
    page.save()
    settle(qtbot, window)
    window.context.nav.back()
    open_design(window.context, CLASSIC, "Ziwa", copy=True)
    page = on_page(window, DesignEditor)
    qtbot.waitUntil(lambda: bool(page.drawn.content))
    assert page.state.tables["colours"]["accent"] == "#0B6B62"


def test_files_go_out_and_come_in(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _where_a_printer_prints(window, tmp_path)
    context = window.context
    context.nav.open_designs()
    list_page = on_page(window, DesignsPage)
    qtbot.waitUntil(lambda: len(list_page.cards) == 4)
    file = tmp_path / "modern-1.toml"
    list_page.export(list_page.cards[1].one.row, file)
    list_page.bring_in(file)
    page = on_page(window, DesignEditor)
    assert page.state.new
    assert page.state.label == "Modern 2"
    settle(qtbot, window)
    page.save()
    settle(qtbot, window)
    rows = ask(qtbot, window, designs.designs)
    assert [row.name for row in rows if row.text] == ["modern_2"]
    file.write_bytes(b"\xff\xff not a design")
    context.nav.back()
    list_page.bring_in(file)
    assert context.nav.page is list_page
    assert "holds no text" in context.messages.history[-1].text


def _where_a_printer_prints(window: MainWindow, tmp_path: Path) -> None:
    preferences = window.context.preferences
    keep_place(preferences, "Old laser", PrinterPlace(12, -7, background=False))
    plan = sheet_plan(preferences, "Old laser", per_sheet=2)
    assert (plan.offset_x, plan.offset_y, plan.background, plan.per_sheet) == (12, -7, False, 2)
    dialog = asking_designs.printer_place(window.context)
    assert isinstance(dialog, PrinterPlaceDialog)
    dialog.printer.setCurrentIndex(dialog.printer.findData("Old laser"))
    assert (dialog.right.value(), dialog.down.value(), dialog.bare.isChecked()) == (1.2, -0.7, True)
    dialog.right.setValue(-0.3)
    dialog.save_to(tmp_path / "ruler.pdf")
    assert (tmp_path / "ruler.pdf").read_bytes().startswith(b"%PDF")
    dialog.submit()
    assert place_of(preferences, "Old laser") == PrinterPlace(-3, -7, background=False)
    preferences.keep(printers={"Broken": "far,away"})
    assert place_of(preferences, "Broken") == PrinterPlace()
