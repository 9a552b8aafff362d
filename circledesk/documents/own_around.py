"""The end of a person's paper: who looked, where copies are, why it is kept, and her rights."""

from __future__ import annotations

from collections import Counter

from reportlab.platypus.flowables import Flowable

from circledesk.documents.flowables import GREY, Heading, Words
from circledesk.documents.own_words import table_name
from circledesk.documents.words import Language, clock, long_date, say
from circledesk.services.facts.own_data import Copy, OnPaper, OwnData


def around(data: OwnData, language: Language) -> list[Flowable]:
    """Return the last sections."""
    return [
        *_seen(data, language),
        *_where(data, language),
        *_why(data, language),
        *_rights(data, language),
    ]


def _seen(data: OwnData, language: Language) -> list[Flowable]:
    lines = [
        " · ".join(
            part
            for part in (
                f"{long_date(one.at.date(), language)}, {clock(one.at, language)}",
                one.by,
                say(language, f"own.deed.{one.deed}"),
                one.what,
            )
            if part
        )
        for one in data.seen
    ]
    lines = lines or [say(language, "own.no_seen")]
    return [Heading(say(language, "own.seen"), ""), *(Words(line, 9) for line in lines)]


def _where(data: OwnData, language: Language) -> list[Flowable]:
    lines = [say(language, "own.looked", n=len(data.looked_in))]
    lines += [_copy(one, data.backup_days, language) for one in data.copies]
    lines += [_paper(one, language) for one in data.paper] or [say(language, "own.no_paper")]
    if data.named_in:
        many = Counter(table_name(one.table, language) for one in data.named_in)
        where = ", ".join(f"{name} {n}" for name, n in many.items())
        lines.append(say(language, "own.named_in", n=len(data.named_in), where=where))
    lines.append(say(language, "own.outside"))
    return [
        Heading(say(language, "own.where"), ""),
        *(Words(line, 9.5, above=2) for line in lines),
    ]


def _copy(one: Copy, days: int, language: Language) -> str:
    day = f" · {long_date(one.at.date(), language)}" if one.at else ""
    return say(language, f"own.copy.{one.kind}", name=one.name, days=days) + day


def _paper(one: OnPaper, language: Language) -> str:
    day = long_date(one.day, language) if one.day else "–"
    return say(language, f"own.paper.{one.kind}", name=one.name, day=day)


def _why(data: OwnData, language: Language) -> list[Flowable]:
    lines = [say(language, key) for key in ("own.purpose", "own.basis", "own.time")]
    months = data.kept_months["learners"]
    lines.append(say(language, "own.rule", months=months, days=data.backup_days))
    lines.append(say(language, "own.locked" if data.locked else "own.unlocked"))
    return [
        Heading(say(language, "own.why"), ""),
        *(Words(line, 9.5, above=2) for line in lines),
    ]


def _rights(data: OwnData, language: Language) -> list[Flowable]:
    law = data.law
    named = say(language, "own.may", law=law.name) if law.name else say(language, "own.may_plain")
    lines = [
        say(language, "own.answered", kind=say(language, f"own.right.{kind}"), days=days)
        + (f" ({law.places[kind]})" if kind in law.places else "")
        for kind, days in law.days.items()
    ]
    complain = say(language, "own.complain_plain")
    if law.authority:
        complain = say(language, "own.complain", authority=law.authority, reach=law.reach)
    return [
        Heading(say(language, "own.rights"), ""),
        Words(named, 9.5, above=2),
        *(Words(f"• {line}", 9.5) for line in lines),
        Words(complain, 9.5, above=4, colour=GREY),
    ]
