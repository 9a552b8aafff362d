"""A computer that began alone joins another team: what comes along is said before anything is done.

Its invitation is opened here, in the running window, since the library stays in its folder.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.merging import Merged, TakenAlong
from circledesk.ui.dialogs.first_run_work import at_its_field
from circledesk.ui.dialogs.invitation_fields import InvitationFields
from circledesk.ui.language import tr
from circledesk.ui.places import places
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class JoinAnotherDialog(Dialog):
    """Says what comes along and what stays; then file, words and name."""

    changed: ClassVar[frozenset[Area]] = EVERYTHING  # type: ignore[misc]

    def __init__(self, context: Context, along: TakenAlong) -> None:
        super().__init__(
            context, self.tr("Join another team"), self.tr("Join with this data"), width=600
        )
        told = self.tr(
            "The organizer of the other team sends an invitation file for your branch, and tells "
            "you six words by telephone."
        )
        self.add(label(told, "grey", wrap=True))
        self.comes = label(along_words(along), "strong", wrap=True)
        self.add(self.comes)
        stays = self.tr(
            "All this belongs to your branch then; certificates stay as they were issued. "
            "{team} as it is now is kept as a backup. From then on this computer is a branch's: "
            "the other team's organizer lets computers in. Undo takes what came along back."
        )
        self.add(label(stays.format(team=along.team), "grey", wrap=True))
        self.fields = InvitationFields(self, along.person)
        self.note = self.tr("This computer belongs to the other team now.")
        self.accepted.connect(self._know)

    def request(self) -> Callable[[Any], Merged]:
        """Join, and take everything along."""
        file, words, name = self.fields.read()
        desk = self.context.jobs.desk

        def work(_: Session) -> Merged:
            from circledesk.services.merging_team import join_with_data

            desk.keys()  # the window asks for their passphrase before the words are tried
            with at_its_field():
                return join_with_data(desk, file=file, passphrase=words, name=name)

        return work

    def _know(self) -> None:
        """The window is another computer's from here on."""
        context = self.context

        def know(read: Any) -> None:
            context.know_device(*read)
            context.nav.renew()
            context.nav.open_place(places(context.device.role)[0].key)

        context.jobs.read(_read_device, know)


def along_words(along: TakenAlong) -> str:
    """How much of each kind comes along."""
    text = tr(
        "What comes along: circles: {circles}, meetings: {meetings}, learners: {learners}, "
        "certificates: {certificates}."
    )
    return text.format(
        circles=f"{along.circles:,}",
        meetings=f"{along.meetings:,}",
        learners=f"{along.learners:,}",
        certificates=f"{along.certificates:,}",
    )


def _read_device(session: Session) -> Any:
    from circledesk.ui.shell.standing import read_device

    return read_device(session)
