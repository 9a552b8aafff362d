"""The impact report as a workbook: a sheet for each of its parts, figures as numbers."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

from circledesk import languages
from circledesk.interop.spreadsheets import Sheet, Value, write_book
from circledesk.services.facts.impact import Breakdown, ImpactReport

_RULES = {
    "branches": "circles", "all_branches": "circles", "circles": "circles", "begun": "circles",
    "ended": "circles", "did_not_happen": "circles", "meetings": "meetings",
    "reported": "attendance", "attendances": "attendance", "signups": "signups",
    "learners": "learners", "came": "came", "ended_signups": "completed",
    "completed": "completed", "certificates": "certificates", "facilitators": "facilitators",
    "courses": "courses", "answered": "surveys",
}  # fmt: skip
"""Each figure, and the rule by which it was made."""


def impact_book(
    report: ImpactReport, language: str = "en", *, speak: Callable[[str], str] = str
) -> bytes:
    """Return the workbook; the same facts make the same bytes."""
    sheets = list(_Book(report, languages.known(language), speak).sheets())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "impact.xlsx"
        write_book(sheets, file, report.as_of)
        return file.read_bytes()


class _Book:
    """The report's parts as sheets, in one language."""

    def __init__(self, report: ImpactReport, language: str, speak: Callable[[str], str]) -> None:
        self.report, self.speak = report, speak
        self._speech = languages.speech(language)

    def sheets(self) -> Iterator[Sheet]:
        """Yield a sheet for each part."""
        report = self.report
        yield self._sheet("figures", ("figure", "value", "rule"), self._figures())
        keys = (
            "library", "region", "circles", "meetings", "reported", "came", "signups", "learners",
            "certificates",
        )  # fmt: skip
        yield self._sheet(
            "libraries",
            keys,
            [
                (
                    one.branch, one.region, one.circles, one.meetings, one.reported,
                    one.attendances, one.signups, one.learners, one.certificates,
                )
                for one in report.branches
            ],
        )  # fmt: skip
        yield self._sheet(
            "months",
            ("month", "meetings", "reported", "came"),
            [(one.month, one.meetings, one.reported, one.attendances) for one in report.months],
        )
        yield self._sheet(
            "courses",
            ("course", "circles", "signups", "rating", "ratings"),
            [
                (one.course, one.circles, one.signups, one.rating, one.ratings)
                for one in report.courses
            ],
        )
        yield self._sheet(
            "goals",
            ("goal", "circles", "signups"),
            [(one.goal or self._said("no_goal"), one.circles, one.signups) for one in report.goals],
        )
        yield self._surveys()
        yield self._sheet("traits", ("question", "answer", "count"), self._traits())
        yield self._sheet(
            "stories",
            ("story", "teller", "circle", "library"),
            [(one.text, one.teller, one.circle, one.branch) for one in report.stories],
        )

    def _sheet(self, title: str, keys: tuple[str, ...], rows: list[tuple[Value, ...]]) -> Sheet:
        return Sheet(self._title(title), tuple(self._said(key) for key in keys), rows)

    def _title(self, key: str) -> str:
        return self._speech.said("report.stories") if key == "stories" else self._said(key)

    def _said(self, key: str) -> str:
        return self._speech.said(f"impact.{key}")

    def _figures(self) -> list[tuple[Value, ...]]:
        report, totals = self.report, self.report.totals
        told: list[tuple[Value, ...]] = []
        for name in (field.name for field in fields(totals)):
            rule = self._said(f"how.{_RULES[name]}").format(rule=report.rule)
            told.append((self._said(f"total.{name}"), getattr(totals, name), rule))
        beside = self._said("how.partners")
        told.append((self._said("partners"), report.partner_count, beside))
        span = self._speech.said("report.span")
        days = self._speech.dated(report.first), self._speech.dated(report.last)
        period = span.format(first=days[0], last=days[1])
        when = self._said("how.intro").format(date=self._speech.dated(report.as_of))
        return [(report.team, period, when), *told]

    def _surveys(self) -> Sheet:
        heads = (self._said("question"), *"12345", self._said("mean"))
        rows: list[tuple[Value, ...]] = [
            (self._speech.said(f"report.{one.key}"), *one.counts, one.mean)
            for one in self.report.spreads
        ]
        return Sheet(self._speech.said("report.survey"), heads, rows)

    def _traits(self) -> list[tuple[Value, ...]]:
        told: list[tuple[Value, ...]] = []
        for one in self.report.breakdowns:
            question = self._said(one.key) if one.key else self.speak(one.question)
            for word, count in one.choices:
                told.append((question, self._choice(one, word), self._count(count)))
        return told

    def _choice(self, one: Breakdown, word: str) -> str:
        if not word:
            return self._said("not_said")
        return self._said(f"{one.key}.{word}") if one.key else self.speak(word)

    def _count(self, count: int | None) -> Value:
        return self._said("less") if count is None else count
