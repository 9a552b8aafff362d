"""The designs of certificates: seen, used, copied, changed, sent out, brought in, retired."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QMenu, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import Area, Done
from circledesk.services.facts.designs import DesignRow
from circledesk.ui import asking_designs
from circledesk.ui.language import tr, translated
from circledesk.ui.page import Page
from circledesk.ui.pages import design_work as work
from circledesk.ui.papers import save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import Card, clear, column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.paper_view import Paper

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_THUMB = QSize(234, 166)
_CARD_PX = 268


class DesignsPage(Page):
    """A card a design; the way to a fifth begins with a copy."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.CERTIFICATES, Area.TEAM})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme, owner = context.theme, asking_designs.own_branch(context)
        signs = partial(asking_designs.signatories, context, owner)
        place = partial(asking_designs.printer_place, context)
        self.bring = Button(theme, self.tr("Bring in a file…"), self.ask_file, icon="file-text")
        header = PageHeader(
            context,
            self.title(),
            Button(theme, self.tr("Where the printer prints…"), place, icon="printer"),
            Button(theme, self.tr("Who signs…"), signs),
            self.bring,
            line=self.tr("A copy of any of them becomes your own. What was issued never changes."),
            back=True,
        )
        self.cards: list[DesignCard] = []
        self._rows: tuple[work.Thumb, ...] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._grid.setContentsMargins(0, 0, 12, 8)
        layout = column(header, 12, FormArea(column(self._grid, None), "ground"), space=0)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Designs")

    def load(self) -> None:
        """Read the designs, and draw a page of each."""
        language = self.context.language.code
        self.read(lambda session: work.thumbs(session, language), self.show_designs)

    def show_designs(self, rows: tuple[work.Thumb, ...]) -> None:
        """Show a card each; the keyboard stays at the same one."""
        held = next((n for n, one in enumerate(self.cards) if one.has_keyboard()), -1)
        self._rows = rows
        clear(self._grid)
        self.cards = [DesignCard(self, one) for one in rows]
        self._lay()
        if held >= 0 and self.cards:
            self.cards[min(held, len(self.cards) - 1)].first.setFocus()

    def arrive(self) -> None:
        """The keyboard goes to the first design."""
        if self.cards:
            self.cards[0].first.setFocus()
        else:
            self.setFocus()

    def make_new(self) -> None:
        """Ctrl+N: copy the design that is used."""
        used = next((one for one in self._rows if one.row.used), None)
        if used is not None:
            self.copy(used)

    def copy(self, one: work.Thumb) -> None:
        """Open a copy as a new design of one's own."""
        from circledesk.ui.pages.design_editor import open_design

        owner = asking_designs.own_branch(self.context)
        design = replace(one.row, branch_id=owner, branch="")
        open_design(self.context, design, self._free(one.label), copy=True)

    def edit(self, one: work.Thumb) -> None:
        """Open a design of one's own."""
        from circledesk.ui.pages.design_editor import open_design

        open_design(self.context, one.row, one.label)

    def use(self, row_: DesignRow) -> None:
        """Issue with it from now on; a branch's computer chooses among its branch's own."""

        def do(session: Session) -> Done:
            from circledesk.services.designs import use_design

            return use_design(session, name=row_.name, branch_id=row_.branch_id or None)

        self.context.jobs.write(do)

    def use_teams(self) -> None:
        """Go back from the branch's own to the team's."""
        owner = asking_designs.own_branch(self.context)

        def do(session: Session) -> Done:
            from circledesk.services.designs import use_design

            return use_design(session, name="", branch_id=owner)

        self.context.jobs.write(do)

    def retire(self, row_: DesignRow) -> None:
        """Offer it no more."""

        def do(session: Session) -> Done:
            from circledesk.services.designs import retire_design

            return retire_design(session, name=row_.name, branch_id=row_.branch_id or None)

        self.context.jobs.write(do)

    def ask_file(self) -> None:
        """Ask for a design's file, and open it as a new design."""
        words = self.tr("Bring in a design")
        file, _ = QFileDialog.getOpenFileName(self, words, "", "TOML (*.toml)")
        if file:
            self.bring_in(Path(file))

    def bring_in(self, file: Path) -> None:
        """Open a file's design as a new one, to look at before it is saved."""
        from circledesk.ui.pages.design_editor import open_tables
        from circledesk.ui.pages.design_state import title_of

        try:
            tables = work.read_design(file)
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        owner = asking_designs.own_branch(self.context)
        row_ = DesignRow(str(tables["name"]), 1, "", owner, editable=True)
        name = title_of(row_, tables)
        taken = name.casefold() in work.names_in_use(self._rows)
        name = self._free(name) if taken else name
        open_tables(self.context, row_, tables, name, new=True)

    def ask_export(self, one: work.Thumb) -> None:
        """Ask for a file, and write the design into it."""
        told = f"{one.row.name}-{one.row.version}.toml"
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the design as a file"), told, "TOML (*.toml)"
        )
        if file:
            self.export(one.row, Path(file).with_suffix(".toml"))

    def export(self, row_: DesignRow, file: Path) -> None:
        """Write a design into a file."""
        from circledesk.documents.design_text import text_of

        try:
            save_file(file, text_of(row_.name, row_.version, row_.text).encode())
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        self.context.messages.say(self.tr("Saved: {file}").format(file=file.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards side by side as fit."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        columns = max(1, (self.width() - 60) // (_CARD_PX + 16))
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(number, columns))
        for number in range(self._grid.columnCount()):
            self._grid.setColumnStretch(number, 0)
        self._grid.setColumnStretch(columns, 1)

    def _free(self, label_: str) -> str:
        """Return a name for a copy that none has yet."""
        taken = work.names_in_use(self._rows)
        name, number = label_, 2
        while name.casefold() in taken:
            name, number = f"{label_[:36]} {number}", number + 1
        return name


class DesignCard(Card):
    """How a design looks, whose it is, and what can be done with it."""

    def __init__(self, page: DesignsPage, one: work.Thumb) -> None:
        super().__init__(space=6)
        self.setFixedWidth(_CARD_PX)
        self.one = one
        theme, row_ = page.context.theme, one.row
        mine = row_.editable and not one.trouble
        words, do = (tr("Change…"), page.edit) if mine else (tr("Copy…"), page.copy)
        spoken = tr("Change {name}") if mine else tr("Copy {name}")
        self.first = Button(theme, words, lambda: do(one), kind="small")
        self.first.setAccessibleName(spoken.format(name=one.label))
        buttons: list[QWidget] = [self.first]
        more = Button(theme, "", kind="menu", icon="ellipsis")
        more.setAccessibleName(tr("More on {name}").format(name=one.label))
        more.setMenu(self._menu(page, more))
        if self._may_use(page) and not row_.used:
            use = Button(theme, tr("Use it"), lambda: page.use(row_), kind="small")
            use.setAccessibleName(tr("Use {name}").format(name=one.label))
            buttons.insert(0, use)
        self.inside.addWidget(self._picture(page, one))
        used = label(tr("In use"), "green")
        used.setVisible(row_.used)
        self.inside.addLayout(row(label(one.label, "strong"), None, used))
        self.inside.addWidget(label(self._whose(page, row_), "detail", wrap=True))
        self.inside.addLayout(row(*buttons, more, None, space=4))

    def has_keyboard(self) -> bool:
        """Whether the keyboard is at one of its buttons."""
        inside = self.focusWidget()
        return inside is not None and inside.hasFocus()

    def _picture(self, page: DesignsPage, one: work.Thumb) -> QLabel:
        if not one.content:
            shown = label(translated(one.trouble), "red", wrap=True)
            shown.setFixedSize(_THUMB)
            return shown
        paper, ratio = Paper(one.content), page.devicePixelRatioF()
        points = paper.pagePointSize(0)
        size = points.scaled(_THUMB * ratio, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        picture = QPixmap.fromImage(paper.picture(0, size))
        painter = QPainter(picture)
        painter.setPen(page.context.theme.colour("line"))
        painter.drawRect(0, 0, picture.width() - 1, picture.height() - 1)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        paper.close()
        shown = label()
        shown.setFixedHeight(_THUMB.height())
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setPixmap(picture)
        shown.setAccessibleName(tr("A certificate in this design"))
        return shown

    def _may_use(self, page: DesignsPage) -> bool:
        row_ = self.one.row
        if page.context.organizer:
            return not self.one.trouble and (row_.editable or row_.shipped)
        return row_.editable and bool(row_.branch_id) and not self.one.trouble

    def _whose(self, page: DesignsPage, row_: DesignRow) -> str:
        if row_.shipped:
            return tr("One of the program’s own")
        if row_.branch:
            told = tr("Version {version} · {branch}")
            return told.format(version=row_.version, branch=row_.branch)
        return tr("Version {version} · the team’s").format(version=row_.version)

    def _menu(self, page: DesignsPage, parent: QWidget) -> QMenu:
        menu, row_ = QMenu(parent), self.one.row
        if row_.editable:
            menu.addAction(tr("Copy…"), partial(page.copy, self.one))
        menu.addAction(tr("Save as a file…"), partial(page.ask_export, self.one))
        if row_.used and row_.branch_id and row_.editable:
            menu.addAction(tr("Use the team’s design again"), page.use_teams)
        if row_.editable:
            menu.addAction(tr("Retire it"), partial(page.retire, row_))
        return menu
