"""The cards beside a learner's circles: contact, consent, certificates, what she waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from circledesk.services.facts.learner_page import ConsentLine, LearnerPage
from circledesk.services.facts.wishes import InterestRow, MoveRow
from circledesk.services.phones import said_phone
from circledesk.ui import asking_rights, words
from circledesk.ui.allowed import allow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.sign_up_words import MESSAGE_LANGUAGES
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, column, label, row
from circledesk.ui.widgets.side_column import SideColumn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

SIDE_PX = 320


class LearnerCards(SideColumn):
    """Made anew with each reading. What she answered to the team's questions is nowhere here."""

    def __init__(self, context: Context, withdraw: Callable[[], object]) -> None:
        self.context = context
        self._withdraw = withdraw
        self.cards = QVBoxLayout()
        self.cards.setSpacing(16)
        super().__init__(column(self.cards, None), SIDE_PX)

    def show_page(self, page: LearnerPage) -> None:
        """Show a learner."""
        clear(self.cards)
        self.cards.addWidget(self._contact(page))
        self.cards.addWidget(self._consent(page))
        if page.certificates:
            self.cards.addWidget(self._certificates(page))
        if page.interests or page.moves:
            self.cards.addWidget(self._wishes(page))

    def _contact(self, page: LearnerPage) -> Card:
        phone = said_phone(page.row.phone, self.context.country)
        shared = self.tr("{phone} (shared)").format(phone=phone)
        language = MESSAGE_LANGUAGES.get(page.language, page.language)
        told = [
            shared if phone and page.phone_shared else phone or self.tr("No phone"),
            page.row.email or self.tr("No e-mail"),
            self.tr("Messages in {language}").format(language=language) if language else "",
        ]
        if page.certificate_name:
            told.append(self.tr("On the certificate: {name}").format(name=page.certificate_name))
        if page.under_18:
            told.append(self.tr("Under 18"))
        if page.guardian_name:
            reach = said_phone(page.guardian_phone, self.context.country)
            named = " · ".join(part for part in (page.guardian_name, reach) if part)
            told.append(self.tr("Parent or guardian: {name}").format(name=named))
        lines = [label(text, wrap=True) for text in told if text]
        return Card(label(self.tr("Contact"), "heading"), *lines, space=4)

    def _consent(self, page: LearnerPage) -> Card:
        card = Card(label(self.tr("Consent"), "heading"), space=4)
        if not page.consents:
            card.inside.addWidget(label(self.tr("Nobody agreed to anything yet."), "amber"))
        for line in page.consents:
            tone = "red" if line.withdrawn else ""
            card.inside.addWidget(label(self._agreed(line), tone, wrap=True))
            how = label(self._how(line), "detail", wrap=True)
            how.setToolTip(line.text)
            card.inside.addWidget(how)
        for signup in page.signups if page.consents else ():
            if not signup.consent and signup.state != "cancelled":
                none = self.tr("{circle}: no consent noted").format(circle=signup.circle)
                card.inside.addWidget(label(none, "grey", wrap=True))
        if page.consents_stand and page.editable:
            verb = self.tr("Withdraw the consent")
            button = Button(self.context.theme, verb, self._withdraw, kind="small", tip="W")
            card.inside.addSpacing(4)
            card.inside.addLayout(row(button, None))
        card.inside.addLayout(self._rights(page))
        return card

    def _rights(self, page: LearnerPage) -> QVBoxLayout:
        """What she may ask: all that is kept, on paper or as a file; or anything else."""
        context, theme, her = self.context, self.context.theme, page.row

        def about() -> None:
            asking_rights.all_about(context, her.id, her.name, page.language)

        file = Button(
            theme, self.tr("As a file…"), lambda: asking_rights.save_own_file(context, her.id),
            kind="link",
        )  # fmt: skip
        ask = Button(
            theme, self.tr("She asks…"), lambda: asking_rights.note_request(context, her),
            kind="link", tip="R",
        )  # fmt: skip
        if not page.editable:
            ask.hide()  # never show() before it has its place: it would flash as a window
        paper = Button(theme, self.tr("All about her…"), about, kind="link")
        for button in (paper, file):
            allow(context, button, "learner.export")
        return column(row(paper, file, None), row(ask, None), space=0)

    def _agreed(self, line: ConsentLine) -> str:
        if line.withdrawn:
            day = words.year_date(self.context.day_of(line.withdrawn))
            return self.tr("{circle}: withdrawn on {day}").format(circle=line.circle, day=day)
        day = words.year_date(self.context.day_of(line.at))
        return self.tr("{circle}: given on {day}").format(circle=line.circle, day=day)

    def _how(self, line: ConsentLine) -> str:
        version, _, language = line.words.partition("/")
        name = MESSAGE_LANGUAGES.get(language, language)
        parts = [self.tr("Words {version}, {language}").format(version=version, language=name)]
        if line.guardian:
            parts.append(self.tr("by {name}, parent or guardian").format(name=line.guardian))
        if line.taken_by:
            parts.append(self.tr("taken by {name}").format(name=line.taken_by))
        if line.witness:
            parts.append(self.tr("heard by {name}").format(name=line.witness))
        return " · ".join(parts)

    def _certificates(self, page: LearnerPage) -> Card:
        card = Card(label(self.tr("Certificates"), "heading"), space=4)
        for one in page.certificates:
            day = words.year_date(one.issued) if one.issued else self.tr("prepared")
            void = self.tr("void") if one.state == "void" else ""
            card.inside.addWidget(label(one.circle, wrap=True))
            told = " · ".join(part for part in (one.serial, day, void) if part)
            card.inside.addWidget(label(told, "detail", wrap=True))
        return card

    def _wishes(self, page: LearnerPage) -> Card:
        card = Card(label(self.tr("Asked for"), "heading"), space=4)
        for wish in page.interests:
            self._add_interest(card, wish, page.editable)
        for move in page.moves:
            self._add_move(card, move, page.editable)
        return card

    def _add_interest(self, card: Card, wish: InterestRow, editable: bool) -> None:
        text = self.tr("A circle on {topic}").format(topic=wish.topic)
        card.inside.addWidget(label(text, wrap=True))
        if editable:
            verb = self.tr("Take off the list")
            do = self._writing("end_interest", interest_id=wish.id)
            card.inside.addLayout(row(Button(self.context.theme, verb, do, kind="link"), None))

    def _add_move(self, card: Card, move: MoveRow, editable: bool) -> None:
        if move.done:
            day = words.year_date(self.context.day_of(move.done))
            told = self.tr("Moved to {branch} on {day}").format(branch=move.to_branch, day=day)
            card.inside.addWidget(label(told, wrap=True))
            return
        told = self.tr("To move to {branch}; the organizer carries it out")
        card.inside.addWidget(label(told.format(branch=move.to_branch), wrap=True))
        if editable:
            do = self._writing("withdraw_move", move_id=move.id)
            verb = self.tr("She stays")
            card.inside.addLayout(row(Button(self.context.theme, verb, do, kind="link"), None))

    def _writing(self, verb: str, **named: str) -> Callable[[], None]:
        def work(session: Session) -> Any:
            from circledesk.services import interest, learner_moves

            do = interest.end_interest if verb == "end_interest" else learner_moves.withdraw_move
            return do(session, **named)

        return lambda: self.context.jobs.write(work)
