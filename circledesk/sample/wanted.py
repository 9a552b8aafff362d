"""The sample's Q-study: twelve patrons who sorted the ready-made cards, of three kinds."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from sqlalchemy.orm import Session

from circledesk.sample.circle import Season
from circledesk.services.q_method.ready import ready_study
from circledesk.services.q_method.sorts import add_sort
from circledesk.services.q_method.studies import add_study, look_for

KINDS = (
    ("work business computer exam english speaking money together",
     "write craft alone health children farming pass_on rights"),
    ("farming health children money doing together business phone",
     "code exam write alone english computer paper time"),
    ("write code alone computer craft phone time english",
     "farming children teacher money together business rights health"),
)  # fmt: skip
"""What each kind holds dearest, and what is least like it."""
EACH, HALF = 4, 9
"""People of a kind; cards that one more person laid before she had to go."""


def note_wanted(season: Season, today: date) -> None:
    """Note the study with its sorts."""
    season.diary.note(season.present - timedelta(days=3), partial(_note, today))


def _note(today: date, session: Session) -> None:
    key = add_study(session, ready=True).id
    for person in range(EACH * len(KINDS)):
        day = today - timedelta(days=9 - person // EACH)
        places = sort_of(person % len(KINDS), person)
        add_sort(session, study_id=key, places=places, how="paper", sorted_on=day)
    begun = dict(list(sort_of(0, 1).items())[:HALF])
    add_sort(session, study_id=key, places=begun, note="Goes on next week")
    look_for(session, study_id=key, viewpoints=len(KINDS))


def sort_of(kind: int, person: int) -> dict[str, int]:
    """Return a sort: as her kind would, but within each third in an order of her own."""
    deck = ready_study()
    dear, least = (told.split() for told in KINDS[kind])
    rest = [card.id for card in deck.cards if card.id not in (*dear, *least)]
    order = [one for third in (least[::-1], rest, dear[::-1]) for one in _own(third, person)]
    values = [v for v, count in zip(deck.values, deck.grid, strict=True) for _ in range(count)]
    return dict(zip(order, values, strict=True))


def _own(cards: list[str], person: int) -> list[str]:
    """Swap two neighbours, and two more, by who sorts."""
    made = list(cards)
    for at in (person % (len(made) - 1), (3 * person + 2) % (len(made) - 1)):
        made[at], made[at + 1] = made[at + 1], made[at]
    return made
