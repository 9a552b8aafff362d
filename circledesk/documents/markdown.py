"""The little Markdown that the handbook is written in: headings, lists, tables, code, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_INLINE = re.compile(
    r"\[(?P<link>[^\]]+)\]\((?P<to>[^)\s]+)\)|\*\*(?P<bold>.+?)\*\*|\*(?P<italic>[^*]+)\*|`(?P<code>[^`]+)`"
)
_ITEM = re.compile(r"(?P<mark>[-*]|\d+\.) +(?P<text>.+)")
_PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<to>[^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look: plain, bold, italic or code; `to` where they are a link."""

    text: str
    look: str = "plain"
    to: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page.

    `kind` is text, heading, item, code, picture or table; `mark` a heading's level, an item's
    number or dot, or a picture's file; `rows` a table's cells, its heading first.
    """

    kind: str
    runs: tuple[Run, ...] = ()
    mark: str = ""
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()


def blocks(text: str) -> Iterator[Block]:
    """Yield the parts of a page from top to bottom."""
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = _end(lines, at)
        yield _block(lines[at:end])
        at = end


def runs(text: str) -> tuple[Run, ...]:
    """Return a line's words by their look."""
    found, at = [], 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(Run(text[at : match.start()]))
        found.append(_run(match))
        at = match.end()
    return (*found, Run(text[at:])) if at < len(text) else tuple(found)


def _run(match: re.Match[str]) -> Run:
    if match["link"]:
        return Run(match["link"].replace("`", ""), "link", match["to"])
    look = next(one for one in ("bold", "italic", "code") if match[one])
    return Run(match[look], look)


def _end(lines: Sequence[str], at: int) -> int:
    """Return where the part that begins at a line ends."""
    first = lines[at]
    if first.startswith("```"):
        return next((n + 1 for n in range(at + 1, len(lines)) if lines[n] == "```"), len(lines))
    if _alone(first):
        return at + 1
    inside = (n for n in range(at + 1, len(lines)) if _another(first, lines[n]))
    return next(inside, len(lines))


def _another(first: str, line: str) -> bool:
    if first.startswith("|"):
        return not line.startswith("|")
    return not line.strip() or line[:1] == "|" or _alone(line) or _ITEM.match(line) is not None


def _alone(line: str) -> bool:
    return line.startswith(("#", "```")) or _PICTURE.match(line) is not None


def _block(lines: Sequence[str]) -> Block:
    first = lines[0]
    if first.startswith("```"):
        return Block("code", tuple(Run(line, "code") for line in lines[1:-1]))
    if first.startswith("|"):
        return Block("table", rows=tuple(_cells(line) for line in lines if not _rule(line)))
    if picture := _PICTURE.match(first):
        return Block("picture", (Run(picture["alt"]),), picture["to"])
    whole = " ".join(line.strip() for line in lines)
    if first.startswith("#"):
        marks, _, words = whole.partition(" ")
        return Block("heading", runs(words), str(len(marks)))
    if item := _ITEM.match(whole):
        return Block("item", runs(item["text"]), item["mark"])
    return Block("text", runs(whole))


def _cells(line: str) -> tuple[tuple[Run, ...], ...]:
    parts = re.split(r"(?<!\\)\|", line.strip().strip("|"))
    return tuple(runs(part.strip().replace("\\|", "|")) for part in parts)


def _rule(line: str) -> bool:
    return set(line) <= set("|-: ")
