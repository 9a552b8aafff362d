"""Opens what belongs to keeping data: how long, who did what, the law's papers, a lost computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.keeping import DueLearner
    from circledesk.services.facts.people import DeviceRow
    from circledesk.services.facts.privacy import IncidentRow
    from circledesk.ui.context import Context


def open_protection(context: Context) -> None:
    """Open the page of data protection."""
    from circledesk.ui.pages.protection_page import ProtectionPage

    context.nav.open_page(lambda: ProtectionPage(context))


def open_keeping(context: Context) -> None:
    """Open the list of who has not been here for long."""
    from circledesk.ui.pages.keeping_page import KeepingPage

    context.nav.open_page(lambda: KeepingPage(context))


def open_audit(context: Context) -> None:
    """Open who did what."""
    from circledesk.ui.pages.audit_page import AuditPage

    context.nav.open_page(lambda: AuditPage(context))


def audit_paper(context: Context, deed: str = "", learner_id: str = "") -> QDialog:
    """Show who did what as a paper for an auditor."""
    from circledesk.ui.dialogs.audit_paper import audit_paper_of

    return opened(audit_paper_of(context, deed, learner_id))


def open_incidents(context: Context) -> None:
    """Open the register of incidents."""
    from circledesk.ui.pages.incidents_page import IncidentsPage

    context.nav.open_page(lambda: IncidentsPage(context))


def retention(context: Context) -> QDialog:
    """Show how long each kind of data is kept; the organizer changes it."""
    from circledesk.ui.dialogs.retention import RetentionDialog

    return opened(RetentionDialog(context))


def erase_due(context: Context, due: Sequence[DueLearner]) -> QDialog:
    """Erase learners who are due, for good."""
    from circledesk.ui.dialogs.erase_due import EraseDueDialog

    return opened(EraseDueDialog(context, due))


def keep_longer(context: Context, due: DueLearner) -> QDialog:
    """Keep a learner longer than the rule says."""
    from circledesk.ui.dialogs.keep_longer import KeepLongerDialog

    return opened(KeepLongerDialog(context, due))


def who_answers(context: Context) -> QDialog:
    """Type who answers for the team's data."""
    from circledesk.ui.dialogs.who_answers import WhoAnswersDialog

    return opened(WhoAnswersDialog(context))


def privacy_papers(context: Context) -> QDialog:
    """Show the papers of data protection."""
    from circledesk.ui.dialogs.privacy_papers import privacy_papers_of

    return opened(privacy_papers_of(context))


def new_incident(context: Context, device: DeviceRow | None = None) -> QDialog:
    """Note a lost computer or stick, or data in wrong hands."""
    from circledesk.ui.dialogs.new_incident import NewIncidentDialog

    return opened(NewIncidentDialog(context, device))


def incident(context: Context, row: IncidentRow) -> QDialog:
    """Show what is to be done about an incident, and its clock."""
    from circledesk.ui.dialogs.incident import IncidentDialog

    return opened(IncidentDialog(context, row))


def incident_notices(context: Context, row: IncidentRow) -> QDialog:
    """Show the draft notices of an incident."""
    from circledesk.ui.dialogs.privacy_papers import notices_of

    return opened(notices_of(context, row))


def incident_register(context: Context) -> QDialog:
    """Show the register of incidents as a paper."""
    from circledesk.ui.dialogs.privacy_papers import register_of

    return opened(register_of(context))
