"""Bring in: parcels that were found, what each would do, and what is next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.exchange import BundleReport
from circledesk.services.facts.people import DeviceRow
from circledesk.ui import asking
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_places import usual_places
from circledesk.ui.pages.exchange_reading import (
    Brought,
    Found,
    Parcel,
    bring_in_all,
    in_order,
    read_devices,
    read_parcels,
)
from circledesk.ui.pages.exchange_words import brought_words, whole_story
from circledesk.ui.pages.versions_card import VersionsCard
from circledesk.ui.tables.parcels import parcels_model
from circledesk.ui.theme import TWO_LINE_ROW_PX
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import Card, clear, column, label, row
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress


HEAD_PX = 30
_NO_LIMIT = 16_777_215
_LEAST_FOR_CARDS = 480


class BringIn(Page):
    """The list of parcels. Those brought in stay in it, and say so, until the program ends."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.EXCHANGE, Area.TEAM})
    told = Signal()
    answered = Signal()
    """The person wants to send the answer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.busy = False
        self._looked = False
        self._refused: CircleDeskError | None = None
        self._further: list[Path] = []
        self._found = Found((), 0, (), ())
        self._brought: dict[str, BundleReport] = {}
        self.model = parcels_model(context.organizer)
        self.view = ListView(context.theme, context.preferences, self.model, "parcels")
        self.view.setAccessibleName(self.tr("Parcels that were found"))
        self.view.chose.connect(self._choose)
        self.view.pressed_button.connect(self._accept)
        self.story = label("", "detail", wrap=True)
        self.story.hide()
        self.next = row(space=24)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._make_empty())
        self.below = QWidget()
        self.below.setLayout(self.next)
        layout = column(self._stack, self.story, self.below, space=8)
        layout.setStretch(0, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def load(self) -> None:
        """Look for parcels again."""
        context, places = self.context, [*usual_places(), *self._further]
        self.read(
            lambda session: read_parcels(session, context.desk, places),
            self.show_found,
            failed=self._not_looked,
        )

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the list has the room: what is below it has places of its own."""
        super().resizeEvent(event)
        self.below.setVisible(self.height() >= _LEAST_FOR_CARDS)

    def look_in(self, *paths: Path) -> None:
        """Look in these too, until the program ends."""
        self._further += [path for path in paths if path not in self._further]
        self.refresh()

    def line(self) -> str:
        """The sentence below the title."""
        if self._refused is not None:
            return self.tr("Parcels were not looked for.")
        if not self._looked:
            return self.tr("Looking for parcels…")
        if self._found.parcels:
            return self._sentence()
        if self._found.for_others:
            return self.tr("Parcels for other computers: {count}. None is for this one.").format(
                count=self._found.for_others
            )
        return self.tr("No parcel was found in {places}.").format(places=self._places())

    def ready(self) -> list[Parcel]:
        """Those that bring something, ask to join, or are to be carried on."""
        return [one for one in self._found.parcels if one.state in ("ready", "waiting", "carry")]

    def bring(self) -> None:
        """Bring in all that are ready."""
        context, files = self.context, [one.file for one in self.ready()]

        def work(session: Session, progress: Progress) -> Brought:
            return bring_in_all(session, context.desk, files, progress)

        self.busy = True
        self.told.emit()
        context.jobs.long(
            self.tr("Bringing in"), work, self._done, changed=EVERYTHING, failed=self._failed
        )

    def show_found(self, found: Found) -> None:
        """Show what was found; what was brought in a moment ago keeps its figures."""
        self._looked, self._refused = True, None
        self._empty.sentence.setText(self._belongs)
        parcels = in_order(self._as_brought(one) for one in found.parcels)
        self._found = replace(found, parcels=parcels)
        self.model.set_rows(parcels)
        self._stack.setCurrentIndex(0 if parcels else 1)
        tall = HEAD_PX + len(parcels) * TWO_LINE_ROW_PX + 2
        self._stack.setMaximumHeight(tall if parcels else _NO_LIMIT)
        if parcels and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self._show_next()
        self.told.emit()

    def _as_brought(self, parcel: Parcel) -> Parcel:
        was = self._brought.get(parcel.report.bundle_id)
        return replace(parcel, report=was) if was and parcel.state == "nothing-new" else parcel

    def _done(self, brought: Brought) -> None:
        self.busy = False
        for report in brought.reports:
            if report.state == "applied":
                self._brought[report.bundle_id] = report
        self.refresh()
        if any(one.state == "waiting" for one in brought.reports):
            self.read(read_devices, lambda rows: self._tell(brought, rows), slot="brought")
        else:
            self._tell(brought, ())

    def _tell(self, brought: Brought, rows: tuple[DeviceRow, ...]) -> None:
        """Say what came of it; who asks to join is shown at once with the code to compare."""
        senders = {one.sender_id for one in brought.reports if one.state == "waiting"}
        asking_ones = [one for one in rows if one.state == "requested" and one.id in senders]
        self.context.messages.say(brought_words(brought.reports, asking_ones, brought.stopped))
        if asking_ones and self.context.organizer:
            asking.accept_device(self.context, asking_ones[0])

    def _failed(self, error: CircleDeskError) -> None:
        self.busy = False
        self.context.messages.trouble(error.what, error.next_step)
        self.refresh()

    def _sentence(self) -> str:
        taken = sum(one.state == "applied" for one in self._found.parcels)
        if taken and not self.ready():
            return self.tr("Parcels that are in: {count}. Now send the answer.").format(count=taken)
        if not self.ready() and any(one.state == "asks" for one in self._found.parcels):
            return self.tr("A new computer asks to join: compare its code, then accept it.")
        if not self.ready():
            return self.tr("Nothing to bring in was found in {places}.").format(
                places=self._places()
            )
        count = len(self.ready())
        branches = len({one.branch for one in self.ready()})
        values = {"count": count, "branches": branches, "places": self._places()}
        if count == 1:
            text = self.tr("1 parcel found in {places}. Nothing is changed until you bring it in.")
        elif branches == 1:
            text = self.tr(
                "{count} parcels found in {places}. Nothing is changed until you bring them in."
            )
        else:
            text = self.tr(
                "{count} parcels found from {branches} branches in {places}. Nothing is changed "
                "until you bring them in."
            )
        return text.format(**values)

    def _places(self) -> str:
        """Folders in which parcels lie; where there are none, all that were looked in."""
        lie = [one.file.parent.name for one in self._found.parcels]
        looked = [place.name for place in self._found.places if place.is_dir()]
        names = list(dict.fromkeys(lie or looked))
        return self.tr(", ", "between folders").join(names[:3]) or self.tr("the usual folders")

    def _choose(self, parcel: Parcel | None) -> None:
        self.story.setText(whole_story(parcel) if parcel is not None else "")
        self.story.setVisible(bool(self.story.text()))

    def _accept(self, parcel: Parcel) -> None:
        sender = parcel.report.sender_id

        def ask(rows: tuple[DeviceRow, ...]) -> None:
            for one in rows:
                if one.state == "requested" and one.id == sender:
                    asking.accept_device(self.context, one)

        self.read(read_devices, ask, slot="accept")

    def _make_empty(self) -> Empty:
        sentence = self.tr(
            "Here stand the parcels of other computers, as soon as they lie in Downloads, on the "
            "Desktop, in Documents or on a flash disk. You can also drop them here."
        )
        again = Button(self.context.theme, self.tr("Look again"), self.refresh, icon="refresh-cw")
        self._belongs = sentence
        self._empty = Empty(self.context.theme, "inbox", sentence, again)
        return self._empty

    def _not_looked(self, error: CircleDeskError) -> None:
        """The keys were not opened, say: the place tells why it is empty, and how to go on."""
        self._looked = False
        self._refused = error
        self.model.set_rows(())
        self._empty.sentence.setText(f"{error.what} {error.next_step}")
        self._stack.setCurrentIndex(1)
        self._stack.setMaximumHeight(_NO_LIMIT)
        self.told.emit()

    def _show_next(self) -> None:
        clear(self.next)
        if self._found.conflicts:
            card = VersionsCard(self.context, self._found.conflicts[0])
            card.chose.connect(card.settle)
            self.next.addWidget(card, 1)
        if self._brought or self._found.conflicts:
            self.next.addWidget(self._answer_card(), 1, Qt.AlignmentFlag.AlignTop)

    def _answer_card(self) -> Card:
        if self.context.organizer:
            text = self.tr(
                "One post bag for the whole group: the team’s news, and a sealed part for each "
                "branch. Only that branch can open its part."
            )
            verb = self.tr("Write the post bag")
        else:
            text = self.tr("The organizer then knows what has arrived here, and what is new.")
            verb = self.tr("Write the answer")
        write = Button(self.context.theme, verb, self.answered.emit, icon="send")
        heading = label(self.tr("Then send the answer"), "heading")
        return Card(heading, label(text, "grey", wrap=True), row(write, None), None)
