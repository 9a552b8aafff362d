"""Ready-made posts, bulletins and story sheets as plain text, to be edited before they are used.

The first paragraph is the title; a paragraph that begins with a quotation mark is somebody's words,
the line below it says whose. `documents/bulletin.py` makes a page of the text as it was edited.
"""

from __future__ import annotations

from collections.abc import Sequence

from circledesk.documents.words import (
    Language,
    count,
    decimal,
    language_of,
    long_date,
    quoted,
    say,
)
from circledesk.services.facts.outreach import Outreach
from circledesk.services.facts.stories import StoryRow

MOST_STORIES = {"forum": 3, "facebook": 1, "whatsapp": 1, "bulletin": 2, "story": 4}
"""How many stories a form takes, of those that were chosen."""
WITH_AHEAD = ("forum", "facebook", "bulletin")
SHORT = 500
"""Signs that a WhatsApp text keeps to: a longer story is left out of it."""


def stories_in(
    facts: Outreach, form: str, chosen: Sequence[str], language: str = "en"
) -> tuple[StoryRow, ...]:
    """Return the stories that a form takes, of those that were chosen."""
    picked = tuple(one for one in facts.stories if one.id in chosen)
    if form == "whatsapp":
        told = language_of(language)
        picked = tuple(one for one in picked if len(_text(facts, form, (one,), told)) <= SHORT)
    return picked[: MOST_STORIES[form]]


def outreach_text(facts: Outreach, form: str, chosen: Sequence[str], language: str = "en") -> str:
    """Return the text of a form: forum, facebook, whatsapp, bulletin or story."""
    return _text(facts, form, stories_in(facts, form, chosen, language), language_of(language))


def _text(facts: Outreach, form: str, told: Sequence[StoryRow], language: Language) -> str:
    sentences = _figures(facts, language)
    if form == "whatsapp":
        parts = [f"{_title(facts, language)}. {' '.join(sentences[:2])}"]
    else:
        parts = [_title(facts, language), _opening(facts, language), " ".join(sentences)]
    if told and form in ("forum", "bulletin", "story"):
        parts.append(say(language, "outreach.said"))
    parts += [_quote(one, facts, language) for one in told]
    if form in WITH_AHEAD and facts.ahead:
        parts.append(_coming(facts, language))
    if form == "forum":
        parts.append(say(language, "outreach.ask"))
    parts.append(_end(facts, form, language))
    return "\n\n".join(part for part in parts if part) + "\n"


def _title(facts: Outreach, language: Language) -> str:
    if facts.circle_id:
        return say(language, "outreach.title_circle", circle=facts.circle, branch=facts.branch)
    return say(language, "outreach.title_team", team=facts.branch or facts.team)


def _opening(facts: Outreach, language: Language) -> str:
    if not facts.circle_id:
        return say(language, "outreach.open_team", team=facts.branch or facts.team)
    if facts.first is None or facts.last is None:
        return ""
    key = "outreach.open_circle" if facts.finished else "outreach.open_running"
    return say(
        language,
        key,
        circle=facts.circle,
        course=facts.course,
        branch=facts.branch,
        first=long_date(facts.first, language),
        last=long_date(facts.last, language),
    )


def _figures(facts: Outreach, language: Language) -> list[str]:
    """Return the figures in whole sentences; what is too small or not counted is not said."""
    told = []
    if not facts.circle_id:
        told.append(count(language, "outreach.circles", facts.circles))
        told.append(count(language, "outreach.branches", facts.branches))
    elif facts.meetings:
        told.append(count(language, "outreach.meetings", facts.meetings))
    if facts.learners is not None:
        told.append(count(language, "outreach.learners", facts.learners))
    if facts.average is not None:
        told.append(say(language, "outreach.average", n=decimal(facts.average, language)))
    if facts.certificates is not None:
        told.append(count(language, "outreach.certificates", facts.certificates))
    return told


def _quote(one: StoryRow, facts: Outreach, language: Language) -> str:
    whose = [one.teller, *(() if facts.circle_id else (one.circle,)), one.branch]
    words = quoted(" ".join(one.text.split()), language)
    return f"{words}\n— {', '.join(part for part in whose if part)}"


def _coming(facts: Outreach, language: Language) -> str:
    lines = [
        say(
            language,
            "outreach.ahead_line",
            circle=one.circle,
            branch=one.branch,
            day=long_date(one.first, language),
        )
        for one in facts.ahead
    ]
    return "\n".join((say(language, "outreach.ahead"), *lines))


def _end(facts: Outreach, form: str, language: Language) -> str:
    """Return how to join, and where to read on; no person's address stands in what is public."""
    join = say(language, "outreach.join")
    if form == "whatsapp":
        return " ".join(part for part in (join, facts.website) if part)
    return "\n".join((join, " · ".join(part for part in (facts.team, facts.website) if part)))
