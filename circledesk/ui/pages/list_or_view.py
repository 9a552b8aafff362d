"""A list that can be seen another way too: its rows one by one, or what they say together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column

LIST, VIEW = "list", "view"


class ListOrView(ListPage):
    """Subclasses put parts into `together`; `make_switch` belongs to their tools."""

    def make_switch(self, one_by_one: str, together: str) -> Choice:
        """Return the choice between both ways."""
        self.switch = Choice(self.context.theme, [(LIST, one_by_one), (VIEW, together)])
        self.switch.chose.connect(self.show_chosen)
        return self.switch

    def show_chosen(self) -> None:
        """Show the way that was chosen."""
        together = self.switch.value == VIEW
        self.area.setVisible(together)
        self._stack.setVisible(not together)
        self.filter.setVisible(not together)

    def arrive(self) -> None:
        """The keyboard goes to the list, or to the choice."""
        if self.switch.value == VIEW:
            self.switch.setFocus()
        else:
            super().arrive()

    def _arrange(self) -> None:
        super()._arrange()
        self.together = column(space=12)
        inner = QWidget()
        inner.setProperty("kind", "ground")
        inner.setLayout(self.together)
        self.area = QScrollArea()
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.list_name())
        self.area.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.area, 1)
