"""Which page of the handbook belongs to what is on screen: F1 opens there.

A page or dialog is named by its class, or says itself (`handbook_page`) where that depends on what
it shows; one that is not named here takes the page of its place.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from circledesk.ui.widgets.tabs import Tabs

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

_CLASSES = {
    "circles": (
        "SurveyDialog",
        "Kiosk",
        "CirclePageView",
        "NewCircleDialog",
        "HitsPage",
        "DaysOffPage",
        "AwayDialog",
        "CopyCircleDialog",
        "ReplanCircleDialog",
        "HandOverCircleDialog",
        "StandInDialog",
        "EditCircleDialog",
        "AddClosureDialog",
        "AddHolidayDialog",
        "MoveMeetingDialog",
        "CancelMeetingDialog",
        "TellLearnersDialog",
        "KeepGroupDialog",
    ),
    "meetings": ("MeetingPageView", "CatchUpPage", "RunScreen"),
    "own-data": ("RightsRequests", "NoteRequestDialog", "AnswerRequestDialog"),
    "paper-back": ("SheetsPage", "SlipsPage", "SurveySheetsDialog"),
    "events": (
        "EventPageView",
        "EventsPage",
        "NewEventDialog",
        "EditEventDialog",
        "EventNoteDialog",
        "CaptionDialog",
        "SendFileDialog",
        "GuestMessagesDialog",
        "InviteToEventDialog",
        "AddGuestDialog",
        "ChangePlaceDialog",
        "InvitePartnersDialog",
        "EventCirclesDialog",
        "ForgetFileDialog",
        "OutcomeDialog",
        "BranchPartDialog",
        "ChooseQuestionsDialog",
        "GroupAnswerDialog",
    ),
    "workshop": (
        "PlanPartDialog",
        "EventTaskDialog",
        "AskDialog",
        "AnswerDialog",
        "WorksheetDialog",
        "PlusDeltaDialog",
        "RemindCircleDialog",
        "EventRunScreen",
    ),
    "support": (
        "BoardPage",
        "NoticePageView",
        "NotebookPage",
        "WriteNoticeDialog",
        "CheckInDialog",
        "AskQuestionDialog",
        "AnswerQuestionDialog",
        "ChecklistItemsDialog",
        "FacilitatorPageView",
        "TransferDialog",
        "ChecklistTab",
        "Facilitators",
        "FollowUpDialog",
        "NoteFollowUpDialog",
        "FinishFollowUpDialog",
        "SupportDialog",
        "ReadAnswerDialog",
        "ChangeNoticeDialog",
    ),
    "locked-database": (
        "LockDatabaseDialog",
        "UnlockDatabaseDialog",
        "AnswerLockedDialog",
        "OpenLockedDialog",
    ),
    "spreadsheets": ("ListInPage",),
    "figures": ("ProgrammeMatrix", "RowsPage"),
    "learners": (
        "SamePersonPage",
        "InterestList",
        "SignUpDialog",
        "LearnersTab",
        "ConfirmationDialog",
        "LearnerCircles",
        "AddInterestDialog",
        "SignUpInterestedDialog",
        "EditSignUpDialog",
        "EraseLearnerDialog",
        "MoveLearnerDialog",
    ),
    "branches": (
        "EquipmentList",
        "BranchPageView",
        "NewBranchDialog",
        "EditBranchDialog",
        "NewEquipmentDialog",
        "EditEquipmentDialog",
        "LendDialog",
    ),
    "courses": (
        "OfflineCopiesDialog",
        "CoursesPage",
        "NewCourseDialog",
        "EditCourseDialog",
    ),
    "parcels": (
        "StepsDialog",
        "ExchangePage",
        "History",
        "BringIn",
        "SendOut",
        "ShowWeekMessageDialog",
        "ReadWeekMessagesDialog",
    ),
    "settle": ("SettlePage", "TakeInDialog"),
    "reports": (
        "WeeklyPage",
        "ImpactPage",
        "StoriesPage",
        "Reports",
        "CircleGoalDialog",
        "TeamGoalsDialog",
        "TellStoryDialog",
        "PapersDialog",
    ),
    "certificates": (
        "DesignsPage",
        "DesignEditor",
        "CertificatesDialog",
        "CheckCertificateDialog",
        "CertificatesTab",
        "CorrectNameDialog",
        "SignatoriesDialog",
        "VoidDialog",
        "HandOutDialog",
        "CeremonyCirclesDialog",
        "PrinterPlaceDialog",
    ),
    "gather": (
        "InviteDialog",
        "GatherPage",
        "ProspectDialog",
        "InvitationLetterDialog",
        "FillFormDialog",
        "Invitations",
        "Prospects",
        "People",
        "Members",
        "Sites",
        "Management",
        "FormBranchDialog",
    ),
    "community": (
        "PartnersPage",
        "PartnerPageView",
        "SharedPostsPage",
        "WritePostDialog",
        "NewPartnerDialog",
        "EditPartnerDialog",
        "NotePartnerDialog",
        "NewPostDialog",
        "EditPostDialog",
    ),
    "computers": (
        "InviteWizard",
        "Computers",
        "AcceptDeviceDialog",
        "PutOutDialog",
        "JoinAnotherDialog",
        "PrintSheetDialog",
        "TypeSheetDialog",
        "HandOverDialog",
    ),
    "people-at-the-desk": (
        "AnotherPersonDialog",
        "ChoosePinDialog",
        "ForgottenPinDialog",
        "AnswerCodeDialog",
    ),
    "files": ("TakeOutDialog",),
    "keeping": (
        "ProtectionPage",
        "KeepingPage",
        "AuditPage",
        "RetentionDialog",
        "EraseDueDialog",
        "KeepLongerDialog",
        "WhoAnswersDialog",
    ),
    "lost-computer": ("IncidentsPage", "NewIncidentDialog", "IncidentDialog"),
    "backups": ("BackupsPage", "RestoreBackupDialog", "PutBackDialog"),
    "p2pu": ("ImportFilesDialog",),
    "settings": ("EditTeamDialog", "TeamQuestionsDialog"),
    "start": ("TakeDraftsDialog",),
    "wrong": ("SealedBackupDialog", "WhichDayDialog"),
    "learning-circle": ("MeetingPartsDialog",),
    "q-study": (
        "CardDialog",
        "BringInSortsDialog",
        "EditStudyDialog",
        "NameViewpointsDialog",
        "QStudiesPage",
        "QStudyPageView",
        "NewStudyDialog",
        "TypeSortDialog",
        "LaySortDialog",
    ),
    "keys": ("KeysDialog",),
    "updates": ("TakeUpdateDialog",),
    "first-start": (
        "FirstRun",
        "Building",
        "NewTeamDialog",
        "BeginAloneDialog",
        "JoinWizard",
        "RecoverWizard",
    ),
    "passphrase": ("PassphraseDialog", "ChoosePassphraseDialog", "ForgottenDialog"),
}

SHOWN = {name: page for page, names in _CLASSES.items() for name in names}
"""The page of what is shown, by the name of its class."""


def page_for(shown: QWidget | None, place: str) -> str:
    """Return the key of the handbook's page for a page or dialog at a place of the rail."""
    said = str(getattr(shown, "handbook_page", ""))
    return said or named(_in_front(shown)) or named(shown) or PLACES.get(place, "start")


def named(shown: QWidget | None) -> str:
    """Return the page that something says itself, or its class's; nothing where none is."""
    if told := getattr(shown, "handbook_page", ""):
        return str(told)
    kinds = (kind.__name__ for kind in type(shown).__mro__)
    return next((SHOWN[name] for name in kinds if name in SHOWN), "")


def _in_front(shown: QWidget | None) -> QWidget | None:
    """The tab that is seen, which may have a page of its own."""
    tabs = getattr(shown, "tabs", None)
    return tabs.widget(tabs.chosen()) if isinstance(tabs, Tabs) and tabs.chosen() else None
