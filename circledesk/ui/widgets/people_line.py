"""A line for people: names with commas between, completed from those who are known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from circledesk.errors import InvalidValue
from circledesk.services.facts.people import FacilitatorRow


class PeopleLine(QLineEdit):
    """`people()` gives ids of those known and e-mails of those who are not."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self._field = field
        self._known: tuple[FacilitatorRow, ...] = ()
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def offer(self, known: Sequence[FacilitatorRow]) -> None:
        """Say who can be completed."""
        self._known = tuple(known)
        self._names.setStringList([row.name for row in known])

    def show_people(self, names: Sequence[str]) -> None:
        """Show names."""
        self.setText(", ".join(names))

    def people(self) -> tuple[str, ...]:
        """Ids and e-mails in their order; a name that nobody has is refused."""
        typed = [part.strip() for part in self.text().split(",")]
        return tuple(self._person(part) for part in typed if part)

    def known(self) -> tuple[str, ...]:
        """Ids of those who are known already, whatever else is typed."""
        typed = {part.strip().casefold() for part in self.text().split(",")}
        return tuple(row.id for row in self._known if {row.name.casefold(), row.email} & typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the completion while it is open, and does not close the dialog."""
        if self._popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _person(self, text: str) -> str:
        found = [row.id for row in self._known if row.name.casefold() == text.casefold()]
        found = found or [row.id for row in self._known if row.email.casefold() == text.casefold()]
        if found:
            return found[0]
        if "@" in text:
            return text
        raise InvalidValue(
            self.tr("Nobody in the team is called {name}.").format(name=text),
            self.tr("Type the e-mail address of a new facilitator."),
            field=self._field,
        )

    def _offer(self, text: str) -> None:
        part = text.rpartition(",")[2].strip()
        self._completer.setCompletionPrefix(part)
        if part and self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup.hide()

    def _complete(self, name: str) -> None:
        before = self.text().rpartition(",")[0].strip()
        self.setText(f"{before}, {name}" if before else name)
