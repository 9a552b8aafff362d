"""Requests about own data: who asked what, how many days are left, and the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction, QKeySequence, QShortcut

from circledesk.services.facts.changed import Area
from circledesk.services.facts.rights import RequestRow
from circledesk.ui import asking_rights
from circledesk.ui.page import Page
from circledesk.ui.tables.rights import requests_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.words import counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class RightsRequests(Page):
    """Ctrl+N notes one, Enter does what is asked, A answers, L opens the learner."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.RIGHTS, Area.LEARNERS})
    reads = "requests.read"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        add = Button(
            theme, self.tr("Note a request…"), self.make_new, kind="primary", icon="plus",
            tip="Ctrl+N",
        )  # fmt: skip
        self.answer_button = Button(
            theme, self.tr("Answer…"), lambda: self._with_current(self._answer)(), tip="A"
        )
        self.register_button = Button(theme, self.tr("Register…"), self._register, icon="printer")
        buttons = (self.register_button, self.answer_button, add)
        self.header = PageHeader(context, self.title(), *buttons, line=" ", back=True)
        self.model = requests_model()
        self.view = ListView(theme, context.preferences, self.model, "rights-requests")
        self.view.setAccessibleName(self.title())
        self.view.opened.connect(self._do)
        ListExport(context, self.view, self.title())
        self.filter = FilterLine(theme, self.tr("Name, library or words"))
        self.view.filter_with(self.filter)
        self.view.menu_from(self._menu)
        self.count = label("", "grey")
        sentence = self.tr(
            "Here stands what people ask about their own data, with the days that the law gives "
            "for the answer."
        )
        self.empty = Empty(
            theme, "inbox", sentence, Button(theme, self.tr("Note the first one…"), self.make_new)
        )
        layout = column(
            self.header, 12, row(self.filter, self.count, None), 8, self.view, self.empty, space=0
        )
        page_margins(layout)
        self.setLayout(layout)
        for keys, do in (("A", self._answer), ("L", self._open_learner)):
            QShortcut(QKeySequence(keys), self.view).activated.connect(self._with_current(do))
        self.empty.hide()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Requests about own data")

    def load(self) -> None:
        """Read them."""

        def work(session: Session) -> Sequence[RequestRow]:
            from circledesk.services.rights import requests

            return requests(session)

        self.read(work, self.show_rows)

    def show_rows(self, rows: Sequence[RequestRow]) -> None:
        """Show them, the most pressing on top."""
        self.model.set_rows(rows)
        waiting = sum(one.open for one in rows)
        self.count.setText(counted(self.tr("1 is open"), self.tr("{n} are open"), waiting))
        for part in (self.view, self.filter, self.count, self.answer_button, self.register_button):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def make_new(self) -> None:
        """Note what somebody asks."""
        asking_rights.note_request(self.context)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def _menu(self, facts: RequestRow) -> Sequence[QAction]:
        told: list[tuple[str, str, Callable[[RequestRow], object]]] = []
        if facts.open and facts.editable:
            told.append((self.tr("Do what is asked"), "Return", self._do))
            told.append((self.tr("Answer…"), "A", self._answer))
        if facts.learner_id:
            told.append((self.tr("Open the learner"), "L", self._open_learner))
        if not facts.open:
            told.append((self.tr("Print the answer…"), "", self._print))
        made = []
        for text, keys, do in told:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, do=do: do(facts))
            made.append(action)
        return made

    def _with_current(self, do: Callable[[RequestRow], object]) -> Callable[[], None]:
        def act() -> None:
            chosen = self.view.current()
            if isinstance(chosen, RequestRow):
                do(chosen)

        return act

    def _do(self, facts: RequestRow) -> None:
        if facts.open and facts.editable:
            asking_rights.do_request(self.context, facts)
        elif not facts.open:
            self._print(facts)

    def _answer(self, facts: RequestRow) -> None:
        if facts.open and facts.editable:
            asking_rights.answer_request(self.context, facts)

    def _open_learner(self, facts: RequestRow) -> None:
        if facts.learner_id:
            self.context.nav.open_learner(facts.learner_id, facts.name)

    def _print(self, facts: RequestRow) -> None:
        asking_rights.request_answer_paper(self.context, facts)

    def _register(self) -> None:
        asking_rights.requests_register(self.context)
