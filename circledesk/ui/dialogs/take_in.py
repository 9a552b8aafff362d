"""Take in what is kept apart: what it says, from whom, and what taking in means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.exchange import WaitingView
from circledesk.ui.context import Context
from circledesk.ui.language import tr, translated
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class TakeInDialog(Dialog):
    """Lists what the changes say before anything of them counts; reads it where not given."""

    def __init__(
        self, context: Context, view: WaitingView, lines: Sequence[str] | None = None
    ) -> None:
        super().__init__(context, tr("Kept apart"), tr("Take in"), width=520)
        self._id = view.id
        self.keep_button.setText(self.tr("Leave apart"))
        self.add(label(translated(view.what), "strong", wrap=True))
        why = self.tr("Why: {reason}.").format(reason=translated(view.waits_for))
        self.add(label(why, "grey", wrap=True))
        self.lines = label("", wrap=True)
        self.add(self.lines)
        meaning = self.tr(
            "Taken in, they count here and travel with the next parcels. Left apart, they count "
            "nowhere and nothing is lost."
        )
        self.add(label(meaning, "grey", wrap=True))
        if lines is None:
            context.jobs.read(self._read, self._show)
        else:
            self._show(lines)

    def request(self) -> Callable[[Session], Any]:
        """Take them in."""
        aside_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.aside import take_in

            return take_in(session, aside_id=aside_id)

        return work

    def _read(self, session: Session) -> Sequence[str]:
        from circledesk.services.aside import what_they_say

        return what_they_say(session, aside_id=self._id)

    def _show(self, lines: Sequence[str]) -> None:
        self.lines.setText("\n".join(translated(line) for line in lines))
