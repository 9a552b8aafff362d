"""The page of a partner: who they are, what they give or want, and all that passed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction

from circledesk.said import said
from circledesk.services.facts.changed import Area
from circledesk.services.facts.partners import PartnerContactRow, PartnerPage
from circledesk.ui import asking_community, words
from circledesk.ui.page import Page
from circledesk.ui.tables.partners import partner_contacts_model, partner_kind
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, page_margins
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class PartnerPageView(Page):
    """Ctrl+E changes the partner; Delete takes what passed off the list."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PARTNERS, Area.EVENTS, Area.TEAM})

    def __init__(self, context: Context, partner_id: str) -> None:
        super().__init__(context)
        self.partner_id = partner_id
        self.shown: PartnerPage | None = None
        theme = context.theme
        self.change = Button(theme, self.tr("Change…"), self._change, icon="pencil", tip="Ctrl+E")
        self.change.setShortcut("Ctrl+E")
        self.thank = Button(theme, self.tr("A letter of thanks…"), self._thank, icon="mail")
        self.note = Button(
            theme, self.tr("Note a visit…"), self.make_new, kind="primary", icon="plus",
            tip="Ctrl+N",
        )  # fmt: skip
        self.header = PageHeader(
            context, " ", self.change, self.thank, self.note, line=" ", back=True
        )
        self.about = label("", wrap=True)
        self.card = Card(self.about)
        name = self.tr("What passed")
        self.view = ListView(
            theme, context.preferences, partner_contacts_model(), "partner-contacts"
        )
        self.view.setAccessibleName(name)
        self.view.menu_from(self._menu)
        self.export = ListExport(context, self.view, name)
        self.drop_action = QAction(self.tr("Take off the list"), self)
        self.drop_action.setShortcut("Del")
        self.drop_action.triggered.connect(self._drop)
        self.view.addAction(self.drop_action)
        self.none = label(self.tr("Nothing passed yet: note the first visit or call."), "grey")
        layout = column(self.header, 8, self.card, 12, label(name, "heading"), self.none, self.view)
        layout.setStretch(layout.count() - 1, 1)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The partner's name."""
        return self.shown.row.name if self.shown else self.tr("Partner")

    def gone_words(self) -> str:
        """The partner is gone."""
        return said("The partner is not here any more, so its page was closed.")

    def load(self) -> None:
        """Read the page."""
        partner_id = self.partner_id

        def work(session: Session) -> PartnerPage:
            from circledesk.services.partners import partner_page

            return partner_page(session, partner_id=partner_id)

        self.read_row(work, self.show_facts)

    def show_facts(self, page: PartnerPage) -> None:
        """Show what was read."""
        self.shown, row = page, page.row
        whose = row.branch or self.tr("All branches")
        self.header.set_text(row.name, " · ".join((partner_kind(row.kind), whose)))
        lines = [text for text in _about(page) if text]
        self.about.setText("\n".join(lines))
        self.card.setVisible(bool(lines))
        self.view.rows().set_rows(page.contacts)
        self.view.setVisible(bool(page.contacts))
        self.none.setHidden(bool(page.contacts))
        for button in (self.change, self.note):
            button.setVisible(row.editable)

    def arrive(self) -> None:
        """The keyboard goes to what passed, else to what is done first."""
        if self.view.isHidden():
            self.note.setFocus()
        else:
            self.view.enter()

    def make_new(self) -> None:
        """Note what passed."""
        if self.shown is not None and self.shown.row.editable:
            asking_community.note_partner(self.context, self.shown.row)

    def print_page(self) -> None:
        """The letter of thanks."""
        self._thank()

    def _change(self) -> None:
        if self.shown is not None:
            asking_community.edit_partner(self.context, self.shown.row)

    def _thank(self) -> None:
        if self.shown is not None:
            asking_community.thank_partner(self.context, self.shown.row)

    def _menu(self, facts: PartnerContactRow) -> Sequence[QAction]:
        may = self.shown is not None and self.shown.row.editable
        return (self.drop_action,) if may and facts.id else ()

    def _drop(self) -> None:
        row = self.view.current()
        if not isinstance(row, PartnerContactRow) or not (self.shown and self.shown.row.editable):
            return
        self.context.jobs.write(_dropping(row.id))


def _dropping(contact_id: str) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.partners import drop_partner_contact

        return drop_partner_contact(session, contact_id=contact_id)

    return work


def _about(page: PartnerPage) -> tuple[str, ...]:
    from circledesk.ui.language import tr

    row = page.row
    ways = (row.contact, words.phone(row.phone) if row.phone else "", row.email, row.place)
    return (
        " · ".join(part for part in ways if part),
        tr("Gives: {what}").format(what=row.gives) if row.gives else "",
        tr("Wants: {what}").format(what=row.wants) if row.wants else "",
        row.note,
        tr("Put away: not on the list of now.") if row.retired else "",
    )
