"""The library checked, and rescued while the window stands: what buttons start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.rescue import Rescued
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress


def check_library(context: Context) -> None:
    """Go to the card that checks the library, and begin."""
    from circledesk.ui.tabs.soundness_card import SoundnessCard

    context.nav.open_place("settings" if context.organizer else "more")
    page = context.nav.page
    card = page.findChild(SoundnessCard) if page is not None else None
    if card is not None:
        card.come_in_sight()
        card.begin()


def rescue(context: Context) -> Progress:
    """Put together what is left of a damaged library; the window goes on with what it holds."""

    def work(session: Session, progress: Progress) -> Rescued:
        from circledesk.services.rescue import rescue as rescued

        desk = context.desk
        session.close()
        desk.database.close()  # its file changes its name
        try:
            return rescued(desk.folder, clock=desk.system_clock, tell=progress)
        finally:
            desk.reopen()

    def done(told: Rescued) -> None:
        from circledesk.ui.cannot_open_words import rescued

        context.messages.say(" ".join([tr("The library is rescued."), *rescued(told)]))
        context.nav.renew()

    return context.jobs.long(tr("Rescuing what can be read"), work, done, changed=EVERYTHING)
