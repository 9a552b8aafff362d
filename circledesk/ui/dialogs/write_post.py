"""Write a post, a bulletin or a story sheet from figures and quotes; change it; copy or save it.

Whether each story's teller still agrees is looked up when the text is made, and once more before it
is copied or saved: where a consent was taken back the text is made anew without that story.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from circledesk import languages
from circledesk.errors import CircleDeskError
from circledesk.services.facts.outreach import Outreach
from circledesk.ui import words
from circledesk.ui.dialogs.shared_post import read_circles
from circledesk.ui.language import translated
from circledesk.ui.papers import save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import clear, column, label, line, row
from circledesk.ui.widgets.on_screen import room
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_WIDE, _HIGH, _SIDE = 900, 640, 270
_FIRST = 3
"""So many stories, the newest, are ticked at first."""
_PAPERS = ("bulletin", "story")
_KINDS = {"bulletin": "bulletin", "story": "story"}


class WritePostDialog(QDialog):
    """`used` are the stories that stand in the text."""

    def __init__(self, context: Context, circle_id: str = "") -> None:
        super().__init__(context.window)
        self.context = context
        self.facts: Outreach | None = None
        self.used: tuple[str, ...] = ()
        self.ticks: dict[str, Tick] = {}
        self.setWindowTitle(self.tr("Write a post"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(_WIDE, _HIGH).boundedTo(room(self)))
        self._make_choices(circle_id)
        self._make_buttons()
        self._arrange()
        context.jobs.read(read_circles, self.about.set_rows, owner=self)
        self.about.currentIndexChanged.connect(self.load)
        self.form.chose.connect(self.write)
        self.language.chose.connect(self.write)
        self.load()
        self.text.setFocus()

    def load(self) -> None:
        """Read what may be told."""
        circle_id = self._wanted if self.about.count() < 2 else self.about.value or ""

        def work(session: Session) -> Outreach:
            from circledesk.services.outreach import outreach

            return outreach(session, circle_id=circle_id)

        self.context.jobs.read(work, self._show, owner=self, slot="facts", failed=self._refuse)

    def write(self) -> None:
        """Make the text of the chosen form, with the stories that are ticked."""
        from circledesk.documents.outreach import MOST_STORIES, outreach_text, stories_in

        if self.facts is None:
            return
        chosen = [key for key, tick in self.ticks.items() if tick.ticked]
        form, language = self.form.value, self.language.value
        self.used = tuple(one.id for one in stories_in(self.facts, form, chosen, language))
        self.text.setPlainText(outreach_text(self.facts, form, chosen, language))
        most = MOST_STORIES[form]
        one, many = (
            self.tr("Stories: one of those ticked"),
            self.tr("Stories: up to {n} of those ticked"),
        )
        self.heading.setText(words.counted(one, many, most))
        for button in (self.pdf_button, self.html_button):
            button.setVisible(form in _PAPERS)
        self.place.setText("" if form in _PAPERS else self.form.text())

    def copy_text(self) -> None:
        """Put the text on the clipboard, where all consents stand."""
        self._checked(self._copy)

    def save_pdf(self, file: Path) -> None:
        """Save the text as a page."""
        self._checked(partial(self._save, file, self._pdf))

    def save_html(self, file: Path) -> None:
        """Save the text as a page for e-mail or a website."""
        self._checked(partial(self._save, file, self._html))

    def note_shared(self) -> None:
        """Note where this was shared, with the stories that stand in it."""
        facts, text = self.facts, self.text.toPlainText()
        if facts is None:
            return
        told: dict[str, Any] = {
            "place": self.place.text(),
            "circle_id": facts.circle_id,
            "kind": _KINDS.get(self.form.value, "post"),
            "title": text.strip().split("\n", 1)[0][:120],
            "text": text[:4000],
            "story_ids": self.used,
        }

        def work(session: Session) -> Any:
            from circledesk.services.shared_posts import add_post

            return add_post(session, **told)

        self.context.jobs.write(work, self._noted, failed=self._refuse)

    def _noted(self, _: object) -> None:
        self.accept()

    def _checked(self, then: Callable[[], None]) -> None:
        used = self.used

        def work(session: Session) -> None:
            from circledesk.services.outside_stories import must_be_told

            must_be_told(session, used)

        self.context.jobs.read(work, lambda _: then(), owner=self, failed=self._without)

    def _without(self, error: CircleDeskError) -> None:
        """Say that a consent was taken back, and make the text anew without it."""
        self._refuse(error)
        self.load()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._put_out(self.tr("The text was copied."))

    def _save(self, file: Path, make: Callable[[], bytes]) -> None:
        try:
            save_file(file, make())
        except CircleDeskError as error:
            self._refuse(error)
            return
        self._put_out(self.tr("Saved: {file}").format(file=file.name))

    def _put_out(self, told: str) -> None:
        self.context.messages.say(told)
        self.told.setText(self.tr("Once it is shared, note where: one press."))
        self.place.setFocus()

    def _pdf(self) -> bytes:
        from io import BytesIO

        from circledesk.documents.bulletin import render_bulletin

        assert self.facts is not None
        out, kind = BytesIO(), self.form.value
        text, language = self.text.toPlainText(), self.language.value
        render_bulletin(text, self.facts, out, language, kind=kind)
        return out.getvalue()

    def _html(self) -> bytes:
        from circledesk.documents.bulletin import bulletin_html

        return bulletin_html(self.text.toPlainText(), self.language.value).encode()

    def _show(self, facts: Outreach) -> None:
        self.facts = facts
        kept = {key: tick.ticked for key, tick in self.ticks.items()}
        clear(self.stories)
        self.ticks = {}
        for one in facts.stories:
            tick = Tick(_short(one.text))
            tick.box.setToolTip(one.text)
            tick.ticked = kept.get(one.id, len(self.ticks) < _FIRST)
            tick.box.toggled.connect(self.write)
            self.ticks[one.id] = tick
            self.stories.addWidget(tick)
        none = self.tr("No story whose teller agreed that people outside read it.")
        back = words.counted(
            self.tr("One more story stays in the team."),
            self.tr("{n} more stories stay in the team."),
            facts.kept_back,
        )
        texts = (none if not facts.stories else "", back if facts.kept_back else "")
        self.consent.setText(" ".join(text for text in texts if text))
        self.write()

    def _refuse(self, error: CircleDeskError) -> None:
        self.told.setText(translated(error.sentence))

    def _ask_file(self, ending: str, save: Callable[[Path], None]) -> None:
        plain = "".join(sign if sign.isalnum() else "-" for sign in self.form.text()).strip("-")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), f"{plain} {self.context.today}{ending}", f"*{ending}"
        )
        if name:
            save(Path(name).with_suffix(ending))

    def _make_choices(self, circle_id: str) -> None:
        theme, self._wanted = self.context.theme, circle_id
        forms = [
            ("forum", self.tr("Forum")),
            ("facebook", "Facebook"),
            ("whatsapp", "WhatsApp"),
            ("bulletin", self.tr("Bulletin")),
            ("story", self.tr("Story sheet")),
        ]
        whole = self.tr("The team, last twelve months")
        if not self.context.organizer:
            whole = self.tr("Our library, last twelve months")
        self.about = RowChoice(whole)
        self.about.setAccessibleName(self.tr("About"))
        self.about.choose(circle_id or None)
        self.form = Choice(theme, forms)
        self.form.setAccessibleName(self.tr("Form"))
        self.language = Choice(theme, list(languages.names().items()))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.show_value(languages.known(self.context.language.code))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(250)
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Shared where"))
        self.place.setPlaceholderText(self.tr("Where: forum, group, notice board …"))

    def _make_buttons(self) -> None:
        theme = self.context.theme
        self.close_button = Button(theme, self.tr("Close"), self.reject)
        self.html_button = Button(
            theme, self.tr("Save as HTML…"), partial(self._ask_file, ".html", self.save_html),
            icon="globe",
        )  # fmt: skip
        self.pdf_button = Button(
            theme, self.tr("Save as PDF…"), partial(self._ask_file, ".pdf", self.save_pdf),
            icon="file-down",
        )  # fmt: skip
        self.copy_button = Button(
            theme, self.tr("Copy the text"), self.copy_text, kind="primary", icon="copy"
        )
        self.copy_button.setDefault(True)
        self.note_button = Button(
            theme, self.tr("Note that this was shared"), self.note_shared, icon="check"
        )

    def _arrange(self) -> None:
        self.stories = QVBoxLayout()
        self.heading = label("", "strong", wrap=True)
        self.consent = label("", "detail", wrap=True)
        self.told = label("", "amber", wrap=True)
        inside = column(self.stories, self.consent, None, space=8)
        inside.setContentsMargins(0, 0, 8, 0)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(column(self.heading, FormArea(inside), space=6))
        says = self.tr(
            "Made of your own figures; numbers of people below five are left out. Change what you "
            "like before you use it."
        )
        parts = row(self.text, side, space=16)
        parts.setStretch(0, 1)
        head = column(
            label(self.tr("Write a post"), "heading"),
            label(says, "grey", wrap=True),
            row(self.about, self.form, self.language, None),
            parts,
            self.told,
            row(self.place, self.note_button),
            space=12,
        )
        head.setStretch(3, 1)
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, self.close_button, self.html_button, self.pdf_button, self.copy_button)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(FormArea(head), line(), foot, space=0))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 64 else f"{flat[:62]}…"
