"""The certificates that were issued for a circle."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.services.facts.certificates import CertificateRow
from circledesk.ui import asking, words
from circledesk.ui.context import Context
from circledesk.ui.tables.certificates import certificates_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView

_CIRCLE = 1
"""The column that says which circle: here it is one and the same."""


class CertificatesTab(QWidget):
    """Enter opens the dialog with the page in sight."""

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__()
        self.context = context
        self._circle_id = circle_id
        self.model = certificates_model()
        self.model.columns = tuple(
            one for number, one in enumerate(self.model.columns) if number != _CIRCLE
        )
        self.view = ListView(context.theme, context.preferences, self.model, "circle-certificates")
        self.view.setAccessibleName(self.tr("Certificates of the circle"))
        self.view.opened.connect(lambda row: self.issue(row.learner_id))
        ListExport(context, self.view, self.tr("Certificates"))
        verb = self.tr("Issue and print…")
        sentence = self.tr("No certificate is issued yet. Each is seen before it is printed.")
        way_on = Button(context.theme, verb, self.issue)
        self.empty = Empty(context.theme, "award", sentence, way_on)
        self.count = label("", "grey")
        self.issue_button = Button(context.theme, verb, self.issue, kind="small")
        self.foot = QWidget()
        self.foot.setLayout(row(self.issue_button, self.count, None, space=16))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        body = column(self.stack, self.foot, space=8)
        body.setContentsMargins(0, 8, 0, 0)
        self.setLayout(body)

    def show_rows(self, rows: Sequence[CertificateRow]) -> None:
        """Show certificates."""
        self.model.set_rows(rows)
        self.stack.setCurrentWidget(self.view if rows else self.empty)
        self.foot.setVisible(bool(rows))
        one, many = self.tr("One certificate"), self.tr("{n} certificates")
        self.count.setText(words.counted(one, many, len(rows)))

    def issue(self, learner_id: str = "") -> None:
        """Issue, correct and print; with one learner's page in sight."""
        asking.certificates(self.context, self._circle_id, learner_id)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()
