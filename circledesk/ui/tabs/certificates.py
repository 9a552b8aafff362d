"""The place of certificates: those prepared, issued and voided, and circles that wait for some."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

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
        """The designs; what proves a certificate; issue for several circles, or for one."""
        theme = self.context.theme
        several = self.tr("Several circles…")
        return (
            self._more_button(),
            Button(theme, several, self.choose_several, icon="graduation-cap"),
            Button(theme, self.tr("Choose a circle…"), self.make_new, kind="primary", icon="award"),
        )

    def choose_several(self) -> None:
        """Choose the circles of a ceremony."""
        asking_certificates.choose_circles(self.context)

    def _more_button(self) -> Button:
        """The designs; check a certificate; the file by which others do."""
        menu = QMenu(self)
        menu.addAction(self.tr("Designs"), self.context.nav.open_designs)
        menu.addSeparator()
        menu.addAction(self.tr("Check a certificate…"), self.check)
        verifier = menu.addAction(self.tr("Verifier file for employers…"), self.ask_verifier)
        menu.setToolTipsVisible(True)
        verifier.setToolTip(
            self.tr("One file that checks certificates on any telephone, without a network")
        )
        button = Button(self.context.theme, self.tr("More"), kind="menu")
        button.setMenu(menu)
        return button

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
            self.action(self.tr("Save its Open Badge…"), lambda: self.ask_badge(facts.serial)),
        )

    def check(self) -> None:
        """Say whether a certificate is genuine."""
        asking.check_certificate(self.context)

    def ask_verifier(self) -> None:
        """Ask where the verifier file is to be, and save it."""
        from circledesk.ui.saving_proofs import save_verifier

        title, told = self.tr("Verifier file for employers"), self.tr("check-certificate.html")
        file, _ = QFileDialog.getSaveFileName(self, title, told, "HTML (*.html)")
        if file:
            save_verifier(self.context, Path(file).with_suffix(".html"))

    def ask_badge(self, serial: str) -> None:
        """Ask where the badge of a certificate is to be, and save it."""
        from circledesk.ui.saving_proofs import save_badge

        kinds = "JWT (*.jwt);;JSON (*.json)"
        file, _ = QFileDialog.getSaveFileName(self, "Open Badge", f"badge-{serial}.jwt", kinds)
        if file:
            save_badge(self.context, serial, Path(file))

    def make_new(self) -> None:
        """Choose among the circles."""
        self.context.nav.open_place("circles")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.messages.say(self.tr("Copied: {text}").format(text=text))
