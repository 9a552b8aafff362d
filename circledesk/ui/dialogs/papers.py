"""Papers for the wall and the desk, in sight before they are printed: of a circle, or of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QLabel, QStackedWidget, QWidget

from circledesk import languages
from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import Area
from circledesk.ui.language import tr, translated
from circledesk.ui.noting import PRINTED, note, note_made
from circledesk.ui.papers import ask_printer, save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.paper_view import PaperView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CirclePage
    from circledesk.services.on_paper import OnPaper
    from circledesk.ui.context import Context

_LARGEST = QSize(900, 680)
_AROUND = QSize(40, 40)
_CHOICES_PX = 290
_SHOWS = frozenset(
    {Area.CIRCLES, Area.MEETINGS, Area.TEAM, Area.EVENTS, Area.LEARNERS, Area.EQUIPMENT}
)


class PaperOptions(QWidget):
    """More choices of one paper, below its name; `changed` has it made again."""

    changed = Signal()

    def maker(self) -> Callable[[Session, str], bytes]:
        """What makes the paper as it is chosen now."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Offered:
    """A paper that can be chosen: its name, what it is for, and how it is made."""

    key: str
    name: str
    told: str
    make: Callable[[Session, str], bytes]
    """From the database, in a language: the PDF."""
    keep: Callable[[Session, str], object] | None = None
    """Remembers that it was put out, before it is."""
    options: PaperOptions | None = None
    """What more can be chosen; then these say how it is made."""
    deed: str = ""
    """What `services.roles` calls putting it out, where that is not everybody's."""
    about: str = ""
    """Id of the one learner it is about, for the record of who took it out."""


class PapersDialog(QDialog):
    """Choices at the left, the page at the right. `content` is the PDF that is shown.

    A paper that is not for who sits here is not offered; where there is no other, nothing opens.
    """

    def __init__(
        self, context: Context, heading: str, papers: tuple[Offered, ...], language: str
    ) -> None:
        super().__init__(context.window)
        self.context = context
        offered = tuple(paper for paper in papers if paper.deed not in context.shut)
        self.ends_in = "" if offered else papers[0].deed
        papers = offered or papers
        self.content = b""
        self._made: tuple[OnPaper, ...] = ()
        self._heading = heading
        self._papers = {paper.key: paper for paper in papers}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        room = context.window.size() if context.window else _LARGEST
        self.resize(_LARGEST.boundedTo(room - _AROUND))
        self.kind = Choice(context.theme, [(paper.key, paper.name) for paper in papers])
        self.language = Choice(context.theme, list(languages.names().items()))
        self.language.show_value(languages.known(language))
        self.paper = PaperView(context.theme, whole=len(papers) > 1)
        self.paper.setAccessibleName(self.tr("The paper as it will be printed"))
        self._told = label("", "grey", wrap=True)
        self._trouble = label("", "red", wrap=True)
        self._make_buttons()
        self._arrange(several=len(papers) > 1)
        self.kind.chose.connect(self.load)
        self.language.chose.connect(self.load)
        context.changed.connect(self._changed)
        self.load()
        (self.kind if len(papers) > 1 else self.language).setFocus()

    def load(self) -> None:
        """Make the chosen paper in the chosen language."""
        paper, language = self._papers[self.kind.value], self.language.value
        self._told.setText(paper.told)
        for one in self._papers.values():
            if one.options is not None:
                one.options.setVisible(one is paper)
        make = paper.options.maker() if paper.options else paper.make

        def work(session: Session) -> tuple[bytes, tuple[OnPaper, ...]]:
            from circledesk.services.on_paper import made_papers

            return make(session, language), made_papers(session)

        self.context.jobs.read(work, self._show, owner=self, failed=self._refuse)

    def print_paper(self) -> None:
        """Choose a printer, and print."""
        if self.content:
            self._keep(self._print)

    def ask_where(self) -> None:
        """Ask for a file, and save."""
        called = self._papers[self.kind.value].name
        alone = len(self._papers) == 1 or called == self._heading
        named = self._heading if alone else f"{called} {self._heading}"
        plain = "".join(sign if sign.isalnum() else "-" for sign in named).strip("-")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), f"{plain}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".pdf"))

    def save_to(self, file: Path) -> None:
        """Save the paper that is shown."""
        self._keep(lambda: self._save(file))

    def _print(self) -> None:
        if ask_printer(self.context, self, self.content):
            self._note()

    def _note(self) -> None:
        """Note what was put out: as its reading told it, else by its name alone."""
        if self._made:
            note_made(self.context, self._made)
            return
        about = self._papers[self.kind.value].about
        note(self.context, PRINTED, self.kind.value, subject=about)

    def _save(self, file: Path) -> None:
        try:
            save_file(file, self.content)
        except CircleDeskError as error:
            self._say_trouble(error)
            return
        self._note()
        self.context.messages.say(self.tr("Saved: {file}").format(file=file.name))

    def _keep(self, then: Callable[[], object]) -> None:
        """Remember that the paper is put out, where it is to be known again; then do so."""
        keep, language = self._papers[self.kind.value].keep, self.language.value
        if keep is None:
            then()
            return

        def kept(_: object) -> None:
            then()

        self.context.jobs.write(
            lambda session: keep(session, language), kept, failed=self._say_trouble
        )

    def _make_buttons(self) -> None:
        theme = self.context.theme
        self.close_button = Button(theme, self.tr("Close"), self.reject)
        self.save_button = Button(theme, self.tr("Save as PDF…"), self.ask_where, icon="file-down")
        self.print_button = Button(
            theme, self.tr("Print…"), self.print_paper, kind="primary", icon="printer"
        )
        self.print_button.setDefault(True)
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)

    def _arrange(self, *, several: bool) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.paper)
        self.stack.addWidget(self._trouble)
        desk = QFrame()
        desk.setProperty("kind", "ground")
        desk.setLayout(column(self.stack, around=16))
        kind = (self._caption(self.tr("Paper"), self.kind), self.kind, 4) if several else ()
        language = (self._caption(self.tr("Language"), self.language), self.language, 4)
        heading = label(self._heading, "heading", wrap=True)
        options = [one.options for one in self._papers.values() if one.options is not None]
        for one in options:
            one.changed.connect(self.load)
        chosen = column(heading, 8, *kind, *language, *options, self._told, None, space=6)
        chosen.setContentsMargins(24, 20, 16, 12)
        side = QFrame()
        side.setFixedWidth(_CHOICES_PX)
        side.setLayout(chosen)
        top = row(side, desk, space=0)
        top.setStretch(1, 1)
        foot = row(None, self.close_button, self.save_button, self.print_button)
        foot.setContentsMargins(24, 12, 24, 16)
        whole = column(top, line(), foot, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _caption(self, text: str, choice: Choice) -> QLabel:
        choice.setAccessibleName(text)
        return label(text, "detail")

    def _show(self, made: tuple[bytes, tuple[OnPaper, ...]]) -> None:
        content, self._made = made
        self._fill(content, "")

    def _refuse(self, error: CircleDeskError) -> None:
        self._fill(b"", translated(error.sentence))

    def _say_trouble(self, error: CircleDeskError) -> None:
        self.context.messages.trouble(error.what, error.next_step)

    def _fill(self, content: bytes, trouble: str) -> None:
        self.content = content
        self.paper.show_pdf(content)
        self._trouble.setText(trouble)
        self.stack.setCurrentIndex(1 if trouble else 0)
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(content))

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & _SHOWS:
            self.load()


