"""The place of certificates: those prepared, issued and voided, and circles that wait for some."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.certificates import CertificateRow
from circledesk.services.facts.changed import Area
from circledesk.ui import asking, asking_certificates
from circledesk.ui.places import place_label
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.certificates import all_certificates_model
from circledesk.ui.tables.source import Source
from circledesk.ui.tabs.list_page import LongListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty


class Certificates(LongListPage):
    """Enter opens the certificates of the row's circle, with the page in sight."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.CERTIFICATES, Area.LEARNERS})
    name = "certificates"
    filters = ("branch", "region", "course", "facilitator", "quarter")

    def title(self) -> str:
        """The place's name."""
        return place_label("certificates")

    def make_model(self) -> BlocksModel[Any]:
        """The table of certificates."""
        return all_certificates_model(self.read)

    def page_buttons(self) -> Sequence[QWidget]:
        """The designs; issue for a circle."""
        designs = Button(
            self.context.theme, self.tr("Designs"), self.context.nav.open_designs, icon="pencil"
        )
        words = self.tr("Choose a circle…")
        several = Button(
            self.context.theme,
            self.tr("Several circles…"),
            lambda: asking_certificates.choose_circles(self.context),
            icon="award",
        )
        return (
            designs,
            several,
            Button(self.context.theme, words, self.make_new, kind="primary", icon="award"),
        )

    def make_empty(self) -> Empty:
        """Before the first certificate."""
        sentence = self.tr(
            "Here stand the certificates that were issued. Choose a circle whose learners came "
            "often enough."
        )
        way_on = Button(self.context.theme, self.tr("Choose a circle…"), self.make_new)
        return Empty(self.context.theme, "award", sentence, way_on)

    def filter_kinds(self) -> tuple[str, ...]:
        """A branch's computer holds its own learners' only."""
        several = self.context.organizer or len(self.context.device.branches) > 1
        return self.filters if several else self.filters[2:]

    def source(self) -> Source[CertificateRow]:
        """Certificates, as narrowed."""
        from circledesk.services.certificate_list import CertificateList

        return CertificateList(self.narrowed)

    def open_row(self, facts: CertificateRow) -> None:
        """The certificates of its circle, this learner's in sight."""
        asking.certificates(self.context, facts.circle_id, facts.learner_id)

    def menu_for(self, facts: CertificateRow) -> Sequence[QAction]:
        """Its circle; its number for the clipboard."""
        return (
            self.action(
                self.tr("Open the circle's certificates"), lambda: self.open_row(facts), "Return"
            ),
            self.action(self.tr("Copy the number"), lambda: self._copy(facts.serial)),
        )

    def make_new(self) -> None:
        """Choose among the circles."""
        self.context.nav.open_place("circles")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.messages.say(self.tr("Copied: {text}").format(text=text))
