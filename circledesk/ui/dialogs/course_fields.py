"""The fields of a course, for the dialogs that add one and that change one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk import languages
from circledesk.services.facts.circles import CourseRow
from circledesk.ui.language import tr
from circledesk.ui.widgets.counted_text import CountedText
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.words import language_name

_FORMATS = ("course", "book", "video", "article", "group", "other")
_MORE_LANGUAGES = ("ar",)
"""Courses are held in these too."""

_NO_LICENCE = "Not sure"
"""As P2PU keeps it; the placeholder says it in the language in use."""
CAPTION = 500


class CourseFields:
    """Title first; a title is enough."""

    def __init__(self, dialog: Dialog) -> None:
        self.title, self.provider, self.link = QLineEdit(), QLineEdit(), QLineEdit()
        self.keywords, self.topics, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self.format, self.language = QComboBox(), QComboBox()
        self.format.addItems(format_words())
        for code in (*languages.codes(), *_MORE_LANGUAGES):
            self.language.addItem(language_name(code), code)
        self.caption = CountedText(CAPTION)
        self.offline = Tick(tr("Works without the internet"))
        self.offline_copy, self.needs = QLineEdit(), QLineEdit()
        self.first_steps = text_area(3)
        self._arrange(dialog)

    def _arrange(self, dialog: Dialog) -> None:
        dialog.add_field("title", tr("Title"), self.title)
        dialog.add_field("provider", tr("Provider"), self.provider)
        dialog.add_field("link", tr("Link"), self.link)
        dialog.add_field("format", tr("Format"), self.format)
        dialog.add_field("language", tr("Language"), self.language)
        dialog.add_field("caption", tr("In short"), self.caption)
        dialog.add_field("keywords", tr("Keywords"), self.keywords)
        dialog.add_field("topics", tr("Topics"), self.topics)
        dialog.add_field("licence", tr("Licence"), self.licence)
        self.licence.setPlaceholderText(tr("Not sure"))
        dialog.grid.addWidget(self.offline, dialog.grid.rowCount(), 1)
        dialog.add_field("offline_copy", tr("Where the copy lies"), self.offline_copy)
        self.offline_copy.setPlaceholderText(tr("on the branch's laptop 2, on the USB stick …"))
        dialog.add_field("needs", tr("A learner needs"), self.needs)
        self.needs.setPlaceholderText(tr("an account, an e-mail address, 50 megabytes …"))
        dialog.add_field("first_steps", tr("Our steps to register"), self.first_steps)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        return {
            "title": self.title.text(),
            "provider": self.provider.text(),
            "link": self.link.text(),
            "format": _FORMATS[self.format.currentIndex()],
            "language": self.language.currentData(),
            "caption": self.caption.text,
            "keywords": self.keywords.text(),
            "topics": self.topics.text(),
            "licence": self.licence.text() or _NO_LICENCE,
            "offline": self.offline.ticked,
            "offline_copy": self.offline_copy.text(),
            "needs": self.needs.text(),
            "first_steps": self.first_steps.toPlainText(),
        }

    def show_course(self, course: CourseRow) -> None:
        """Show a course; a language of its own is added to the choice."""
        for name in ("title", "provider", "link", "keywords", "topics", "offline_copy", "needs"):
            field: QLineEdit = getattr(self, name)
            field.setText(getattr(course, name))
            field.setCursorPosition(0)
        self.format.setCurrentIndex(
            _FORMATS.index(course.format) if course.format in _FORMATS else 0
        )
        if self.language.findData(course.language) < 0:
            self.language.addItem(course.language, course.language)
        self.language.setCurrentIndex(self.language.findData(course.language))
        self.caption.text = course.caption
        self.licence.setText("" if course.licence == _NO_LICENCE else course.licence)
        self.offline.ticked = course.offline
        self.first_steps.setPlainText(course.first_steps)


def format_words() -> list[str]:
    """P2PU's formats, in the order of the stored words."""
    return [tr("Course"), tr("Book"), tr("Video"), tr("Article"), tr("Group"), tr("Other")]
