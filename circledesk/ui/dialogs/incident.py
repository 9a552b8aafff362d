"""What is to be done about an incident: its clock, what was on it, steps to tick, whom to tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox

from circledesk.documents.privacy_text import held_text
from circledesk.services.facts.privacy import ENCRYPTED, STEPS, IncidentRow
from circledesk.ui import asking_keeping, words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.new_incident import encrypted_words, told_words
from circledesk.ui.keeping_words import clock_words, incident_kind, step_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class IncidentDialog(Dialog):
    """Save keeps the ticks; it closes the incident where that was ticked too."""

    ends_in = "incident.edit"

    def __init__(self, context: Context, incident: IncidentRow) -> None:
        title = incident_kind(context.language.code, incident.kind)
        super().__init__(context, title, self.tr("Save"), width=600)
        self._incident = incident
        self.steps: dict[str, Tick] = {}
        where = " · ".join(part for part in (incident.computer, incident.branch) if part)
        for text in (where, incident.what):
            if text:
                self.add(label(text, "strong" if text == where else "", wrap=True))
        self._say_clock(incident)
        self._say_held(incident)
        self._ask_encrypted(incident)
        for key in STEPS[incident.kind]:
            self.steps[key] = self._tick(
                step_words(context.language.code, key), key in incident.measures
            )
        papers = Button(
            context.theme,
            self.tr("Draft notices…"),
            lambda: asking_keeping.incident_notices(context, incident),
            icon="file-text",
        )
        self.copy_button = Button(
            context.theme, self.tr("Copy the text for the commissioner"),
            lambda: self._copy("commissioner"), kind="link",
        )  # fmt: skip
        copy_people = Button(
            context.theme, self.tr("Copy the text for the people"),
            lambda: self._copy("people"), kind="link",
        )  # fmt: skip
        self.add(row(papers, None))
        self.add(row(self.copy_button, copy_people, None))
        told = incident.commissioner_told_at is not None
        self.commissioner = self._tick(self.tr("The data commissioner was told"), told)
        self.people = self._tick(
            self.tr("The people concerned were told"), incident.people_told_at is not None
        )
        self.over = self._tick(self.tr("All is done: close the incident"), not incident.is_open)
        if not incident.is_open:
            self.accept_button.hide()

    def request(self) -> Callable[[Session], Any]:
        """Note what was done."""
        done = [key for key, tick in self.steps.items() if tick.ticked]
        commissioner, people = self.commissioner.ticked, self.people.ticked
        incident_id, over = self._incident.id, self.over.ticked
        told = str(self.encrypted.currentData())
        encrypted = told if told != self._incident.encrypted else ""

        def work(session: Session) -> Any:
            from circledesk.services.incidents import close_incident, edit_incident

            saved = edit_incident(
                session, incident_id=incident_id, measures=done, encrypted=encrypted,
                commissioner_told=commissioner, people_told=people,
            )  # fmt: skip
            return close_incident(session, incident_id=incident_id) if over else saved

        return work

    def _copy(self, to: str) -> None:
        """Put a notice's text where an e-mail or a message takes it from."""
        incident_id, language = self._incident.id, self.context.language.code

        def work(session: Session) -> str:
            from circledesk.documents.incident_papers import TEXTS
            from circledesk.documents.words import language_of
            from circledesk.services.incidents import notice_facts

            facts = notice_facts(session, incident_id=incident_id)
            return TEXTS[to](facts, language_of(language))

        def show(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.context.messages.say(self.tr("The text is copied."))

        self.context.jobs.read(work, show, owner=self, slot=to)

    def _say_clock(self, incident: IncidentRow) -> None:
        due = incident.due_at.astimezone(ZoneInfo(self.context.device.zone))
        until = f"{words.full_date(due.date())}, {words.clock(due.time())}"
        if incident.commissioner_told_at is None:
            kind = "amber" if incident.hours_left >= 0 else "red"
            self.add(label(clock_words(incident.hours_left), kind, wrap=True))
            self.add(label(self.tr("Until {day}").format(day=until), "detail", wrap=True))

    def _say_held(self, incident: IncidentRow) -> None:
        if incident.was_on_it:
            held = held_text(incident, self.context.language.code)
            self.add(label(self.tr("On it: {held}").format(held=held), "grey", wrap=True))
        if incident.last_parcel is not None:
            day = words.dated(incident.last_parcel)
            self.add(label(self.tr("Its last parcel: {day}").format(day=day), "grey", wrap=True))
        if incident.kind == "lost-stick":
            told = self.tr(
                "Parcels on it are sealed: nobody but their receiver can open them. Lists and "
                "papers that were saved on it can be read by whoever finds it."
            )
            self.add(label(told, "grey", wrap=True))

    def _ask_encrypted(self, incident: IncidentRow) -> None:
        """Show whether it was encrypted, as the computer told; a person may say otherwise."""
        self.encrypted = QComboBox()
        for key in reversed(ENCRYPTED):
            self.encrypted.addItem(encrypted_words(key), key)
        self.encrypted.setCurrentIndex(self.encrypted.findData(incident.encrypted or "unknown"))
        self.encrypted.setEnabled(incident.is_open)
        caption = label(self.tr("Was it encrypted?"))
        self.encrypted.setAccessibleName(caption.text())
        self.add(row(caption, self.encrypted, None))
        if incident.encrypted_told is not None:
            told = told_words(self.context, incident.encrypted_told)
            self.add(label(told, "detail", wrap=True))

    def _tick(self, text: str, ticked: bool) -> Tick:
        made = Tick(text)
        made.ticked = ticked
        made.setEnabled(self._incident.is_open)
        self.add(made)
        return made
