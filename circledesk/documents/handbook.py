"""The handbook: pages of `docs/manual/<language>/`, found by words, opened by their key.

A page is a Markdown file `NN-key.md`; its first line is its title. Where a language has no
page of a key, the English one stands in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from circledesk.settings import HANDBOOK

_MARKS = re.compile(r"!?[*_`#>|\[\]]|\([\w-]+\.md\)|\(\.\./pictures/\S+\)")
COMMANDS = "commands"
"""The page that goes on with the list of all commands."""
_AROUND = 40
"""Signs of the text that are shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """One page; `text` is Markdown, without the title."""

    key: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A page on which all words stand, and the line that shows it best."""

    page: HandbookPage
    excerpt: str


def languages() -> tuple[str, ...]:
    """Return the languages that have a handbook of their own."""
    return tuple(sorted(page.parent.name for page in HANDBOOK.glob("*/01-start.md")))


@cache
def handbook(language: str) -> tuple[HandbookPage, ...]:
    """Return the pages in their order, in English where a language has none."""
    own = {page.key: page for page in _read(language)} if language != "en" else {}
    return tuple(own.get(page.key, page) for page in _read("en"))


def page_of(language: str, key: str) -> HandbookPage:
    """Return the page of a key; the first where there is none."""
    pages = handbook(language)
    return next((page for page in pages if page.key == key), pages[0])


def search(language: str, words: str) -> tuple[Hit, ...]:
    """Return the pages that hold every word: first those whose title does, then by how often.

    Accents, capitals and kinds of apostrophes make no difference; a word's beginning is enough.
    """
    wanted = [word for word in re.split(r"\W+", fold(words)) if word]
    if not wanted:
        return ()
    told = []
    for number, page in enumerate(handbook(language)):
        title, text = fold(page.title), fold(plain(page.text))
        if all(_begins(word, f"{title} {text}") for word in wanted):
            in_title = sum(_begins(word, title) for word in wanted)
            often = sum(len(re.findall(rf"\b{re.escape(word)}", text)) for word in wanted)
            last = page.key == COMMANDS  # it names all there is; she looks for how it is done
            told.append(((last, -in_title, -often, number), Hit(page, _excerpt(page.text, wanted))))
    return tuple(hit for _, hit in sorted(told, key=lambda one: one[0]))


def fold(text: str) -> str:
    """Return a text as it is searched: lower case, no accents, one kind of apostrophe."""
    bare = unicodedata.normalize("NFD", text.replace("’", "'").casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def plain(text: str) -> str:
    """Return Markdown without its marks."""
    return _MARKS.sub("", text)


def _begins(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}", text) is not None


def _excerpt(text: str, wanted: list[str]) -> str:
    """Return a piece of the line that holds most of the words."""
    lines = [plain(_cells(line)).strip(" -0123456789.") for line in text.splitlines()]
    best = max(lines, key=lambda line: sum(_begins(word, fold(line)) for word in wanted))
    at = min((fold(best).find(word) for word in wanted if word in fold(best)), default=0)
    start = best.find(" ", at - _AROUND, at) + 1 if at > _AROUND else 0
    end = at + 2 * _AROUND
    piece = best[start:] if end >= len(best) else best[start:end].rpartition(" ")[0]
    return f"{'…' if start else ''}{piece.strip(' .')}{'…' if end < len(best) else ''}"


def _cells(line: str) -> str:
    """A row of a table as a line of words."""
    return line.strip("| ").replace(" | ", ": ")


@cache
def _read(language: str) -> tuple[HandbookPage, ...]:
    return tuple(_pages(language))


def _pages(language: str) -> Iterator[HandbookPage]:
    for file in sorted((HANDBOOK / language).glob("[0-9][0-9]-*.md")):
        first, _, text = file.read_text(encoding="utf-8").partition("\n")
        key, body = file.stem[3:], text.strip()
        if key == COMMANDS:
            body = f"{body}\n\n{_commands()}"
        yield HandbookPage(key, first.removeprefix("# ").strip(), body)


def _commands() -> str:
    """Return the list of all commands, which is kept in English alone, without its title."""
    text = (HANDBOOK / "commands.md").read_text(encoding="utf-8").partition("\n")[2].strip()
    return text.replace("](en/", "](")
