"""The certificates of a ceremony: choose learners, see the very page, issue, save, print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QStackedWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.certificates import IssuedCertificate
from circledesk.services.facts.changed import Area
from circledesk.ui.dialogs.certificate_actions import CertificateActions
from circledesk.ui.dialogs.certificate_choices import CertificateChoices
from circledesk.ui.dialogs.certificate_list import LearnersModel, TickList
from circledesk.ui.dialogs.certificate_output import CertificateOutput
from circledesk.ui.dialogs.certificate_work import (
    Issue,
    Line,
    Preview,
    Sheet,
    Whose,
    chosen_of,
    issue_checked,
    preview_page,
    read_sheet,
)
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.paper_view import PaperView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

_LARGEST = QSize(1240, 680)
_SHOWS = frozenset({Area.CERTIFICATES, Area.LEARNERS, Area.MEETINGS, Area.CIRCLES})


class CertificatesDialog(QDialog):
    """Learners at the left, the chosen one's page at the right. `content` is the page shown."""

    def __init__(self, context: Context, whose: Whose, learner_id: str = "") -> None:
        """With `learner_id` the cursor begins there, or nowhere if she is not in the list."""
        super().__init__(context.window)
        self.context = context
        self.whose = whose
        self._first = learner_id
        self.content = b""
        self.sheet: Sheet | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Certificates"))
        room = context.window.size() if context.window else _LARGEST
        self.resize(_LARGEST.boundedTo(room - QSize(40, 40)))
        self.model = LearnersModel()
        self.list = TickList(context, self.model)
        self.paper = PaperView(context.theme, whole=True)
        self.paper.setAccessibleName(self.tr("The certificate as it will be printed"))
        self.choices = CertificateChoices(context, whose)
        self.output = CertificateOutput(self)
        self.can = CertificateActions(self)
        self._make_labels()
        self._make_buttons()
        self._arrange()
        self.list.chose.connect(self._choose)
        self.list.ticked.connect(self._say)
        self.list.moved.connect(self._moved)
        self.choices.kind.chose.connect(self._other_kind)
        context.changed.connect(self._changed)
        self.list.setFocus()
        self.load()

    def load(self) -> None:
        """Read the learners, and the page of the chosen one."""
        whose = self.whose
        self.context.jobs.read(lambda session: read_sheet(session, whose), self._show, owner=self)

    def go_on(self) -> None:
        """Issue, and once all those ticked have their certificates, print."""
        if not self.open_ones():
            self.output.print_all()
        else:
            self.issue(prepare=not self._may_issue())

    def issue(self, *, prepare: bool = False) -> None:
        """Issue certificates to those ticked who have none, or prepare them."""
        chosen = tuple(chosen_of(one.candidate) for one in self.open_ones(prepare=prepare))
        order = tuple(map(self.model.key, self.model.all_rows())) if self.model.moved else ()
        told = Issue(chosen, self.choices.why.text(), prepare, order, self.context.language.code)
        context, whose = self.context, self.whose

        def work(session: Session, progress: Progress) -> tuple[IssuedCertificate, ...]:
            return issue_checked(session, context.desk.keys(), whose, told)

        self._wait(True)
        context.jobs.long(
            self.tr("Preparing certificates") if prepare else self.tr("Issuing certificates"),
            work,
            partial(self._issued, prepare=prepare),
            changed=frozenset({Area.CERTIFICATES}),
            failed=self.refuse,
        )

    def open_ones(self, *, prepare: bool = False) -> list[Line]:
        """Those ticked who have none that is issued; for preparing, none at all."""
        chosen = [one for one in self.model.chosen() if not one.candidate.serial]
        return [one for one in chosen if not (prepare and one.candidate.prepared)]

    def refuse(self, error: CircleDeskError) -> None:
        """Say what went wrong, beside the list."""
        self._wait(False)
        self._refusal.setText(translated(error.sentence))
        self._refusal.show()
        if getattr(error, "field", "") == "why":
            self.choices.why.setFocus()

    def _make_labels(self) -> None:
        self._title = label(self.tr("Certificates"), "heading", wrap=True)
        self._line = label("", "grey", wrap=True)
        self._trouble = label("", "red", wrap=True)
        self._trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", "grey", wrap=True)
        self._refusal = label("", "red", wrap=True)
        self._refusal.hide()

    def _make_buttons(self) -> None:
        theme = self.context.theme
        self.save_button = Button(
            theme, self.tr("Save as PDF…"), self.output.ask_where, icon="file-down"
        )
        self.print_button = Button(theme, self.tr("Print…"), self.output.print_all, icon="printer")
        self.issue_button = Button(theme, "", self.go_on, kind="primary", icon="award")
        self.close_button = Button(theme, self.tr("Close"), self.reject)
        self.list.setMinimumWidth(360)

    def _arrange(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.paper)
        self.stack.addWidget(self._trouble)
        desk = QFrame()
        desk.setProperty("kind", "ground")
        desk.setLayout(column(self.stack, around=16))
        names = column(
            self._title, self._line, 2, self.choices.top, self.list, self.choices.reason,
            self._count, self._refusal, space=6,
        )  # fmt: skip
        names.setContentsMargins(24, 20, 16, 12)
        top = row(space=0)
        top.addLayout(names, 2)
        top.addWidget(desk, 4)
        about = row(
            self.can.correct_button, self.can.void_button, self.can.button, None,
            self.choices.sheets,
        )  # fmt: skip
        about.setContentsMargins(24, 0, 24, 12)
        foot = row(None, self.close_button, self.save_button, self.print_button, self.issue_button)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(top, about, line(), foot, space=0))

    def _show(self, sheet: Sheet) -> None:
        again = self.sheet is not None
        self.sheet = sheet
        self._title.setText(sheet.ceremony.title)
        self._line.setText(self.choices.head(sheet.ceremony))
        self.model.several = len(sheet.ceremony.circles) > 1
        self.model.set_lines(sheet.lines, keep=again)
        if not again:
            self._begin()
        elif not self._first and not self.list.currentIndex().isValid():
            self.list.enter()
        self._wait(False)

    def _begin(self) -> None:
        """Put the cursor where it was asked for: what is done next is aimed at that learner."""
        self.list.setFocus()
        if not self._first:
            self.list.setCurrentIndex(self.list.first())
            return
        keys = [self.model.key(one) for one in self.model.all_rows()
                if self._first in (one.candidate.learner_id, one.candidate.person_id)]  # fmt: skip
        if keys:
            self.list.choose(keys[0])
            return
        self.list.setCurrentIndex(QModelIndex())
        self.can.allow(None)
        self._trouble.setText(self.tr("This learner is not signed up for the circle any more."))
        self.stack.setCurrentIndex(1)

    def _choose(self, chosen: Line | None) -> None:
        self.can.allow(chosen)
        if chosen is None:
            return
        work = partial(
            preview_page,
            whose=self.whose,
            one=chosen.candidate,
            language=self.context.language.code,
        )
        self.context.jobs.read(work, self._show_page, owner=self, slot="page")

    def _show_page(self, page: Preview) -> None:
        self.content = page.content
        self._trouble.setText(translated(page.trouble))
        self.paper.show_pdf(page.content)
        self.stack.setCurrentIndex(1 if page.trouble else 0)

    def serials(self) -> list[str]:
        """Numbers of those ticked that are issued, in the list's order."""
        return [one.candidate.serial for one in self.model.chosen() if one.candidate.serial]

    def _may_issue(self) -> bool:
        return bool(self.sheet and self.sheet.ceremony.may_issue)

    def _say(self) -> None:
        may = bool(self.sheet and self.sheet.ceremony.editable)
        prepare = not self._may_issue()
        new, held = len(self.open_ones()), len(self.serials())
        verb = self.tr("Prepare {count}") if prepare else self.tr("Issue {count}")
        words = verb if new else self.tr("Print {count}…")
        self.issue_button.setText(words.format(count=new or held))
        self.issue_button.set_icon("award" if new else "printer")
        ready = not prepare or bool(self.open_ones(prepare=True))
        self.issue_button.setEnabled(may and ready if new else held > 0)
        self.issue_button.setDefault(True)
        self.print_button.setVisible(new > 0 and held > 0)
        for button in (self.save_button, self.print_button):
            button.setEnabled(held > 0)
        beside = [one for one in self.open_ones() if not one.candidate.eligible]
        below = sum(not one.candidate.prepared for one in beside)
        self.choices.ask_why(below > 0)
        self._count.setText(self.choices.count_words(new, held, below))

    def _wait(self, waiting: bool) -> None:
        self._refusal.setVisible(self._refusal.isVisible() and not waiting)
        self._say()
        if waiting:
            self.issue_button.setEnabled(False)

    def _issued(self, issued: tuple[IssuedCertificate, ...], *, prepare: bool) -> None:
        self.model.moved = False
        self.choices.why.clear()
        words = self.tr("Certificates issued: {count}")
        if prepare:
            words = self.tr("Certificates prepared: {count}")
        self.context.messages.say(words.format(count=len(issued)), undo=True)

    def _moved(self) -> None:
        """Keep the order at once where all have numbers; else it is kept when they are issued."""
        lines = self.model.all_rows()
        serials = [one.candidate.serial or one.candidate.prepared for one in lines]
        if all(serials):
            self.model.moved = False
            self.can.keep_order(serials)

    def _other_kind(self) -> None:
        self.whose = self.whose.of_kind(self.choices.kind.value)
        self.sheet, self._first = None, ""
        self.load()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & _SHOWS:
            self.load()
