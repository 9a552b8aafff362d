"""The impact report put into words, once for the report, the brief and the workbook's reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from circledesk import languages
from circledesk.documents.text import apart, clean
from circledesk.documents.weekly_view import NONE, Figure
from circledesk.documents.words import Language, count, decimal, long_date, say
from circledesk.services.facts.impact import Breakdown, ImpactReport

HOW = (
    "circles", "meetings", "attendance", "signups", "learners", "came", "completed",
    "certificates", "facilitators", "courses", "surveys", "goals", "traits", "stories",
    "partners", "missing",
)  # fmt: skip
"""The rules, in the order of the page that tells them."""
_MOST_MONTHS = 24


def title(report: ImpactReport, language: Language) -> str:
    """Return what the report is called at its head."""
    where = ", ".join(part for part in (clean(report.branch), clean(report.team)) if part)
    return say(language, "impact.title", team=where)


def period(report: ImpactReport, language: Language) -> str:
    """Return from when to when, both days included."""
    first, last = long_date(report.first, language), long_date(report.last, language)
    return say(language, "report.span", first=first, last=last)


def figures(report: ImpactReport, language: Language) -> list[Figure]:
    """Return the eight figures at the head, four a row."""
    totals = report.totals

    def told(n: int, key: str, detail: str = "") -> Figure:
        return Figure(grouped(n), count(language, key, n), detail)

    libraries = say(language, "impact.of_libraries", n=totals.branches, all=totals.all_branches)
    average = NONE if totals.average is None else decimal(totals.average, language)
    ended = count(language, "impact.ended", totals.ended)
    done = percent(totals.completed, totals.ended_signups, language)
    return [
        told(totals.learners, "report.learners"),
        told(totals.circles, "impact.n_circles", libraries),
        told(totals.attendances, "impact.n_came"),
        told(totals.certificates, "report.certificates"),
        told(totals.signups, "impact.n_signups"),
        told(totals.meetings, "impact.n_meetings"),
        Figure(average, say(language, "weekly.came")),
        Figure(done, say(language, "impact.completed"), ended),
    ]


def months(report: ImpactReport, language: Language) -> list[tuple[str, int]]:
    """Return how many came by month, or by year where months would be too many."""
    if len(report.months) > _MOST_MONTHS:
        return [(str(year), came) for year, came in report.years]
    names = languages.speech(language).dates["short_months"]
    several = report.first.year != report.last.year

    def called(day: date) -> str:
        name = str(names[day.month - 1])
        return f"{name} {day:%y}" if several else name

    return [(called(one.month), one.attendances) for one in report.months]


def breakdown_words(
    one: Breakdown, language: Language, speak: Callable[[str], str]
) -> tuple[str, list[tuple[str, int | None]]]:
    """Return a question and its choices in words; the last choice is of those who did not say."""
    question = speak(one.question) if not one.key else say(language, f"impact.{one.key}")
    told = [(_choice(one, word, language, speak), n) for word, n in one.choices[:-1]]
    return apart(question), [*told, (say(language, "impact.not_said"), one.choices[-1][1])]


def _choice(one: Breakdown, word: str, language: Language, speak: Callable[[str], str]) -> str:
    return say(language, f"impact.{one.key}.{word}") if one.key else apart(speak(word))


def outside_note(report: ImpactReport, language: Language) -> str:
    """Return what was left out of a paper for people outside the team."""
    return say(language, "impact.outside") if report.outside else say(language, "impact.inside")


def less(language: Language) -> str:
    """Return what stands in place of a count that is left out."""
    return say(language, "impact.less")


def share(n: int, whole: int, language: Language) -> str:
    """Return a count with its percent."""
    return say(language, "impact.share", n=grouped(n), percent=percent(n, whole, language))


def percent(n: int, whole: int, language: Language) -> str:
    """Return a whole percent; a dash of nothing."""
    if not whole:
        return NONE
    return say(language, "impact.percent", n=(200 * n + whole) // (2 * whole))


def grouped(n: int) -> str:
    """Return a count with blanks between its thousands, which every language reads."""
    return f"{n:,}".replace(",", " ")