def of_circle(context: Context, page: CirclePage) -> PapersDialog:
    """Return the dialog with a circle's papers: for the wall, for the desk, what it came to."""
    from circledesk.ui.dialogs.desk_papers import names_of_circle
    from circledesk.ui.dialogs.outcome_papers import outcome_papers
    from circledesk.ui.dialogs.outreach_papers import sending_list
    from circledesk.ui.dialogs.papers_back import circle_sheet
    from circledesk.ui.dialogs.papers_made import circle_paper_maker

    circle = page.row.id
    sheets = (circle_sheet(circle),) if page.editable else ()
    papers = (
        Offered(
            "flyer",
            tr("Flyer"),
            tr("To hand out or pin up: when, where, with whom, and how to sign up."),
            circle_paper_maker(circle, "flyer"),
        ),
        Offered(
            "poster",
            tr("Poster"),
            tr("Large, for the notice board; cut along the lines, people tear a slip off."),
            circle_paper_maker(circle, "poster"),
        ),
        Offered(
            "slips",
            tr("Sign-up slips"),
            tr(
                "Four on a page, to fill in by hand; under Learners they are typed in, in the same "
                "order."
            ),
            circle_paper_maker(circle, "slips"),
        ),
        *sheets,
        *names_of_circle(context, circle, page.language),
    )
    every = (*papers, sending_list(page.row.branch_id), *outcome_papers(page))
    return PapersDialog(context, page.row.name, every, page.language)


def of_all(context: Context) -> PapersDialog:
    """Return the dialog with all circles that still meet, on one page."""
    from circledesk.ui.dialogs.outreach_papers import sending_list
    from circledesk.ui.dialogs.papers_made import make_whats_on

    told = tr("Every circle that still meets, library by library. Pin it up at the entrance.")
    heading = tr("What is on at our libraries")
    paper = Offered("whats-on", tr("List of circles"), told, make_whats_on)
    return PapersDialog(context, heading, (paper, sending_list()), context.language.code)
