"""The questions of the forms for gathering a team, from resources/gather, and their answers."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from circledesk.errors import InvalidValue
from circledesk.said import listed, said
from circledesk.services import words
from circledesk.services.facts.gathering import (
    KINDS,
    Answers,
    Asked,
    Form,
    Option,
    Quality,
    Topic,
)
from circledesk.settings import RESOURCES

_ROOM = RESOURCES / "gather"
_LANGUAGE = 2
"""Letters of a language's code."""
MOST = 100_000


@cache
def form(kind: str) -> Form:
    """Return a form with its words in every language."""
    words.one_of(kind, "kind", KINDS)
    told = _read(kind)
    named = {name: _options(listed_ones) for name, listed_ones in told.get("options", {}).items()}
    return Form(
        kind=kind,
        title=told["title"],
        intro=told["intro"],
        topics=tuple(_topic(one, named) for one in told["topics"]),
        points=tuple(told.get("points", ())),
    )


@cache
def qualities() -> tuple[Quality, ...]:
    """Return what one looks for in a person who might join the team."""
    return tuple(
        Quality(one["key"], one["words"], one["told"]) for one in _read("qualities")["qualities"]
    )


def checked_qualities(keys: Sequence[str]) -> list[str]:
    """Return qualities in the order of their list, each once; InvalidValue for unknown ones."""
    known = [one.key for one in qualities()]
    for key in keys:
        words.one_of(key, "qualities", tuple(known))
    return [key for key in known if key in keys]


def checked(kind: str, answers: Mapping[str, Any]) -> Answers:
    """Return answers as they are kept, without empty ones; InvalidValue for what fits nowhere."""
    known = {one.key: one for one in form(kind).questions}
    kept: Answers = {}
    for key, answer in answers.items():
        if key not in known:
            raise InvalidValue(
                said("The form has no question «{key}».", key=key),
                said("Take one of these: {choices}.", choices=listed(known)),
                field="answer",
            )
        value = _value(known[key], answer)
        if value not in (None, "", []):
            kept[key] = value
    return {key: kept[key] for key in known if key in kept}


def _value(question: Asked, answer: Any) -> Any:
    if answer is None or answer == "":
        return None
    if question.type == "text":
        return words.allowed(str(answer), "answer", words.STORY)
    if question.type == "number":
        return _number(question, answer)
    choices = tuple(one.key for one in question.options)
    if question.type == "choice":
        return words.one_of(str(answer), "answer", choices)
    chosen = answer.split(",") if isinstance(answer, str) else list(answer)
    named = [str(one).strip() for one in chosen]
    for one in named:
        words.one_of(one, "answer", choices)
    return [key for key in choices if key in named]


def _number(question: Asked, answer: Any) -> int:
    text = str(answer).strip()
    if isinstance(answer, bool) or not (text.isascii() and text.isdigit()):
        raise InvalidValue(
            said("«{text}» is no number.", text=text),
            said("The question «{key}» is answered with a number.", key=question.key),
            field="answer",
        )
    return words.between(int(text), "answer", 0, MOST)


def _topic(one: Mapping[str, Any], named: Mapping[str, tuple[Option, ...]]) -> Topic:
    return Topic(
        one["key"], one["title"], tuple(_question(each, named) for each in one["questions"])
    )


def _question(one: Mapping[str, Any], named: Mapping[str, tuple[Option, ...]]) -> Asked:
    options = one.get("options", [])
    return Asked(
        key=one["key"],
        type=one["type"],
        short=one["short"],
        ask=one["ask"],
        options=named[options] if isinstance(options, str) else _options(options),
        steps=tuple(one.get("steps", ())),
        equipment=tuple(one.get("from", ())),
    )


def _options(told: Sequence[Mapping[str, Any]]) -> tuple[Option, ...]:
    return tuple(
        Option(
            one["key"],
            {code: text for code, text in one.items() if len(code) == _LANGUAGE},
            one.get("points"),
        )
        for one in told
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_ROOM / f"{name}.toml").read_text(encoding="utf-8"))
