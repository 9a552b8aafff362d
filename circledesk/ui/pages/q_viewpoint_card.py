"""A viewpoint as a card: who stands for it, what is most and least like them, what follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from circledesk.services.facts.q_study import Apart, Placed, QResult, Viewpoint
from circledesk.ui.language import tr
from circledesk.ui.widgets.layout import Card, Part, label


def viewpoint_card(one: Viewpoint) -> Card:
    """All of a viewpoint, in words."""
    parts: list[Part] = [label(viewpoint_title(one), "heading", wrap=True)]
    people = tr("Stand for it: {codes}").format(codes=", ".join(one.people) or "–")
    parts.append(label(people, "strong", wrap=True))
    if one.against:
        told = tr("See it the other way round: {codes}").format(codes=", ".join(one.against))
        parts.append(label(told, wrap=True))
    parts += [*_lines(tr("Most like them"), one.most), *_lines(tr("Least like them"), one.least)]
    if one.apart:
        parts += [6, label(tr("What sets them apart from the others"), "grey")]
        parts += [_line(apart_words(card)) for card in one.apart]
    parts += [6, label(tr("Topics to offer"), "grey")]
    parts.append(_line(", ".join(one.topics) or tr("Their cards name no topic.")))
    if one.topics:
        titles = "\n".join(title for _, title in one.courses)
        parts.append(label(tr("Courses in your list that fit"), "grey"))
        parts.append(_line(titles or tr("No course in your list fits yet.")))
    return Card(*parts, space=3)


def shared_card(told: QResult) -> Card:
    """What no viewpoint is apart in."""
    heading = label(tr("On this all agree"), "heading")
    return Card(heading, *(_line(_placed(one)) for one in told.shared), space=3)


def viewpoint_title(one: Viewpoint) -> str:
    """Its number, and what it was called."""
    title = tr("Viewpoint {number}").format(number=one.number)
    return f"{title} · {one.name}" if one.name else title


def apart_words(one: Apart) -> str:
    """A card with how they see it, beside how the others do."""
    told = {
        "more": tr("{card} More like them ({place}) than like the others ({others})."),
        "less": tr("{card} Less like them ({place}) than like the others ({others})."),
        "between": tr("{card} With them in between ({place}); with the others {others}."),
    }[one.side]
    others = ", ".join(place_words(place) for place in one.others)
    return told.format(card=one.card.text, place=place_words(one.card.place), others=others)


def place_words(place: int) -> str:
    """A column of the grid."""
    return f"{place:+d}".replace("-", "−") if place else "0"


def _lines(heading: str, cards: Sequence[Placed]) -> list[Part]:
    return [6, label(heading, "grey"), *(_line(_placed(one)) for one in cards)]


def _placed(one: Placed) -> str:
    return f"{place_words(one.place)}  {one.text}"


def _line(text: str) -> QLabel:
    return label(text, wrap=True)
