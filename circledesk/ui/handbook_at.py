"""Which page of the handbook belongs to what is on screen: F1 opens there.

A page or dialog is named by its class, or says itself (`handbook_page`) where that depends on what
it shows; one that is not named here takes the page of its place.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

PLACES = {
    "dashboard": "monday",
    "today": "ten-minutes",
    "circles": "circles",
    "learners": "learners",
    "branches": "branches",
    "courses": "courses",
    "certificates": "certificates",
    "reports": "reports",
    "programme": "six-steps",
    "exchange": "parcels",
    "settings": "settings",
    "more": "settings",
}
"""The page of each place of the rail."""

SHOWN = {
    "CirclePageView": "circles",
    "NewCircleDialog": "circles",
    "MeetingPageView": "meetings",
    "CatchUpPage": "meetings",
    "RunScreen": "meetings",
    "SheetsPage": "paper-back",
    "EventPageView": "events",
    "EventsPage": "events",
    "NewEventDialog": "events",
    "EditEventDialog": "events",
    "PlanPartDialog": "workshop",
    "EventTaskDialog": "workshop",
    "AskDialog": "workshop",
    "AnswerDialog": "workshop",
    "WorksheetDialog": "workshop",
    "EventNoteDialog": "events",
    "CaptionDialog": "events",
    "SendFileDialog": "events",
    "GuestMessagesDialog": "events",
    "BoardPage": "support",
    "NoticePageView": "support",
    "NotebookPage": "support",
    "WriteNoticeDialog": "support",
    "CheckInDialog": "support",
    "AskQuestionDialog": "support",
    "AnswerQuestionDialog": "support",
    "ChecklistItemsDialog": "support",
    "ListInPage": "spreadsheets",
    "ProgrammeMatrix": "figures",
    "FacilitatorPageView": "support",
    "SamePersonPage": "learners",
    "InterestList": "learners",
    "SlipsPage": "paper-back",
    "EquipmentList": "branches",
    "HitsPage": "circles",
    "OfflineCopiesDialog": "courses",
    "BranchPageView": "branches",
    "CoursesPage": "courses",
    "DaysOffPage": "circles",
    "ExchangePage": "parcels",
    "SettlePage": "settle",
    "WeeklyPage": "reports",
    "ImpactPage": "reports",
    "StoriesPage": "reports",
    "DesignsPage": "certificates",
    "DesignEditor": "certificates",
    "SignUpDialog": "learners",
    "InviteDialog": "gather",
    "GatherPage": "gather",
    "ProspectDialog": "gather",
    "PartnersPage": "community",
    "PartnerPageView": "community",
    "SharedPostsPage": "community",
    "WritePostDialog": "community",
    "NewPartnerDialog": "community",
    "InvitationLetterDialog": "gather",
    "FillFormDialog": "gather",
    "QStudiesPage": "q-study",
    "QStudyPageView": "q-study",
    "NewStudyDialog": "q-study",
    "TypeSortDialog": "q-study",
    "LaySortDialog": "q-study",
    "InviteWizard": "computers",
    "JoinWizard": "computers",
    "TakeOutDialog": "files",
    "CertificatesDialog": "certificates",
    "CheckCertificateDialog": "certificates",
}
"""The page of what is shown, by the name of its class."""


def page_for(shown: QWidget | None, place: str) -> str:
    """Return the key of the handbook's page for a page or dialog at a place of the rail."""
    told = getattr(shown, "handbook_page", "")
    if told:
        return str(told)
    for kind in type(shown).__mro__:
        if kind.__name__ in SHOWN:
            return SHOWN[kind.__name__]
    return PLACES.get(place, "start")
