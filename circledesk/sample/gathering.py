"""The sample's beginning: whom to approach, what branches and new members told, what is agreed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services import gathering
from circledesk.services.facts.gathering import BUY_IN, NEW_MEMBER, SITE

SITES: dict[str, dict[str, Any]] = {
    "MLI": {
        "room": "own", "seats": 20, "aloud": "yes", "mains": "steady", "backup": "lamps",
        "sockets": 8, "computers": 10, "headphones": 6, "projector": "own", "printer": "own",
        "internet": "good", "for_learners": "yes", "signal": "good", "willing": 3, "hours": 4,
        "open_late": "both", "running": ["reading", "computers", "stories"], "groups": 4,
        "interests": ["computers", "work", "languages"], "asked_for": 14, "host": "large",
        "reach": "easy",
    },
    "BON": {
        "room": "shared", "seats": 10, "aloud": "hours", "mains": "cuts", "backup": "none",
        "sockets": 4, "computers": 5, "headphones": 8, "projector": "borrowed", "printer": "near",
        "internet": "slow", "for_learners": "limited", "signal": "good", "willing": 2, "hours": 3,
        "open_late": "one", "running": ["reading", "crafts"], "groups": 2,
        "interests": ["computers", "arts", "business"], "asked_for": 6, "host": "small",
        "reach": "easy", "site_notes": "The veranda is cooler in the afternoon.",
    },
    "KIS": {
        "room": "shared", "seats": 8, "aloud": "yes", "mains": "cuts", "backup": "lamps",
        "sockets": 2, "computers": 0, "internet": "none", "signal": "weak", "willing": 1,
        "hours": 4, "open_late": "no", "running": ["stories"], "groups": 1,
        "interests": ["farming", "health", "business"], "asked_for": 3, "host": "no",
        "reach": "changes",
    },
    "ZIW": {
        "room": "own", "seats": 40, "aloud": "yes", "mains": "steady", "computers": 6,
        "internet": "good", "willing": 2, "interests": ["speaking", "computers"], "host": "large",
    },
}  # fmt: skip
MEMBERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Naomi Wairimũ", {
        "brings": ["listening", "people", "languages"], "experience": "joined", "hours": 3,
        "topic": "Reading aloud for grandparents", "when": ["mornings", "saturdays"],
        "reach": "whatsapp", "learn": ["questions", "quiet"],
        "worry": "What do I do when nobody says a word?",
    }),
    ("Ibrahim Abdi", {
        "brings": ["computers", "explaining", "numbers"], "experience": "none", "hours": 2,
        "topic": "Spreadsheets for small shops", "when": ["evenings", "saturdays"],
        "reach": "call", "learn": ["invite", "questions"], "support": "Two more laptops.",
    }),
    ("Ann Mwende", {
        "brings": ["planning", "people", "writing"], "experience": "led", "hours": 4,
        "when": ["afternoons"], "reach": "sms", "learn": ["courses", "records"],
    }),
)  # fmt: skip
AGREED: dict[str, dict[str, Any]] = {
    "": {
        "who": "The director of libraries, in the meeting of heads.",
        "time": "yes",
        "room": "yes",
        "equipment": "yes",
        "free": "yes",
        "costs": "asked",
        "report": "yes",
        "certificates": "yes",
        "missing": "Travel to workshops waits for the new budget.",
        "next": "With the accountant, first week of next month.",
    },
    "MLI": {
        "who": "The head of the branch.",
        "time": "yes",
        "room": "yes",
        "equipment": "yes",
        "free": "yes",
        "hours": "asked",
        "contact": "yes",
    },
}


def note_gathering(season: Season, today: date) -> None:
    """Note what branches told in the season, and who is new in the last weeks."""
    note, present = season.diary.note, season.present
    for place, (code, answers) in enumerate(SITES.items()):
        told = partial(_fill, SITE, season.branches[code], "", answers)
        note(present - timedelta(days=60 - 7 * place), told)
    for place, (name, answers) in enumerate(MEMBERS):
        told = partial(_fill, NEW_MEMBER, None, name, answers)
        note(present - timedelta(days=9 - 2 * place), told)
    for code, answers in AGREED.items():
        branch = season.branches[code] if code else None
        note(present - timedelta(days=40), partial(_fill, BUY_IN, branch, "", answers))


def _fill(
    kind: str, branch_id: str | None, name: str, answers: dict[str, Any], session: Session
) -> None:
    gathering.fill_form(session, kind=kind, branch_id=branch_id, name=name, answers=answers)
