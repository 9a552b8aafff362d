"""A new version on a stick: who made it, what is new, and yes or no."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.updates.parcel import Update


class TakeUpdateDialog(Dialog):
    """The signature was checked before it opens; accepting it starts the work elsewhere."""

    def __init__(self, context: Context, update: Update) -> None:
        super().__init__(
            context, self.tr("A new version of CircleDesk"), self.tr("Take it"), width=560
        )
        manifest = update.manifest
        told = self.tr("Version {version}, made {day} by {maker}. The signature is genuine.")
        day = manifest.made_at[:10]
        self.add(
            label(
                told.format(version=manifest.version, day=day, maker=update.maker),
                "strong",
                wrap=True,
            )
        )
        news = update.news(context.language.code)
        if news:
            self.add(label(news, wrap=True))
        safe = self.tr(
            "A backup is made first. The new version is laid beside the one in use and begins with "
            "the next start. If it does not start here, the one you have now comes back by itself."
        )
        self.add(label(safe, "grey", wrap=True))

    def request(self) -> Callable[[Any], Any] | None:
        """Nothing is written while it is open."""
        return None
