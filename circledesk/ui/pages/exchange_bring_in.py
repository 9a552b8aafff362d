"""Bring in: parcels that were found, what each would do, and what is next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.exchange import BundleReport, ImportDone
from circledesk.services.facts.people import DeviceRow
from circledesk.ui import asking_team
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_chosen import Chosen
from circledesk.ui.pages.exchange_finding import (
    Brought,
    Found,
    Parcel,
    bring_in_all,
    in_order,
    read_parcels,
)
from circledesk.ui.pages.exchange_phone import PhoneCard
from circledesk.ui.pages.exchange_reading import read_devices
from circledesk.ui.pages.exchange_result import Result, read_last_import
from circledesk.ui.pages.exchange_sentence import bringing_words, found_words, looking_words
from circledesk.ui.pages.exchange_words import brought_words
from circledesk.ui.pages.versions_card import VersionsCard
from circledesk.ui.tables.parcels import parcels_model
from circledesk.ui.theme import TWO_LINE_ROW_PX
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.fitting_cards import FittingCards
from circledesk.ui.widgets.layout import column
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

HEAD_PX = 30
_NO_LIMIT = 16_777_215
_ROOM_FOR_PLACE = 420
_LIST_KEEPS_PX = 300
"""The list is not squeezed below this by the cards under it."""


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
        self.strip = ProgressStrip(context.theme)
        self.result = Result(context)
        self.result.answered.connect(self.answered)
        self.result.closed.connect(self._make_room)
        self.model = parcels_model(context.organizer)
        self.view = ListView(context.theme, context.preferences, self.model, "parcels-found")
        self.view.setAccessibleName(self.tr("Parcels that were found"))
        self.chosen = Chosen(context)
        self.view.chose.connect(self.chosen.show_parcel)
        self.view.pressed_button.connect(self._accept)
        self.view.opened.connect(self._accept)
        self._belongs = self.tr(
            "Here stand the parcels that others sent: the program looks for them in Downloads, on "
            "the desktop, in Documents, in the Bluetooth folder and on flash disks, also in ZIP "
            "files."
        )
        self.phone = Button(context.theme, self.tr("From a phone…"), kind="link")
        self._empty = Empty(context.theme, "inbox", self._belongs, self.phone, example=False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.below = FittingCards()
        top = column(8, self.strip, self.result, self._stack, self.chosen, self.below, space=8)
        top.setStretch(3, 1)
        top.addStretch(0)
        self.setLayout(top)

    def load(self) -> None:
        """Look for parcels again; what was being looked for is given up."""
        context, further = self.context, tuple(self._further)
        if not self.busy:
            self.strip.forget()
        if not self.result.isHidden():
            self.read(read_last_import, self._offer_undo, slot="undo")

        def work(session: Session, progress: Progress) -> Found:
            return read_parcels(session, context.desk, further, progress)

        progress = context.jobs.long(
            self.tr("Looking for parcels…"),
            work,
            self.show_found,
            failed=self._not_looked,
            owner=self,
        )
        if not self.busy:
            self.strip.follow(progress, looking_words)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the list has the room: what is below it has places of its own."""
        super().resizeEvent(event)
        self._make_room()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes elsewhere does not wait for the end of looking; it begins again when seen."""
        super().hideEvent(event)
        if self.strip.busy and not self.busy:
            self.strip.forget()
            self._stale = True

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
        return found_words(self._found)

    def ready(self) -> list[Parcel]:
        """Those that were not brought in yet; also one with nothing new, for what it confirms."""
        return [one for one in self._found.parcels if one.to_bring]

    def bring(self) -> None:
        """Bring in all that are ready."""
        context, parcels = self.context, self.ready()

        def work(session: Session, progress: Progress) -> Brought:
            return bring_in_all(session, context.desk, parcels, progress)

        self.follow_import(
            context.jobs.long(
                self.tr("Bringing in"), work, self.done, changed=EVERYTHING, failed=self.failed
            )
        )

    def follow_import(self, progress: Progress) -> None:
        """Show how far bringing in is, until `done` or a refusal."""
        self.busy = True
        self.strip.forget()
        self.strip.follow(progress, bringing_words)
        self.told.emit()

    def show_found(self, found: Found) -> None:
        """Show what was found; what was brought in a moment ago keeps its figures."""
        self._looked, self._refused = True, None
        self._empty.sentence.setText(self._belongs)
        parcels = in_order(self._as_brought(one) for one in found.parcels)
        self._found = replace(found, parcels=parcels)
        self.model.set_rows(parcels)
        self._stack.setCurrentIndex(0 if parcels else 1)
        if parcels and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        elif not parcels:
            self.chosen.show_parcel(None)
        self._show_cards()
        self.told.emit()

    def done(self, brought: Brought) -> None:
        """Say what came of bringing in, and look again."""
        self.busy = False
        for report in brought.reports:
            if report.state in ("applied", "nothing-new"):
                self._brought[report.bundle_id] = report
        parcels = [self._parcel_of(report) for report in brought.reports]
        if brought.visit is not None:
            self.result.show_visit(brought.visit, in_order(parcels))
        elif brought.reports or brought.stopped:
            wrong = [one for one in self._found.parcels if one.state == "refused"]
            lines = in_order([*parcels, *(one for one in wrong if not one.stray)])
            self.result.show_parcels(lines, stopped=brought.stopped)
        self._make_room()
        self.refresh()
        if any(one.state == "waiting" for one in brought.reports):
            self.read(read_devices, lambda rows: self._tell(brought, rows), slot="brought")
        else:
            self._tell(brought, ())

    def _tell(self, brought: Brought, rows: tuple[DeviceRow, ...]) -> None:
        """Say what came of it; who asks to join is shown at once with the code to compare."""
        senders = {one.sender_id for one in brought.reports if one.state == "waiting"}
        asking_ones = [one for one in rows if one.state == "requested" and one.id in senders]
        told = brought_words(brought.reports, asking_ones, brought.stopped)
        self.context.messages.say(told, quiet=not asking_ones)  # the result stands on the page
        if asking_ones and self.context.organizer:
            asking_team.accept_device(self.context, asking_ones[0])

    def _offer_undo(self, found: tuple[ImportDone | None, bool]) -> None:
        last, taken_out = found
        self.result.offer_undo(last)
        if taken_out:
            self.result.close_up()
        self._make_room()

    def _as_brought(self, parcel: Parcel) -> Parcel:
        was = self._brought.get(parcel.report.bundle_id)
        if was is None or parcel.state not in ("nothing-new", "seen"):
            return parcel
        return replace(parcel, report=replace(was, file=parcel.report.file), in_already=True)

    def _parcel_of(self, report: BundleReport) -> Parcel:
        if report.state == "waiting":
            report = replace(report, state="carried" if report.carried_for else "asks")
        for parcel in self._found.parcels:
            if parcel.report.file == report.file:
                return replace(parcel, report=report)
        zone = ZoneInfo(self.context.device.zone)
        made = report.made_at.astimezone(zone) if report.made_at else None
        return Parcel(report, report.sender or Path(report.file).stem, made)

    def failed(self, error: CircleDeskError) -> None:
        """Say why nothing was brought in, and look again."""
        self.busy = False
        self.context.messages.trouble(error.what, error.next_step)
        self.refresh()

    def _accept(self, parcel: Parcel) -> None:
        if parcel.state != "asks" or not self.context.organizer:
            return
        sender = parcel.report.sender_id

        def ask(rows: tuple[DeviceRow, ...]) -> None:
            for one in rows:
                if one.state == "requested" and one.id == sender:
                    asking_team.accept_device(self.context, one)

        self.read(read_devices, ask, slot="accept")

    def _not_looked(self, error: CircleDeskError) -> None:
        self._refused = error
        self._found = Found((), 0, (), ())
        self.model.set_rows(())
        self.chosen.show_parcel(None)
        self._empty.sentence.setText(f"{error.what} {error.next_step}")
        self._stack.setCurrentIndex(1)
        self._make_room()
        self.told.emit()

    def _show_cards(self) -> None:
        cards: list[QWidget] = []
        if self._found.conflicts:
            card = VersionsCard(self.context, self._found.conflicts[0])
            card.chose.connect(card.settle)
            cards.append(card)
        cards.append(PhoneCard())
        self.below.set_cards(cards)
        self._make_room()

    def _make_room(self) -> None:
        """The list is as tall as its rows; cards stand below as far as there is room."""
        rows = self.model.rowCount()
        tall = HEAD_PX + rows * TWO_LINE_ROW_PX + 2
        self._stack.setMaximumHeight(tall if rows else _NO_LIMIT)
        roomy = self.height() >= _ROOM_FOR_PLACE
        self.chosen.place.setVisible(roomy)
        self.result.let_tell(roomy)
        parts = (self.result, self.strip, self.chosen)
        taken = sum(part.sizeHint().height() + 8 for part in parts if not part.isHidden())
        bare = max(140, self._empty.heightForWidth(self.width()))
        left = self.height() - taken - min(tall if rows else bare, _LIST_KEEPS_PX)
        self.below.fit(self.width(), left)
        self.phone.setVisible(not self.below.isVisibleTo(self))
