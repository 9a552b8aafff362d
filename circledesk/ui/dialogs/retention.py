"""How long each kind of data is kept: the organizer sets the months, a branch reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from circledesk.documents.privacy_text import rule_text
from circledesk.services.facts.keeping import KindKept
from circledesk.ui.context import Context
from circledesk.ui.keeping_words import kind_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.number import NumberField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_MOST = 240


class RetentionDialog(Dialog):
    """A number of months for each kind that has one; the others are told."""

    ends_in = "retention.set"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("How long data are kept"), self.tr("Save"), width=640)
        told = self.tr(
            "Nothing that names a learner goes by itself: each month the program lists who is due, "
            "and a person says what is to be done."
        )
        self.add(label(told, "grey", wrap=True))
        self.months: dict[str, NumberField] = {}
        self._before: dict[str, int] = {}
        self.accept_button.setEnabled(False)
        self.accept_button.setVisible(context.organizer)
        if not context.organizer:
            self.keep_button.setText(self.tr("Close"))
        context.jobs.read(_read, self.show_rules, owner=self)

    def show_rules(self, rules: Sequence[KindKept]) -> None:
        """Show a line for each kind, those with months first."""
        for rule in sorted(rules, key=lambda rule: not rule.usual):
            name = kind_words(self.context.language.code, rule.key)
            if rule.usual:
                self._add_months(rule, name)
            else:
                text = rule_text(rule, self.context.language.code)
                self.add_field(rule.key, name, label(text[:1].upper() + text[1:], wrap=True))
        self.accept_button.setEnabled(self.context.organizer)
        self.fit()

    def request(self) -> Callable[[Session], Any] | None:
        """Save the months that differ."""
        now = {key: field.value() for key, field in self.months.items()}
        changed = {key: n for key, n in now.items() if n != self._before[key]}
        if not changed:
            return None

        def work(session: Session) -> Any:
            from circledesk.services.retention import set_rule

            return set_rule(session, months=changed)

        return work

    def _add_months(self, rule: KindKept, name: str) -> None:
        field = NumberField(1, _MOST, rule.months, name, suffix=self.tr(" months"))
        field.setReadOnly(not self.context.organizer)
        self.months[rule.key], self._before[rule.key] = field, rule.months
        self.add_field(rule.key, name, field)
        if len(self.months) == 1:
            field.setFocus()


def _read(session: Session) -> Sequence[KindKept]:
    from circledesk.services.retention import rules

    return rules(session)
