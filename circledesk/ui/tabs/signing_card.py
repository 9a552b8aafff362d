"""Who signs certificates: for the team, or on a branch's computer for the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.designs import Signing
from circledesk.ui import asking_designs
from circledesk.ui.allowed import allow
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class SigningCard(Card):
    """The names in their order; the designs of certificates are one step away."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.told = label("", "grey", wrap=True)
        change = Button(context.theme, self.tr("Change…"), self.change, icon="pencil")
        change.setAccessibleName(self.tr("Change who signs certificates"))
        allow(context, change, "signatory.set")
        designs = Button(context.theme, self.tr("Designs"), context.nav.open_designs)
        self.inside.addWidget(label(self.tr("Who signs certificates"), "heading"))
        self.inside.addWidget(self.told)
        self.inside.addLayout(row(change, designs, None))

    def load(self) -> None:
        """Read who signs."""
        branch = asking_designs.own_branch(self.context) or None

        def work(session: Session) -> Signing:
            from circledesk.services.signatories import signatories

            return signatories(session, branch_id=branch)

        self.context.jobs.read(work, self.show_signing, owner=self)

    def show_signing(self, told: Signing) -> None:
        """Name them."""
        if told.people:
            names = (", ".join(filter(None, (one.name, one.role))) for one in told.people)
            self.told.setText(" · ".join(names))
        elif told.branch:
            self.told.setText(self.tr("Those of the team."))
        else:
            self.told.setText(self.tr("The first organizer and the circle’s facilitator."))

    def change(self) -> None:
        """Ask."""
        asking_designs.signatories(self.context, asking_designs.own_branch(self.context))
