"""The team's key on an organizer's computer: its sheet printed or typed in, and handing it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.people import KeyState
from circledesk.ui import asking_team, words
from circledesk.ui.allowed import allow
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class KeyCard(Card):
    """A branch's computer does not show it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self.told = label("", "grey", wrap=True)
        self.sheet = Button(
            theme,
            self.tr("Print the recovery sheet…"),
            lambda: asking_team.print_sheet(context),
            icon="printer",
        )
        self.type_in = Button(
            theme,
            self.tr("Type a sheet in…"),
            lambda: asking_team.type_sheet(context),
            icon="pencil",
        )
        self.hand_over = Button(
            theme,
            self.tr("Hand the role over…"),
            lambda: asking_team.hand_over(context),
            kind="quiet",
        )
        self.inside.addWidget(label(self.tr("Keys of the team"), "heading"))
        self.inside.addWidget(self.told)
        allow(context, self.sheet, "team.key")
        self.inside.addLayout(row(self.sheet, self.type_in, self.hand_over, None))
        self.hide()

    def show_state(self, state: KeyState | None) -> None:
        """Say whether the key lies here, and on paper."""
        self.setVisible(state is not None)
        if state is None:
            return
        self.sheet.setVisible(state.holds)
        self.type_in.setVisible(not state.holds)
        if not state.holds:
            text = self.tr(
                "The team's key is on another organizer's computer. With its recovery sheet this "
                "one can let computers in too."
            )
        elif state.printed is None:
            text = self.tr(
                "The recovery sheet was not printed yet. Without it a lost computer or passphrase "
                "means that nobody can be let into the team any more."
            )
        else:
            told = self.tr("The recovery sheet was printed on {day}. Keep it locked away.")
            text = told.format(day=words.year_date(state.printed))
        self.told.setText(text)
        missing = state.holds and state.printed is None
        restyle(self.told, "kind", "amber" if missing else "grey")
