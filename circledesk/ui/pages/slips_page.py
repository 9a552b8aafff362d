"""Paper slips of a circle, typed in one after the other by keyboard alone, and saved together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from circledesk.said import said
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.same_person import Like
from circledesk.services.facts.slips import SlipsSaved
from circledesk.ui.context import Context
from circledesk.ui.dialogs.sign_up_words import MESSAGE_LANGUAGES
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.page import Page
from circledesk.ui.pages.slip_row import SlipRow, columns, when_pressed
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError

AT_FIRST = 12


class SlipsPage(Page):
    """Enter goes on, Down goes to the next slip, Ctrl+Enter saves all, F2 and F3 say who it is."""

    areas = frozenset()

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__(context)
        self.circle_id = circle_id
        self._page: CirclePage | None = None
        self.rows: list[SlipRow] = []
        self.save_button = Button(
            context.theme, self.tr("Save all"), self.save, kind="primary", tip="Ctrl+Enter"
        )
        self.header = PageHeader(context, self.title(), self.save_button, line=" ", back=True)
        self.all_signed = Tick(self.tr("All slips are signed: each agrees to what stands on it"))
        self.all_signed.box.toggled.connect(self._sign_all)
        self.witness = QLineEdit()
        self.witness.setAccessibleName(self.tr("Heard by"))
        self.witness.setPlaceholderText(self.tr("If it was spoken"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Slips in"))
        for code, name in MESSAGE_LANGUAGES.items():
            self.language.addItem(name, code)
        self.told = label("", "grey")
        self.told.hide()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        for at, heading in enumerate(columns()):
            self.grid.addWidget(label(heading, "detail"), 0, at)
        self._arrange()
        for _ in range(AT_FIRST):
            self._add_row()
        for keys, do in (("Ctrl+Return", self.save), ("Ctrl+Enter", self.save)):
            QShortcut(QKeySequence(keys), self, do)
        for keys, verb in (("F2", "take"), ("F3", "leave")):
            QShortcut(QKeySequence(keys), self, when_pressed(self._row_in_use, verb))
        self.half_filled = HalfFilled(
            self, f"slips:{circle_id}", self._circle_name, read=self._typed, fill=self._fill
        )

    def title(self) -> str:
        """The page's name."""
        return self.tr("Paper slips")

    def load(self) -> None:
        """Read the circle, and what was typed before a power cut."""
        circle_id, key = self.circle_id, self.half_filled.key

        def work(session: Session) -> tuple[CirclePage, Any]:
            from circledesk.services.circles import circle_page
            from circledesk.services.drafts import take_form

            return circle_page(session, circle_id=circle_id), take_form(session, key=key)

        self.read_row(work, self._show)

    def gone_words(self) -> str:
        """The circle was deleted, or its making taken back."""
        return said("The circle is not here any more, so its page was closed.")

    def arrive(self) -> None:
        """The keyboard goes to the first slip that is empty."""
        self._first_blank().name.setFocus()

    def make_new(self) -> None:
        """One more slip."""
        self._first_blank().name.setFocus()

    def save(self) -> None:
        """Save the good ones; the others stay and say what is wrong."""
        filled = [one for one in self.rows if not one.blank]
        if not filled or not self.save_button.isEnabled():
            return
        slips, circle_id = [one.slip() for one in filled], self.circle_id
        language, witness = str(self.language.currentData()), self.witness.text()
        self.save_button.setEnabled(False)

        def work(session: Session) -> SlipsSaved:
            from circledesk.services.slips import save_slips

            return save_slips(
                session, circle_id=circle_id, slips=slips, language=language, witness=witness
            )

        self.context.jobs.write(work, lambda done: self._saved(filled, done), failed=self._refused)

    def _saved(self, filled: Sequence[SlipRow], done: SlipsSaved) -> None:
        self.save_button.setEnabled(True)
        left = [
            (self._content(filled[place]), fault) for place, fault in sorted(done.faults.items())
        ]
        for one in self.rows:
            one.show_slip({})
        for one, (told, fault) in zip(self.rows, left, strict=False):
            one.show_slip(told)
            one.say_fault(fault)
        if left:
            self.rows[0].wrong_field(left[0][1]).setFocus()
            self.half_filled.touch()
        else:
            self.half_filled.forget()
            self.rows[0].name.setFocus()
        self._count()

    def _refused(self, error: CircleDeskError) -> None:
        self.save_button.setEnabled(True)
        self.context.messages.trouble(error.what, error.next_step)

    def _show(self, told: tuple[CirclePage, Any]) -> None:
        first, (self._page, kept) = self._page is None, told
        self.header.set_text(self.title(), self._line(self._page))
        if not first:
            return
        at = self.language.findData(self._page.language)
        self.language.setCurrentIndex(max(at, 0))
        self.half_filled.begin()
        if kept is not None:
            self.half_filled.take_up(kept.content)

    def _line(self, page: CirclePage) -> str:
        keys = self.tr("Enter goes on, Down to the next slip, Ctrl+Enter saves all.")
        if page.capacity is None:
            return f"{page.row.name} · {keys}"
        free = max(0, page.capacity - page.row.signups)
        left = self.tr("places free: {n}").format(n=free)
        return f"{page.row.name} · {left} · {keys}"

    def _arrange(self) -> None:
        slips_in = label(self.tr("Slips in"))
        slips_in.setBuddy(self.language)
        top = row(space=16)
        top.addWidget(self.all_signed, 1, Qt.AlignmentFlag.AlignVCenter)
        heard = label(self.tr("Heard by"))
        heard.setBuddy(self.witness)
        top.addWidget(heard)
        top.addWidget(self.witness)
        top.addWidget(slips_in)
        top.addWidget(self.language)
        inside = column(self.grid, None, space=0)
        area = FormArea(inside, "ground")
        layout = column(self.header, 12, top, 8, area, 4, self.told, space=0)
        layout.setStretch(4, 1)
        page_margins(layout)
        self.setLayout(layout)

    def _add_row(self) -> SlipRow:
        number = len(self.rows) + 1
        made = SlipRow(self.context, self.grid, number, self)
        made.left.connect(lambda step: self._go(made, step))
        made.typed.connect(lambda: self._looked_at(made))
        made.all_signed = self.all_signed.ticked
        made.consent.setChecked(made.all_signed)
        self.rows.append(made)
        return made

    def _go(self, one: SlipRow, step: int) -> None:
        if not step:
            self.save_button.setFocus()
            return
        at = self.rows.index(one) + step
        if at == len(self.rows):
            self._add_row()
        self.rows[max(0, at)].name.setFocus()

    def _looked_at(self, one: SlipRow) -> None:
        """Something was typed into a slip: keep it, and look who it may be."""
        self.half_filled.touch()
        self._count()
        if self._page is None or not one.wants_looking:
            one.offer(None)
            return
        slip, branch_id = one.slip(), self._page.row.branch_id

        def work(session: Session) -> tuple[Like, ...]:
            from circledesk.services.same_person import like

            return like(
                session, branch_id=branch_id, name=slip.name, phone=slip.phone, email=slip.email
            )

        def show(found: tuple[Like, ...]) -> None:
            if one.name.text() == slip.name and one.wants_looking:
                one.offer(found[0] if found else None)

        self.read(work, show, slot=f"like-{self.rows.index(one)}")

    def _count(self) -> None:
        filled = sum(not one.blank for one in self.rows)
        self.told.setText(self.tr("Slips typed: {n}").format(n=filled))
        self.told.setVisible(bool(filled))

    def _sign_all(self, signed: bool) -> None:
        for one in self.rows:
            one.all_signed = signed
            one.consent.setChecked(signed)

    def _row_in_use(self) -> SlipRow | None:
        return next((one for one in self.rows if self.focusWidget() in one.fields), None)

    def _first_blank(self) -> SlipRow:
        return next((one for one in self.rows if one.blank), None) or self._add_row()

    def _circle_name(self) -> str:
        return self._page.row.name if self._page else ""

    def _typed(self) -> dict[str, Any]:
        """The slips that hold something; nothing where none does."""
        filled = [self._content(one) for one in self.rows if not one.blank]
        if not filled:
            return {}
        signed, heard = self.all_signed.ticked, self.witness.text()
        return {"slips": filled, "signed": signed, "witness": heard}

    def _content(self, one: SlipRow) -> dict[str, Any]:
        return asdict(one.slip())

    def _fill(self, content: dict[str, Any]) -> None:
        self.all_signed.ticked = bool(content.get("signed", False))
        self.witness.setText(str(content.get("witness", "")))
        slips = content.get("slips", [])
        while len(self.rows) <= len(slips):
            self._add_row()
        for one, told in zip(self.rows, slips, strict=False):
            one.show_slip(told)
            one.typed.emit()
        self.arrive()
