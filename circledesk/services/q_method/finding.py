"""What a study found, in plain words: who stands together, for what, and which courses follow."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.said import Sentence, said
from circledesk.services.course_reading import courses
from circledesk.services.facts.circles import CourseRow
from circledesk.services.facts.q_study import (
    Apart,
    Placed,
    QResult,
    QStudyPage,
    SortRow,
    StudyCard,
    Viewpoint,
)
from circledesk.services.names import fold
from circledesk.services.q_method.analysis import Analysis, analyse
from circledesk.services.q_method.reading import q_study_page
from circledesk.services.q_method.ready import topic_signs, topic_words
from circledesk.services.q_method.studies import MOST_VIEWPOINTS
from circledesk.services.session import this_device, today

_TOLD_LEAST, _TOLD_MOST = 3, 5
_COURSES = 5
_ENOUGH = 2
"""People who stand for a viewpoint that is proposed."""
_NOTHING = said("These sorts have nothing in common yet: add more.")


def q_result(
    session: Session, *, study_id: str, viewpoints: int | None = None, language: str = "en"
) -> QResult:
    """Return what a study found; without a number of viewpoints, with the number kept (0: as
    many as are proposed). Where nobody stands for so many, the next smaller number is shown.
    """
    page = q_study_page(session, study_id=study_id, language=language)
    whole = [one for one in page.sorts if one.whole]
    asked = page.viewpoints if viewpoints is None else viewpoints
    made, proposed, why_not = _looked(page, whole, asked)
    shown = len(made.factors) if made else 0
    told = courses(session)
    return QResult(
        team=this_device(session).team,
        title=page.row.title,
        question=page.row.question,
        made_on=today(session),
        people=len(whole),
        left_out=tuple(one.code for one in page.sorts if not one.whole),
        proposed=proposed,
        asked=asked,
        shown=shown,
        viewpoints=tuple(
            _viewpoint(number, page, whole, made, told, language) for number in range(shown) if made
        ),
        shared=_shared(page.cards, made) if made else (),
        nobody=_nobody(whole, made) if made else (),
        why_not=why_not,
        fewer=bool(asked and shown and shown < asked),
        codes=tuple(one.code for one in whole),
        cards=page.cards,
        figures=made,
    )


def sorted_values(page: QStudyPage, sorts: Sequence[SortRow]) -> list[list[float]]:
    """Return sorts as the analysis takes them: a row a card, a column a person."""
    return [[float(one.places[card.id]) for one in sorts] for card in page.cards]


def _looked(
    page: QStudyPage, sorts: Sequence[SortRow], asked: int
) -> tuple[Analysis | None, int, Sentence | str]:
    """Return the analysis, how many viewpoints are proposed, and why there is nothing to tell."""
    if len(sorts) < 3:
        return None, 0, said("Three whole sorts are needed at least, better a dozen.")
    data = sorted_values(page, sorts)
    values = [v for v, count in zip(page.values, page.grid, strict=True) for _ in range(count)]
    tried = {n: _tried(data, n, page.extraction, values) for n in range(1, MOST_VIEWPOINTS + 1)}
    proposed = _proposed(tried)
    made = _next_smaller(tried, asked or proposed)
    return made, proposed, "" if made else _NOTHING


def _tried(
    data: list[list[float]], factors: int, extraction: str, values: Sequence[int]
) -> Analysis | None:
    try:
        return analyse(data, factors=factors, extraction=extraction, grid=values)
    except InvalidValue:
        return None


def _proposed(tried: dict[int, Analysis | None]) -> int:
    """Return the greatest number whose viewpoints each have an eigenvalue of at least 1 and at
    least two people; else 1 where that can be told at all.
    """
    for number in sorted(tried, reverse=True):
        made = tried[number]
        if made is None or sum(one >= 1 for one in made.eigenvalues) < number:
            continue
        if all(one.people >= _ENOUGH for one in made.factors):
            return number
    return 1 if tried[1] else 0


def _next_smaller(tried: dict[int, Analysis | None], number: int) -> Analysis | None:
    return next((made for n in range(number, 0, -1) if (made := tried[n]) is not None), None)


def _viewpoint(
    number: int,
    page: QStudyPage,
    sorts: Sequence[SortRow],
    made: Analysis,
    catalogue: Sequence[CourseRow],
    language: str,
) -> Viewpoint:
    places = [row[number] for row in made.arrays]
    order = sorted(range(len(places)), key=lambda at: (-made.zscores[at][number], at))
    most = _ends(order, places)
    topics = list(dict.fromkeys(topic for at in most for topic in page.cards[at].topics))
    stand = [(one.code, made.loadings[at][number]) for at, one in enumerate(sorts)
             if made.flagged[at][number]]  # fmt: skip
    return Viewpoint(
        number=number + 1,
        name=page.names.get(number + 1, ""),
        people=tuple(code for code, loading in stand if loading > 0),
        against=tuple(code for code, loading in stand if loading < 0),
        most=_placed(page.cards, most, places),
        least=_placed(page.cards, _ends(order[::-1], places), places),
        apart=_apart(number, page.cards, made, order),
        topics=tuple(topic_words(topic, language) for topic in topics),
        courses=_fitting(topics, catalogue),
    )


def _ends(order: Sequence[int], places: Sequence[int]) -> list[int]:
    """Return the cards of the outermost columns, three to five."""
    taken = [at for at in order if places[at] == places[order[0]]]
    rest = [at for at in order if at not in taken]
    while len(taken) < _TOLD_LEAST and rest:
        taken += [at for at in rest if places[at] == places[rest[0]]]
        rest = [at for at in order if at not in taken]
    return taken[:_TOLD_MOST]


def _placed(
    cards: Sequence[StudyCard], which: Sequence[int], places: Sequence[int]
) -> tuple[Placed, ...]:
    return tuple(Placed(cards[at].number, cards[at].text, places[at]) for at in which)


def _apart(
    number: int, cards: Sequence[StudyCard], made: Analysis, order: Sequence[int]
) -> tuple[Apart, ...]:
    """Return the cards that set a viewpoint apart, those first that do so most."""
    told = []
    for at in order:
        if not made.compared or number not in made.compared[at].distinguishes:
            continue
        own = made.zscores[at][number]
        others = [one for factor, one in enumerate(made.zscores[at]) if factor != number]
        side = "more" if own > max(others) else "less" if own < min(others) else "between"
        places = tuple(one for factor, one in enumerate(made.arrays[at]) if factor != number)
        card = Placed(cards[at].number, cards[at].text, made.arrays[at][number])
        told.append((min(abs(own - one) for one in others), Apart(card, places, side)))
    return tuple(one for _, one in sorted(told, key=lambda pair: -pair[0])[:_TOLD_MOST])


def _shared(cards: Sequence[StudyCard], made: Analysis) -> tuple[Placed, ...]:
    """Return the cards that all viewpoints see alike, the dearest first; with the middle place."""
    alike = [at for at, one in enumerate(made.compared) if one.consensus]
    alike.sort(key=lambda at: -sum(made.zscores[at]))
    middle = [round(sum(row) / len(row)) for row in made.arrays]
    return _placed(cards, alike, middle)


def _nobody(sorts: Sequence[SortRow], made: Analysis) -> tuple[str, ...]:
    return tuple(one.code for one, row in zip(sorts, made.flagged, strict=True) if not any(row))


def _fitting(topics: Sequence[str], catalogue: Sequence[CourseRow]) -> tuple[tuple[str, str], ...]:
    """Return courses that fit the topics, by the beginnings of their words."""
    signs = [fold(sign) for topic in topics for sign in topic_signs(topic)]
    fit = []
    for course in catalogue:
        held = " " + " ".join(_plain(course.title, course.keywords, course.topics))
        if any(f" {sign}" in held for sign in signs):
            fit.append((course.id, course.title))
    return tuple(fit[:_COURSES])


def _plain(*texts: str) -> list[str]:
    return ["".join(c if c.isalnum() else " " for c in fold(text)).strip() for text in texts]
