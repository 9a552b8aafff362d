"""The bundled fonts; Qt ships none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from circledesk.settings import RESOURCES
from circledesk.ui.theme import metrics

_FIRST = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def load_fonts() -> None:
    """Make Noto Sans known to Qt. Needs an application; call before the first widget."""
    _load(_FIRST)


def load_further_fonts() -> None:
    """Arabic, Ethiopic and the rest: after the first paint, since names seldom need them."""
    rest = sorted(path.name for path in (RESOURCES / "fonts").glob("*.ttf"))
    _load(tuple(name for name in rest if name not in _FIRST))
    metrics.cache_clear()


def _load(names: tuple[str, ...]) -> None:
    if QCoreApplication.instance() is None:
        raise RuntimeError("Fonts need an application.")
    for name in names:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))
