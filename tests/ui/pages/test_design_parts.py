"""A design's parts beside its printed page: chosen, moved, changed, refused, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from circledesk.documents.design_text import tables_of, text_of
from circledesk.services.facts.certificates import DESIGNS, CertificateFacts, Signatory
from circledesk.services.facts.designs import DesignRow
from circledesk.ui.pages import design_work as work
from circledesk.ui.pages.design_form import MmField
from circledesk.ui.pages.design_look_tab import DesignLook
from circledesk.ui.pages.design_names import with_names
from circledesk.ui.pages.design_paper import DesignPaper
from circledesk.ui.pages.design_parts_tab import DesignParts
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.pages.design_words_tab import DesignWords
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.choice import Choice

FACTS = CertificateFacts(
    serial="ZLS-MJI-2018-00042", kind="completion", learner="Akinyi Otieno",
    course="Public Speaking", circle="Talking at the lake", branch="Mjini", team="Ziwa Libraries",
    first_meeting=date(2018, 7, 3), last_meeting=date(2018, 8, 7), meetings=6, attended=5,
    issued=date(2018, 8, 9), signatories=(Signatory("Joy Makena", "Director", "Ziwa Libraries"),),
    qr_text="SAMPLE ONLY " * 26,
)  # fmt: skip


@dataclass
class Bench:
    """The parts of the editor without its page."""

    state: DesignState
    paper: DesignPaper
    parts: DesignParts
    look: DesignLook
    words: DesignWords

    def draw(self, facts: CertificateFacts = FACTS) -> work.Drawn:
        drawn = work.draw(facts, self.state.text)
        self.paper.show_page(drawn.content, drawn.areas)
        self.parts.areas = drawn.areas
        return drawn


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    state = DesignState(DesignRow("classic", 2), tables_of(text_of("classic", 2)), "Ziwa", new=True)
    made = Bench(
        state,
        DesignPaper(theme, state),
        DesignParts(theme, state),
        DesignLook(theme, state),
        DesignWords(theme, state, "en"),
    )
    for part in (made.paper, made.parts, made.look, made.words):
        qtbot.addWidget(part)
    made.paper.resize(760, 540)
    made.draw()
    return made


def test_arrows_move_by_half_a_millimetre_and_undo_takes_it_back(
    bench: Bench, qtbot: QtBot
) -> None:
    state = bench.state
    state.choose("signatures")
    qtbot.keyClick(bench.paper, Qt.Key.Key_Left)
    qtbot.keyClick(bench.paper, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    held = state.tables["signatures"]
    assert (held["x"], held["y"]) == (74.5, 149)
    field = bench.parts.form.fields["signatures.x"]
    assert isinstance(field, MmField)
    assert field.value() == 74.5, "the number beside follows"
    state.undo()
    assert (state.tables["signatures"]["x"], state.can_undo) == (75, False), "one step back"
    state.redo()
    assert state.tables["signatures"]["y"] == 149
    for _ in range(40):
        qtbot.keyClick(bench.paper, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert state.tables["signatures"]["y"] == 210 - 5 - 37, "not over the paper's edge"


def test_a_part_is_chosen_and_dragged_with_the_mouse(bench: Bench, qtbot: QtBot) -> None:
    middle = bench.paper._on_screen(bench.paper.areas["code"]).center().toPoint()
    before = dict(bench.state.tables["code"])
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(bench.paper, left, pos=middle)
    assert bench.state.chosen == "code"
    qtbot.mouseMove(bench.paper, middle + QPoint(-4, -10))
    qtbot.mouseMove(bench.paper, middle + QPoint(-8, -20))
    qtbot.mouseRelease(bench.paper, left, pos=middle + QPoint(-8, -20))
    after = bench.state.tables["code"]
    assert before["x"] - after["x"] == pytest.approx(8 / bench.paper._scale(), abs=0.15)
    assert before["y"] - after["y"] == pytest.approx(20 / bench.paper._scale(), abs=0.15)


def test_what_is_wrong_stands_beside_its_field(bench: Bench, qtbot: QtBot) -> None:
    note = bench.words.fields["note"]
    assert isinstance(note, QLineEdit)
    qtbot.keyClicks(note, "Well done, {learner}!")
    assert "may stand in braces" in bench.words._faults["note"].text()
    assert note.property("wrong") == "true"
    note.clear()
    qtbot.keyClicks(note, "Well done in {course}!")
    assert bench.state.fault is None
    assert note.property("wrong") == "false"
    bench.state.choose("signatures")
    field = bench.parts.form.fields["signatures.width"]
    assert isinstance(field, MmField)
    field.setValue(180)
    fault = bench.state.fault
    assert fault is not None
    told = with_names(fault.what, bench.state.tables)
    assert told.startswith("In the design, “Words at the code” and “Signatures” lie"), "by name"
    bench.look.colours["accent"].textEdited.emit("#12")
    assert "#1C2430" in bench.look._faults["accent"].text()


def test_parts_are_taken_off_and_put_back_where_they_were(bench: Bench) -> None:
    state, parts = bench.state, bench.parts
    before = state.text
    state.choose("block[2].line[4]")
    parts.take_off()
    assert "deed" not in state.text
    parts.put_on("deed")
    assert state.text == before
    state.choose("block[2].line[2]")
    assert not parts.off.isEnabled(), "no certificate without a name"
    parts.put_on("mark:dots")
    assert state.chosen == "background[3]"
    state.undo()
    parts.put_on("note")
    assert state.fault is None
    for _ in range(3):
        state.undo()
    assert state.text == before


def test_a_line_that_is_moved_alone(bench: Bench) -> None:
    bench.state.choose("block[2].line[2]")
    bench.parts.move_alone()
    assert bench.state.fault is None
    assert [line["field"] for line in bench.state.tables["block"][2]["line"]] == ["learner"]
    assert bench.state.chosen == "block[3].line[1]"
    assert bench.draw().content


def test_every_design_stands_as_well_as_it_lies(bench: Bench) -> None:
    for name, version in DESIGNS.items():
        tables = tables_of(text_of(name, version))
        bench.state.edit("", lambda held, new=tables: (held.clear(), held.update(new)), refill=True)
        before = bench.state.text
        bench.look.way.choose("portrait")
        assert bench.state.fault is None, name
        assert bench.state.tables["page"] == {"width": 210, "height": 297}
        assert bench.draw().content
        bench.state.undo()
        assert bench.state.text == before
        assert bench.look.way.value == "landscape"


def test_names_that_ask_most(bench: Bench) -> None:
    plain = bench.draw().content
    for kind in work.NAMES:
        drawn = bench.draw(work.with_name(FACTS, kind))
        assert not drawn.trouble
        assert drawn.content != plain


def test_a_choice_of_letters(bench: Bench) -> None:
    style = bench.parts.form.fields["block[2].line[2].style"]
    assert isinstance(style, Choice)
    style.choose("sans-bold")
    size = bench.parts.form.fields["block[2].line[2].size"]
    assert isinstance(size, MmField)
    size.setValue(20)
    held = bench.state.tables["block"][1]["line"][1]
    assert (held["style"], held["size"], held["least"]) == ("sans-bold", 20, 20)
    assert bench.state.fault is None, "the smallest size is never above the size"
