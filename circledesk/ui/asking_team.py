"""Opens questions about the team: branches, people, equipment, computers; imported when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.circles import BranchRow
    from circledesk.services.facts.equipment import EquipmentRow
    from circledesk.services.facts.merging import TakenAlong
    from circledesk.services.facts.people import (
        DeviceRow,
        FacilitatorPage,
        FacilitatorRow,
        InvitationRow,
    )
    from circledesk.ui.context import Context


def edit_team(context: Context) -> QDialog:
    """Change what was typed when the team was made."""
    from circledesk.ui.dialogs.edit_team import EditTeamDialog

    return opened(EditTeamDialog(context))


def join_another(context: Context, along: TakenAlong) -> QDialog:
    """Join another team with all that this computer holds."""
    from circledesk.ui.dialogs.join_another import JoinAnotherDialog

    return opened(JoinAnotherDialog(context, along))


def new_branch(context: Context) -> QDialog:
    """Add a branch."""
    from circledesk.ui.tabs.new_branch import NewBranchDialog

    return opened(NewBranchDialog(context))


def invite(context: Context) -> QDialog:
    """Invite a person to the team."""
    from circledesk.ui.dialogs.invite import InviteDialog

    return opened(InviteDialog(context))


def invitation_letter(context: Context, invitation: InvitationRow) -> QDialog:
    """Show the ready-made invitation of a person."""
    from circledesk.ui.dialogs.invitation_letter import InvitationLetterDialog

    return opened(InvitationLetterDialog(context, invitation))


def edit_branch(context: Context, branch: BranchRow) -> QDialog:
    """Change a branch."""
    from circledesk.ui.dialogs.edit_branch import EditBranchDialog

    return opened(EditBranchDialog(context, branch))


def new_equipment(context: Context, branch_id: str = "") -> QDialog:
    """Add equipment, of a branch where one is named."""
    from circledesk.ui.dialogs.new_equipment import NewEquipmentDialog

    return opened(NewEquipmentDialog(context, branch_id))


def edit_equipment(context: Context, thing: EquipmentRow) -> QDialog:
    """Change what is noted of a thing."""
    from circledesk.ui.dialogs.edit_equipment import EditEquipmentDialog

    return opened(EditEquipmentDialog(context, thing))


def lend(context: Context, thing: EquipmentRow) -> QDialog:
    """Note who uses a thing from when to when."""
    from circledesk.ui.dialogs.lend import LendDialog

    return opened(LendDialog(context, thing))


def away(context: Context, person: FacilitatorRow) -> QDialog:
    """Note when a facilitator is away, and who stands in."""
    from circledesk.ui.dialogs.away import AwayDialog

    return opened(AwayDialog(context, person))


def transfer(context: Context, page: FacilitatorPage) -> QDialog:
    """Move a facilitator to another branch on a day."""
    from circledesk.ui.dialogs.transfer import TransferDialog

    return opened(TransferDialog(context, page))


def support(context: Context, person: FacilitatorRow) -> QDialog:
    """Note a facilitator's level, who supports her, when she was spoken to."""
    from circledesk.ui.dialogs.support import SupportDialog

    return opened(SupportDialog(context, person))


def invite_device(context: Context) -> QDialog:
    """Write the invitation file for a computer, in three short steps."""
    from circledesk.ui.dialogs.invite_computer import InviteWizard

    return opened(InviteWizard(context))


def put_out(context: Context, device: DeviceRow) -> QDialog:
    """Put a computer out of the team; turn away one that asks, withdraw an invitation."""
    from circledesk.ui.dialogs.put_out import PutOutDialog

    return opened(PutOutDialog(context, device))


def another_person(context: Context) -> QDialog:
    """Let another person sit down at this computer."""
    from circledesk.ui.dialogs.another_person import AnotherPersonDialog

    return opened(AnotherPersonDialog(context))


def print_sheet(context: Context) -> QDialog:
    """Print the recovery sheet of the team's key."""
    from circledesk.ui.dialogs.key_sheet import PrintSheetDialog

    return opened(PrintSheetDialog(context))


def type_sheet(context: Context) -> QDialog:
    """Take the team's key over from its printed sheet."""
    from circledesk.ui.dialogs.key_sheet import TypeSheetDialog

    return opened(TypeSheetDialog(context))


def hand_over(context: Context) -> QDialog:
    """Show the three steps by which another computer becomes the organizer's."""
    from circledesk.ui.dialogs.hand_over import HandOverDialog

    return opened(HandOverDialog(context))


def accept_device(context: Context, device: DeviceRow) -> QDialog:
    """Let a computer in that asks to join, after its code was compared."""
    from circledesk.ui.tabs.accept_device import AcceptDeviceDialog

    return opened(AcceptDeviceDialog(context, device))


def team_goals(context: Context) -> QDialog:
    """Name what the team works for."""
    from circledesk.ui.dialogs.team_goals import TeamGoalsDialog

    return opened(TeamGoalsDialog(context))
