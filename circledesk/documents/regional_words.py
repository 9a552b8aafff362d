"""What a library's summary begins with: all together in a sentence, then a line for each circle."""

from __future__ import annotations

from circledesk.documents.words import Language, count, decimal, language_of, say
from circledesk.services.facts.regional import BranchFigures, PackCircle


def summary_line(told: BranchFigures, language: str) -> str:
    """Return 3 circles met, with 34 learners: 12 meetings, 9.2 came on average; '' for none."""
    if not told.circles:
        return ""
    speech = language_of(language)
    learners = count(speech, "regional.n_learners", told.learners)
    meetings = count(speech, "regional.prefill_meetings", told.held)
    if told.average is not None:
        average = decimal(told.average, speech)
        meetings = say(speech, "regional.prefill_average", meetings=meetings, average=average)
    many = len(told.circles)
    return count(speech, "regional.prefill", many, learners=learners, meetings=meetings)


def summary_lines(told: BranchFigures, language: str) -> str:
    """Return the sentence, and where there are several circles a line for each."""
    speech = language_of(language)
    lines = [summary_line(told, language)]
    if len(told.circles) > 1:
        lines += [_circle(one, speech) for one in told.circles]
    return "\n".join(line for line in lines if line)


def _circle(one: PackCircle, language: Language) -> str:
    meetings = count(language, "regional.prefill_meetings", one.held)
    if one.average is not None:
        average = decimal(one.average, language)
        meetings = say(language, "regional.prefill_average", meetings=meetings, average=average)
    return say(
        language, "regional.prefill_circle", circle=one.name, meetings=meetings, n=one.signups
    )
