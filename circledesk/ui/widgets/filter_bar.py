"""What a list is narrowed to: branch, region, course, facilitator, quarter; one bar for every list.

    bar = FilterBar(context, "circles", ("branch", "course"))
    bar.changed.connect(read_again)      # then read with `bar.narrowed`
    layout: `bar.button` beside the filter line, `bar` itself (the chips) below it

Ctrl+Shift+F or the button opens a line to type into ("nak", Enter). What was chosen stands below as
chips, each taken away by a click, Space or Delete; Escape in the list clears all. Choices are kept
by the list's name on this computer; those that a figure made (`only`) are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.lists import Narrowed, Offer
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.region_words import region_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.filter_choice import FilterChoice
from circledesk.ui.widgets.layout import clear, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

ALL_KINDS = ("branch", "region", "course", "facilitator", "quarter")
OWN = "own"
"""The branches whose learners this computer holds, where it holds several."""
SOON_MS = 150
"""The rows of the page come first; nobody opens the choice sooner."""
_LONGEST = 40


class FilterBar(QWidget):
    """The chips; `button` opens the choice. `narrowed` is what the services are asked with."""

    changed = Signal()

    def __init__(
        self, context: Context, name: str, kinds: Sequence[str] = ALL_KINDS, *, own: bool = False
    ) -> None:
        """`own`: before anything is chosen, a branch's computer shows its own branches."""
        super().__init__()
        self._context = context
        self._name = f"filters.{name}"
        self._kinds = tuple(kind for kind in kinds if kind in ALL_KINDS)
        self._own = () if context.organizer else context.device.branches
        self._offers: tuple[Offer, ...] = ()
        self._asked = False
        self._region = ""
        self._told: list[tuple[str, str]] | None = None
        self.chosen: dict[str, str] = self._kept(own)
        """Kind -> value, in the order of the chips."""
        self._names: dict[tuple[str, str], str] = {}
        self.button = Button(context.theme, self.tr("Filter…"), self.ask, tip="Ctrl+Shift+F")
        self._keys = QShortcut(QKeySequence("Ctrl+Shift+F"), self.button, self.ask)
        self._choice: FilterChoice | None = None
        self._line = row(space=6)
        self.setLayout(self._line)
        self.show_chips()

    @property
    def narrowed(self) -> Narrowed:
        """What is chosen, for the services."""
        branch = self.chosen.get("branch", "")
        return Narrowed(
            branches=self._own if branch == OWN else (branch,) if branch else (),
            region=self.chosen.get("region", ""),
            course_id=self.chosen.get("course", ""),
            person_id=self.chosen.get("facilitator", ""),
            quarter=self.chosen.get("quarter", ""),
        )

    @property
    def choice(self) -> FilterChoice:
        """What opens below the button, made when it is asked for first."""
        if self._choice is None:
            self._choice = FilterChoice(self._context.theme, self._context.preferences, self.button)
            self._choice.picked.connect(self.choose)
            self._offer()
        return self._choice

    @property
    def left_as_it_began(self) -> bool:
        """Whether a branch's computer just shows its own branches, which nobody had to choose."""
        return self.chosen == {"branch": OWN}

    def choose(self, kind: str, value: str, name: str = "") -> None:
        """Narrow the list further, and remember it."""
        self._names[kind, value] = name or self._names.get((kind, value), "")
        self.chosen[kind] = value
        self._keep()

    def remove(self, kind: str) -> None:
        """Take one choice away."""
        self.chosen.pop(kind, None)
        self._keep()

    def clear(self) -> None:
        """Take all choices away."""
        if self.chosen:
            self.chosen.clear()
            self._keep()

    def only(self, *chosen: tuple[str, str, str]) -> None:
        """Narrow the list to just these (kind, value, name): the rows behind a figure.

        What the person herself chose is back at the next start.
        """
        self.chosen = {kind: value for kind, value, _ in chosen}
        self._names.update({(kind, value): name for kind, value, name in chosen})
        self._tell()

    def ask(self) -> None:
        """Open the choice."""
        self._read()
        self.choice.ask()

    def show_chips(self) -> None:
        """Show a chip for each choice, and one way to take all away."""
        told = [(kind, self._chip_words(kind)) for kind in self.chosen]
        if told == self._told:
            return
        focused = self.focusWidget() is not None and self.isAncestorOf(self.focusWidget())
        self._told = told
        clear(self._line)
        for kind, text in told:
            self._line.addWidget(self._chip(kind, text))
        if len(told) > 1:
            every = Button(self._context.theme, self.tr("Clear all"), self.clear, kind="link")
            self._line.addWidget(every)
        self._line.addStretch(1)
        self.setVisible(bool(told))
        if focused:
            self.button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Names of what was kept come from the database, after what the page itself reads."""
        super().showEvent(event)
        QTimer.singleShot(SOON_MS, self, self._read)

    def _chip_words(self, kind: str) -> str:
        return tr("{kind}: {name}").format(kind=self._kind_word(kind), name=self._name_of(kind))

    def _chip(self, kind: str, told: str) -> _Chip:
        short = told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"
        chip = _Chip(self._context.theme, short.replace("&", "&&"), kind)
        chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=told))
        chip.setToolTip(told if short != told else self.tr("Take this filter away"))
        chip.gone.connect(self.remove)
        return chip

    def _name_of(self, kind: str) -> str:
        value = self.chosen[kind]
        if kind == "quarter":
            return words.quarter(value)
        if kind == "branch" and value == OWN:
            return self.tr("own branches") if len(self._own) > 1 else self._context.device.branch
        return self._names.get((kind, value)) or (value if kind == "region" else "…")

    def _kind_word(self, kind: str) -> str:
        return kind_words(self._region or region_of(self._context.country))[kind]

    def _kept(self, own: bool) -> dict[str, str]:
        preferences = self._context.preferences
        if preferences.holds(self._name):
            kept = preferences.words(self._name)
            return {kind: kept[kind] for kind in self._kinds if kept.get(kind)}
        return {"branch": OWN} if own and self._own else {}

    def _keep(self) -> None:
        self._context.preferences.keep(**{self._name: dict(self.chosen)})
        self._tell()

    def _tell(self) -> None:
        self.show_chips()
        self.changed.emit()

    def _read(self) -> None:
        if not self._asked:
            self._asked = True
            self._context.jobs.read(_read_offers, self._take, owner=self)

    def _take(self, told: tuple[tuple[Offer, ...], str]) -> None:
        """Take what there is to choose; what was kept and is gone is taken away."""
        offers, self._region = told
        if len(self._own) > 1:
            offers = (Offer("branch", OWN, self.tr("Own branches")), *offers)
        self._offers = tuple(offer for offer in offers if offer.kind in self._kinds)
        self._names.update({(o.kind, o.value): o.name for o in self._offers if o.value != OWN})
        self._offer()
        known = {(o.kind, o.value) for o in self._offers} | {("branch", OWN)}
        gone = [kind for kind, value in self.chosen.items() if (kind, value) not in known]
        for kind in gone:
            del self.chosen[kind]
        if gone:
            self._keep()
        else:
            self.show_chips()

    def _offer(self) -> None:
        if self._choice is None:
            return
        self._choice.offer(
            [
                (
                    o,
                    words.quarter(o.value) if o.kind == "quarter" else o.name,
                    self._kind_word(o.kind),
                )
                for o in sorted(self._offers, key=lambda o: ALL_KINDS.index(o.kind))
            ]
        )


class _Chip(Button):
    """A choice with a cross behind it."""

    gone = Signal(str)

    def __init__(self, theme: object, text: str, kind: str) -> None:
        super().__init__(theme, f"{text}  ✕", kind="small")  # type: ignore[arg-type]
        self._kind_of = kind
        self.clicked.connect(lambda: self.gone.emit(kind))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it away, as a click does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.gone.emit(self._kind_of)
        else:
            super().keyPressEvent(event)


def kind_words(region: str) -> dict[str, str]:
    """What lists are narrowed by, in words; `region` is the team's own word for one."""
    return {
        "branch": tr("Branch"),
        "region": region_words(region),
        "course": tr("Course"),
        "facilitator": tr("Facilitator"),
        "quarter": tr("Quarter"),
    }


def region_of(code: str) -> str:
    """A country's word for a region, until the team's own is read."""
    from circledesk.services.countries import country

    return country(code).region


def _read_offers(session: Session) -> tuple[tuple[Offer, ...], str]:
    from circledesk.services.narrowing import offers, region_word

    return offers(session), region_word(session)
