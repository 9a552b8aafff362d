"""A circle's surveys: who answered, the ways to fill in, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from circledesk.services.facts.surveys import CircleSurveys, SurveyLine
from circledesk.ui import asking_circles
from circledesk.ui.context import Context
from circledesk.ui.pages.survey_results import SurveyResultsView
from circledesk.ui.tables.survey_lines import survey_lines_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.list_view import ListView

_LEFT_PX = 430


class SurveysTab(QWidget):
    """Enter fills in a learner's survey, R passes the PC round, S enters sheets of paper."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._shown: CircleSurveys | None = None
        self.heading = label("", "heading", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.line = label("", "grey", wrap=True)
        self.model = survey_lines_model()
        self.view = ListView(
            context.theme,
            context.preferences,
            self.model,
            "circle-surveys",
            two_lines=False,
            sorts=False,
        )
        self.view.setAccessibleName(self.tr("Who answered the survey"))
        self.view.opened.connect(self.fill_in)
        theme = context.theme
        self.one_button = Button(theme, self.tr("Fill in…"), self._fill_current, kind="small")
        self.round_button = Button(
            theme, self.tr("Pass the computer round"), self.pass_round, kind="small", tip="R"
        )
        self.paper_button = Button(
            theme, self.tr("From paper…"), self.enter_sheets, kind="small", tip="S"
        )
        self.print_button = Button(theme, self.tr("Print slips…"), self.print_slips, kind="small")
        self.bring_button = Button(
            theme, self.tr("Bring in slips…"), self.bring_slips, kind="small"
        )
        self.own_button = Button(theme, self.tr("Facilitator survey…"), self.own, kind="small")
        for keys, do in (("R", self.pass_round), ("S", self.enter_sheets)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(do)
            self.view.addAction(action)
        self.results = SurveyResultsView(context)
        self._arrange()

    def show_surveys(self, shown: CircleSurveys) -> None:
        """Show a circle's surveys."""
        self._shown = shown
        rate = self.tr("{n} of {all} answered")
        self.heading.setText(rate.format(n=shown.learners.answered, all=shown.learners.asked))
        self.bar.setMaximum(max(1, shown.learners.asked))
        self.bar.setValue(shown.learners.answered)
        self.bar.setAccessibleName(self.heading.text())
        self.line.setText(self._line(shown))
        self.line.setVisible(bool(self.line.text()))
        self.model.set_rows(shown.lines)
        if shown.lines and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        for button in self._ways:
            button.setVisible(shown.editable)
        self.one_button.setEnabled(bool(shown.lines))
        self.results.show_surveys(shown)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def fill_in(self, line: SurveyLine) -> None:
        """One learner's survey, on the screen."""
        if self._shown is not None and self._shown.editable:
            asking_circles.fill_survey(
                self.context, self._shown.circle_id, learner_id=line.learner_id
            )

    def own(self) -> None:
        """The facilitator's own survey."""
        if self._shown is not None:
            asking_circles.fill_survey(self.context, self._shown.circle_id, "facilitator")

    def pass_round(self) -> None:
        """The kiosk, for the whole room."""
        if self._shown is not None and self._shown.editable:
            asking_circles.pass_round(self.context, self._shown)

    def enter_sheets(self) -> None:
        """Sheets of paper, by digits."""
        if self._shown is not None and self._shown.editable:
            asking_circles.enter_sheets(self.context, self._shown)

    def print_slips(self) -> None:
        """Slips to fill in by hand, whose photographs are read."""
        if self._shown is not None:
            asking_circles.survey_slips(self.context, self._shown)

    def bring_slips(self) -> None:
        """Filled slips come back as pictures."""
        self.context.nav.open_sheets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list gives half."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(_LEFT_PX, self.width() // 2))

    def _arrange(self) -> None:
        ways = column(
            row(self.one_button, self.round_button, None),
            row(self.paper_button, self.own_button, None),
            row(self.print_button, self.bring_button, None),
        )
        self._ways = (
            self.one_button, self.round_button, self.paper_button, self.own_button,
            self.print_button, self.bring_button,
        )  # fmt: skip
        left = column(self.heading, self.bar, self.line, ways, 4, self.view)
        left.setContentsMargins(0, 0, 0, 0)
        self._left = QWidget()
        self._left.setLayout(left)
        body = row(self._left, self.results, space=24)
        body.setStretch(1, 1)
        body.setContentsMargins(0, 12, 0, 0)
        self.setLayout(body)

    def _fill_current(self) -> None:
        line = self.view.current()
        if isinstance(line, SurveyLine):
            self.fill_in(line)

    def _line(self, shown: CircleSurveys) -> str:
        told = []
        if shown.anonymous:
            told.append(self.tr("Without a name: {n}.").format(n=shown.anonymous))
        if not shown.facilitators.answered:
            told.append(self.tr("The facilitator survey is not filled in yet."))
        return " ".join(told)
