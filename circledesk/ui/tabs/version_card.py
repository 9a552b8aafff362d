"""Which version this is, and how the next one comes: from a stick, or the one before it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk import __version__
from circledesk.launched import install_root
from circledesk.ui import asking_updates
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class VersionCard(Card):
    """A program that runs from its source shows its number alone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self.told = label("", "grey", wrap=True)
        self.bring = Button(
            theme,
            self.tr("Take a new version…"),
            lambda: asking_updates.choose_update(context),
            icon="file-down",
        )
        self.anew = Button(
            theme, self.tr("Start it now"), lambda: asking_updates.start_anew(context)
        )
        self.back = Button(theme, "", lambda: asking_updates.go_back(context), kind="quiet")
        self.inside.addWidget(label(self.tr("Version"), "heading"))
        self.inside.addWidget(self.told)
        self.inside.addLayout(row(self.bring, self.anew, self.back, None))
        self.load()

    def load(self) -> None:
        """Look at what lies beside the launcher: a few small files."""
        from circledesk.updates.installing import installed

        root = install_root()
        here = installed(root) if root else None
        lines = [self.tr("CircleDesk {version} is running.").format(version=__version__)]
        waits = here is not None and here.current not in ("", __version__)
        if here and waits:
            told = self.tr("Version {version} begins with the next start.")
            lines.append(told.format(version=here.current))
        if here and here.failed:
            told = self.tr("Version {version} did not start on this computer.")
            lines.append(told.format(version=here.failed))
        if here is None:
            lines.append(self.tr("It runs from its source, and takes no updates."))
        self.told.setText(" ".join(lines))
        self.bring.setVisible(here is not None)
        self.anew.setVisible(waits)
        back = here.previous if here and not waits else ""
        self.back.setText(self.tr("Back to version {version}").format(version=back))
        self.back.setVisible(bool(back))
