"""The handbook as a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from circledesk.services.facts.changed import Area
from circledesk.ui.page import Page
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.handbook_view import HandbookView
from circledesk.ui.widgets.layout import column, page_margins
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class HandbookPage(Page):
    """Read here and go back with Alt+←; the practice library is one button away."""

    areas: ClassVar[frozenset[Area]] = frozenset()

    def __init__(self, context: Context, key: str = "start") -> None:
        super().__init__(context)
        self.view = HandbookView(context, key)
        self.practise = Button(
            context.theme, self.tr("Open the practice library"), self._practise,
            icon="graduation-cap",
        )  # fmt: skip
        self.practise.setVisible(not context.preferences.practice)
        self.print = Button(
            context.theme, self.tr("Print the handbook…"), self._print, icon="printer"
        )
        layout = column(
            PageHeader(context, self.title(), self.practise, self.print, back=True),
            12,
            self.view,
            space=0,
        )
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Handbook")

    def arrive(self) -> None:
        """Type at once what is looked for."""
        self.view.search.setFocus()

    def step_back(self) -> bool:
        """Return to the page of the handbook that a link led away from."""
        return self.view.go_back()

    def _print(self) -> None:
        from circledesk.ui.asking import print_handbook

        print_handbook(self.context, self.view.key)

    def _practise(self) -> None:
        from circledesk.ui.tabs.practice_card import open_practice

        open_practice(self.context)
