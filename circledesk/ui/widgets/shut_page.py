"""A page that is not for who sits at the desk: its title, and who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from circledesk.ui.language import tr, translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.ui.page import Page


def shut_page(page: Page, why: str) -> None:
    """Put an empty place with the reason in the page's own, once."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    parts = page.findChildren(QWidget, options=direct)
    if any(part.property("shut") for part in parts):
        return
    for part in parts:
        if isinstance(part, PageHeader):
            part.leave_title()
        else:
            part.hide()
    empty = Empty(page.context.theme, "lock", translated(why), _another(page), example=False)
    empty.setProperty("shut", True)
    layout = page.layout()
    assert isinstance(layout, QBoxLayout)
    layout.addWidget(empty, 1)


def _another(page: Page) -> Button:
    """The way on: let somebody else sit down."""
    from circledesk.ui import asking_desk

    context = page.context
    words = tr("Who is at the desk…")
    return Button(context.theme, words, lambda: asking_desk.who_is_here(context), icon="user")
