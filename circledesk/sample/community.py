"""The sample's partners, and what its libraries told the world."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services.partners import add_partner, note_partner_contact
from circledesk.services.shared_posts import add_post

PARTNERS = (
    ("Ziwani Technical College", "college", "", "Damaris Achola", "0700 910 004",
     "A room with 20 computers on Saturdays", "Places for its own students", ("visit", "thanked")),
    ("Market Women of Bandarini", "club", "BAN", "Halima Salim", "0700 910 005",
     "Learners, and tea for the last meeting", "A circle on keeping accounts", ("visit", "call")),
    ("Kisimani Print Shop", "business", "KIS", "Otieno Were", "0700 910 006",
     "Copies at half price", "", ("call",)),
    ("Radio Ziwa", "media", "", "", "", "Two minutes every Friday", "Stories of learners", ()),
)  # fmt: skip
POSTS = (
    (-17, "post", "WhatsApp: librarians of the lake", "Learning together at our libraries",
     "Three libraries asked how we began."),
    (-6, "bulletin", "Notice board in the hall, Ziwani", "Bulletin of our circles", ""),
)  # fmt: skip


def note_community(season: Season, today: date) -> None:
    """Note partners with what passed, and two things that were shared."""
    season.diary.note(season.present - timedelta(days=5), partial(_note, season, today))


def _note(season: Season, today: date, session: Session) -> None:
    for name, kind, code, contact, phone, gives, wants, passed in PARTNERS:
        key = add_partner(
            session, name=name, kind=kind, branch_id=season.branches.get(code), contact=contact,
            phone=phone, gives=gives, wants=wants,
        ).id  # fmt: skip
        for number, what in enumerate(passed):
            day = today - timedelta(days=30 - 9 * number)
            note_partner_contact(session, partner_id=key, kind=what, day=day)
    for days, kind, place, title, came in POSTS:
        day = today + timedelta(days=days)
        add_post(session, place=place, day=day, kind=kind, title=title, came_of_it=came)
