"""What the buttons of a page and their menus do, for the search line to find by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from circledesk.ui.widgets.button import Button

Deed = tuple[str, Callable[[], object]]
"""Words, and what is done."""


def on_page(page: QWidget | None) -> list[Deed]:
    """Return what can be done on a page now, in the order of its buttons, each words once."""
    found: dict[str, Callable[[], object]] = {}
    for button in page.findChildren(Button) if page is not None else ():
        if _offered(button):
            for words, do in _deeds(button):
                found.setdefault(words, do)
    return [*found.items()]


def _offered(button: Button) -> bool:
    """Whether it says what it does and can be pressed: no state of a thing, no line of a list."""
    keyed = button.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(keyed and button.isVisible() and button.isEnabled() and not button.isCheckable())


def _deeds(button: Button) -> Iterator[Deed]:
    menu = button.menu()
    if menu is None:
        if button.text():
            yield _plain(button.text()), button.click
        return
    for action in menu.actions():
        if action.isEnabled() and action.isVisible() and action.text() and not action.isCheckable():
            yield _plain(action.text()), action.trigger


def _plain(text: str) -> str:
    return text.replace("&&", "&")
