"""Invented certificates and weekly updates for the tests of the papers."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from circledesk.services.facts.certificates import CertificateFacts, Signatory
from circledesk.services.facts.meetings import MeetingRow, Rsvps
from circledesk.services.facts.weekly import (
    FeedbackLine,
    FinishedCircle,
    FollowUp,
    NewSignups,
    Totals,
    UpcomingCircle,
    WeeklyUpdate,
)
from circledesk.services.proof import ProofFacts, encode_proof

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEYS = {7: KEY.public_key().public_bytes_raw()}

CERTIFICATE = CertificateFacts(
    serial="TST-MUR-2018-00031",
    kind="completion",
    learner="Wairimũ wa Ng’ang’a",
    course="Fiction Writing",
    circle="Fiction Writing",
    branch="Murang’a Library",
    team="Test Library Service",
    first_meeting=date(2018, 7, 3),
    last_meeting=date(2018, 8, 7),
    meetings=6,
    attended=5,
    issued=date(2018, 8, 11),
    signatories=(
        Signatory("N. Karuki", "Coordinator", "Test Library Service"),
        Signatory("S. Achien", "Facilitator", "Murang’a Library"),
    ),
    qr_text="",
)


def certificate(**changes: Any) -> CertificateFacts:
    """Return a signed certificate."""
    facts = replace(CERTIFICATE, **changes)
    return replace(facts, qr_text=encode_proof(proof_facts(facts), KEY.sign, 7))


def proof_facts(facts: CertificateFacts) -> ProofFacts:
    return ProofFacts(
        serial=facts.serial,
        name=facts.learner,
        course=facts.course,
        branch=facts.branch,
        first=facts.first_meeting,
        last=facts.last_meeting,
        attended=facts.attended,
        planned=facts.meetings,
        issued=facts.issued,
        kind=facts.kind,
    )


def meeting(day: int, circle: str = "Public Speaking", **changes: Any) -> MeetingRow:
    row = MeetingRow(
        id=f"meeting-{day}-{circle}",
        circle_id=f"circle-{circle}",
        circle=circle,
        course="Public Speaking Course",
        branch="Buruburu",
        week=3,
        weeks=6,
        facilitators=("Wanjikũ Kamau",),
        date=date(2018, 8, day),
        start=time(17, 30),
        end=time(19, 0),
        venue="Hall B",
        rsvp=Rsvps(8, 2, 2),
        signups=12,
        attendance=None,
        rating=None,
        news="ahead",
        as_of=None,
    )
    return replace(row, **changes)


UPDATE = WeeklyUpdate(
    team="Test Library Service",
    week_start=date(2018, 8, 6),
    week_end=date(2018, 8, 12),
    meetings=(meeting(7), meeting(9, "Basic <Computer> Skills", as_of=date(2018, 7, 21))),
    signups=(NewSignups("Entrepreneurship", 8, 10, "Thika", date(2018, 8, 14)),),
    feedback=(
        FeedbackLine(
            "Public Speaking",
            date(2018, 7, 31),
            4,
            9,
            "We talked by torchlight & laughed.",
            "Bring more headphones.",
            "",
            branch="Buruburu",
            week=2,
            signups=12,
        ),
        FeedbackLine("كتابة القصة", date(2018, 8, 3), None, None, "كان اللقاء جميلا", "", ""),
    ),
    finished=(FinishedCircle("Writing a CV", 6, 18, 38 / 3, 14, "Nyeri"),),
    upcoming=(UpcomingCircle("Entrepreneurship", date(2018, 8, 14), 10, "Thika", "Room 1"),),
    totals=Totals(2, 2, 24, 8, 2, 9, 1, 1, 1, 1, 4, 2, 11, 15, 1, 0),
    new_members=("Halima Abdi",),
    new_courses=("Bookkeeping for Small Shops",),
    follow_up=(
        FollowUp("Nakuru", silent=True, since=date(2018, 7, 21), contact="S. Koech, 0733 000 120"),
        FollowUp("Embu", silent=False, circle="Kilimo cha Kisasa", day=date(2018, 8, 1)),
    ),
    made_at=datetime(2018, 8, 6, 9, 20, tzinfo=UTC),
    older=("Nakuru", "Lamu"),
)


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Return the fonts that a PDF names, and whether each is embedded."""
    reader = PdfReader(io.BytesIO(pdf))
    fonts: dict[str, bool] = {}
    for number in range(1, int(reader.trailer["/Size"])):
        found = reader.get_object(number)
        if isinstance(found, DictionaryObject) and found.get("/Type") == "/Font":
            fonts[str(found["/BaseFont"])] = "/FontFile2" in found.get("/FontDescriptor", {})
    return fonts
