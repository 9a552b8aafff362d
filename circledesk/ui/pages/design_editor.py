"""A design of certificates beside the page that it prints, drawn anew after each edit."""

from __future__ import annotations

import tomllib
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame

from circledesk import languages
from circledesk.documents.design_text import Tables
from circledesk.errors import CircleDeskError
from circledesk.services.facts.certificates import CertificateFacts
from circledesk.services.facts.changed import Area
from circledesk.services.facts.designs import DesignRow, SavedDesign
from circledesk.services.facts.drafts import HalfFilled as HalfFilledForm
from circledesk.ui import asking_designs
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.language import translated
from circledesk.ui.page import Page
from circledesk.ui.pages import design_work as work
from circledesk.ui.pages.design_look_tab import DesignLook
from circledesk.ui.pages.design_names import with_names
from circledesk.ui.pages.design_paper import DesignPaper
from circledesk.ui.pages.design_parts_tab import DesignParts
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.pages.design_words_tab import DesignWords
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

PAUSE_MS = 25
"""Edits that come closer together are drawn once."""
_SIDE_PX, _LEAST_SIDE_PX = 396, 330


class DesignEditor(Page):
    """Ctrl+Z takes back an edit, Ctrl+S saves; F6 goes between the page and its values."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.CERTIFICATES, Area.TEAM})

    def __init__(
        self, context: Context, design: DesignRow, tables: Tables, name: str, *, new: bool
    ) -> None:
        super().__init__(context)
        self.state = DesignState(design, tables, name, new=new)
        self.facts: CertificateFacts | None = None
        self.drawn = work.Drawn()
        theme = context.theme
        self.paper = DesignPaper(theme, self.state)
        self.parts = DesignParts(theme, self.state)
        self.look = DesignLook(theme, self.state)
        self.words = DesignWords(theme, self.state, context.language.code)
        self.trouble = label("", "red", wrap=True)
        self._make_buttons()
        self._arrange()
        self.words.language.chose.connect(self._follow_words)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.draw)
        self.state.changed.connect(self._edited)
        self.half_filled = HalfFilled(
            self,
            f"design:{'new' if new else 'own'}/{design.branch_id}/{design.name}",
            lambda: self.state.label,
            read=self._content,
            fill=self._take_up,
        )
        self._edited()

    def title(self) -> str:
        """The design's name."""
        return self.state.label

    def load(self) -> None:
        """Read the sample again: who signs, or the logo, may be another one."""
        branch, language = self.state.row.branch_id or None, self.language.value
        key = self.half_filled.key

        def read(session: Session) -> tuple[CertificateFacts, HalfFilledForm | None]:
            from circledesk.services.drafts import take_form

            return work.sample(session, branch, language), take_form(session, key=key)

        self.read(read, self._show_read)

    def arrive(self) -> None:
        """The keyboard begins at the parts."""
        self.parts.list.setFocus()

    def draw(self) -> None:
        """Draw the page with the design as it is."""
        if self.facts is None or self.state.fault is not None:
            return
        facts = work.with_name(self.facts, self.sample.value)
        make = partial(work.draw, facts, self.state.text, background=self.background.isChecked())
        self.read(lambda _: make(), self._show_page, slot="page")

    def save(self) -> None:
        """Save it as a new version."""
        if self.state.fault is not None:
            self.context.messages.trouble(
                with_names(translated(self.state.fault.what), self.state.tables),
                self.tr("Put that right first, then save."),
            )
            return
        name, write = self.state.writer()
        new, branch = self.state.new, self.state.row.branch_id
        forget = self.half_filled.saving()

        def done(saved: SavedDesign) -> None:
            forget(saved)
            self.state.was_saved(saved.name, saved.version)

        def do(session: Session) -> SavedDesign:
            return work.save(session, name, write, new=new, branch_id=branch)

        self.context.jobs.write(do, done)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is this page's own here; in a field it takes back what was typed there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ways = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(way) for way in (*ways, QKeySequence.StandardKey.Save)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page's keys."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.state.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.state.redo()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self) -> None:
        theme, context = self.context.theme, self.context
        self.undo_button = Button(
            theme, "", self.state.undo, kind="small", icon="undo-2", tip=self.tr("Undo the edit")
        )
        self.redo_button = Button(
            theme, "", self.state.redo, kind="small", icon="redo-2", tip=self.tr("Redo the edit")
        )
        signing = partial(asking_designs.signatories, context, self.state.row.branch_id)
        self.signs = Button(theme, self.tr("Who signs…"), signing)
        self.save_button = Button(
            theme, self.tr("Save"), self.save, kind="primary", icon="check", tip="Ctrl+S"
        )
        samples = [
            ("real", self.tr("A learner")),
            ("long", self.tr("Longest name")),
            ("arabic", self.tr("Arabic name")),
            ("ethiopic", self.tr("Ethiopic name")),
        ]
        self.sample = Choice(theme, samples)
        self.sample.setAccessibleName(self.tr("Sample"))
        self.sample.chose.connect(self.draw)
        self.language = Choice(theme, list(languages.names().items()))
        self.language.setAccessibleName(self.tr("Language of the sample"))
        self.language.show_value(languages.known(context.language.code))
        self.language.chose.connect(self.load)
        self.background = QCheckBox(self.tr("With frame and ornaments"))
        self.background.setChecked(True)
        self.background.setToolTip(self.tr("Without them it is printed on paper that has them"))
        self.background.toggled.connect(lambda _: self.draw())

    def _arrange(self) -> None:
        buttons = (self.undo_button, self.redo_button, self.signs, self.save_button)
        self.header = PageHeader(self.context, self.title(), *buttons, back=True)
        self.tabs = Tabs(self.context.theme)
        self.tabs.add("parts", self.tr("Parts"), self.parts)
        self.tabs.add("look", self.tr("Name and colours"), self.look)
        self.tabs.add("words", self.tr("Words"), self.words)
        self.side = QFrame()
        self.side.setFixedWidth(_SIDE_PX)
        self.side.setLayout(column(self.tabs))
        above = BreakingLine(row(self.sample, self.language, None), row(self.background, None))
        right = column(above, self.trouble, self.paper, space=8)
        right.setStretch(2, 1)
        whole = row(self.side, right, space=16)
        whole.setStretch(1, 1)
        layout = column(self.header, whole, space=8)
        layout.setStretch(1, 1)
        page_margins(layout, top=12)
        self.setLayout(layout)
        self.setTabOrder(self.save_button, self.parts.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the page keeps more than half."""
        super().resizeEvent(event)
        self.side.setFixedWidth(min(_SIDE_PX, max(_LEAST_SIDE_PX, round(self.width() * 0.38))))

    def _edited(self) -> None:
        self.undo_button.setEnabled(self.state.can_undo)
        self.redo_button.setEnabled(self.state.can_redo)
        self.save_button.setEnabled(self.state.touched)
        version = self.state.row.version
        if self.state.new:
            told = self.tr("Not saved yet.")
        elif self.state.touched:
            told = self.tr("Changed since version {version}. What was issued stays as it is.")
        else:
            told = self.tr("Version {version}")
        self.header.set_text(self.state.label or "…", told.format(version=version))
        self._say_trouble("")
        self._timer.start()
        self.half_filled.touch()

    def _follow_words(self) -> None:
        """The sample speaks the language whose words are typed."""
        if self.language.value != self.words.language.value:
            self.language.show_value(self.words.language.value)
            self.load()

    def _show_read(self, told: tuple[CertificateFacts, HalfFilledForm | None]) -> None:
        first, (self.facts, form) = self.facts is None, told
        if first:
            self.half_filled.begin()
            if form is not None:
                self.half_filled.take_up(form.content)
                self.context.messages.say(self.tr("What was not saved yet is here again."))
        self.draw()

    def _show_page(self, drawn: work.Drawn) -> None:
        self.drawn = drawn
        if drawn.content:
            self.paper.show_page(drawn.content, drawn.areas)
            self.parts.areas = drawn.areas
        self._say_trouble(drawn.trouble)

    def _say_trouble(self, trouble: str) -> None:
        fault = self.state.fault
        said = translated(fault.what) if fault else translated(trouble)
        self.trouble.setText(with_names(said, self.state.tables))
        self.trouble.setVisible(bool(said))

    def _content(self) -> dict[str, object]:
        if not self.state.touched:
            return {}
        state = self.state
        return {"text": state.text, "label": state.label, "begun": state.row.text}

    def _take_up(self, content: dict[str, object]) -> None:
        tables = tomllib.loads(str(content["text"]))

        def change(held: Tables) -> None:
            held.clear()
            held.update(tables)

        self.state.edit("", change, refill=True)
        self.state.rename(str(content["label"]))
        self.look.fill()


def open_design(context: Context, design: DesignRow, name: str = "", *, copy: bool = False) -> None:
    """Open a design; as a copy under a name, or where it is one of the program's own."""
    from circledesk.documents.design_text import tables_of, text_of

    try:
        tables = tables_of(text_of(design.name, design.version, design.text))
    except CircleDeskError as error:
        context.messages.trouble(error.what, error.next_step)
        return
    open_tables(context, design, tables, name, new=copy or design.shipped)


def open_tables(
    context: Context, design: DesignRow, tables: Tables, name: str, *, new: bool
) -> None:
    """Open the tables of a design."""
    context.nav.open_page(lambda: DesignEditor(context, design, tables, name, new=new))
