"""The sentence in which a library's summary begins: its circles, learners, meetings."""

from __future__ import annotations

from circledesk.documents.words import count, decimal, language_of, say
from circledesk.services.facts.regional import BranchFigures


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
