"""A design read from its TOML text: everything bounded, nothing unknown passed over."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import cast

from circledesk.documents.design import (
    SHAPES,
    WORDS,
    Align,
    Box,
    CodePlace,
    Colour,
    Design,
    Item,
    Mark,
    Place,
    SignaturePlace,
    TextBlock,
    bundled_text,
)
from circledesk.documents.design_rules import (
    WITHIN,
    refuse_hidden_code,
    refuse_meeting,
    refuse_what_is_lacking,
)
from circledesk.documents.design_values import Table, refuse
from circledesk.documents.design_words import SENTENCES, check_sentence
from circledesk.documents.fonts import STYLES
from circledesk.said import said

LONGEST = 16_000
"""Signs of a design's text: it travels with what was issued."""
FORMAT = 2
EDGE = 5.0
"""mm at the paper's edge where printers put nothing."""
LEAST_CODE = 42.0
"""mm that a code of version 20 needs, modules no smaller than 0.40 mm: the longest there are."""

ALIGNS = ("left", "centre", "right")
PLACES = ("top", "middle", "bottom")
CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")
MARKS = (*WITHIN, "bar", "ring", "dots")
_NAME = re.compile("[a-z][a-z0-9_]{0,39}")
_LANGUAGE = re.compile("[a-z]{2,3}")
_COLOUR_NAME = re.compile("[a-z][a-z_]{0,19}")


def design_of(name: str, version: int, text: str = "") -> Design:
    """Return the design that a certificate was issued with: its own text, else a shipped one."""
    return design_from_text(text or bundled_text(name, version))


@lru_cache(maxsize=64)
def design_from_text(toml_text: str) -> Design:
    """Read a design; InvalidValue names the first place that cannot be taken, and why."""
    top = Table(_parsed(toml_text))
    top.whole("format", FORMAT, FORMAT)
    name = _matching(top, "name", _NAME)
    page = top.table("page")
    width, height = page.number("width", 74, 420), page.number("height", 74, 420)
    page.done()
    colours = _colours(top.table("colours"))
    inside = _Inside(width, height, colours)
    design = Design(
        name=name,
        version=top.whole("version", 1, 9999),
        labels=_labels(top.table("label")),
        width=width,
        height=height,
        colours=colours,
        background=tuple(inside.mark(one) for one in top.tables("background", 12)),
        blocks=tuple(inside.block(one) for one in top.tables("block", 12)),
        signatures=inside.signatures(top.table("signatures")) if top.has("signatures") else None,
        code=inside.code(top.table("code")) if top.has("code") else None,
        texts=_texts(top.table("texts")),
    )
    top.done()
    refuse_what_is_lacking(design)
    refuse_meeting(design)
    refuse_hidden_code(design)
    return design


def _parsed(toml_text: str) -> dict[str, object]:
    if len(toml_text) > LONGEST:
        raise refuse(said("The design is longer than {most} signs.", most=LONGEST), "")
    try:
        return tomllib.loads(toml_text)
    except (ValueError, RecursionError, OverflowError) as error:
        told = str(error)[:120] or "?"
        raise refuse(
            said("The design cannot be read as TOML: {reason}.", reason=told), ""
        ) from None


def _matching(table: Table, key: str, pattern: re.Pattern[str]) -> str:
    value = table.text(key, 40)
    if not pattern.fullmatch(value):
        place = table.at(key)
        raise refuse(
            said(
                "In the design, “{place}” must be small letters and figures, a letter first.",
                place=place,
            ),
            place,
        )
    return value


def _colours(table: Table) -> dict[str, Colour]:
    for key in list(table.held)[:13]:
        if not _COLOUR_NAME.fullmatch(key) or len(table.held) > 12:
            place = table.at(key[:40])
            raise refuse(
                said(
                    "In the design, “{place}”: up to twelve colours, named in small letters.",
                    place=place,
                ),
                place,
            )
    return {key: table.colour(key) for key in {"ink": "", **table.held}}


def _labels(table: Table) -> dict[str, str]:
    labels = {key: table.text(key, 40) for key in table.held if _LANGUAGE.fullmatch(key)}
    table.done()
    return labels


def _texts(table: Table) -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = {}
    for language in table.held:
        if not _LANGUAGE.fullmatch(language):
            continue
        held = table.table(language)
        texts[language] = {key: held.text(key, 400) for key in held.held if key in SENTENCES}
        held.done()
        for key, sentence in texts[language].items():
            check_sentence(key, sentence, held.at(key))
    table.done()
    return texts


class _Inside:
    """Reads what stands on a page of a size, in colours that are named."""

    def __init__(self, width: float, height: float, colours: dict[str, Colour]) -> None:
        self.width, self.height, self.colours = width, height, tuple(colours)

    def box(self, table: Table, edge: float = EDGE, least: tuple[float, float] = (0.1, 0.1)) -> Box:
        x = table.number("x", edge, self.width - edge - least[0])
        y = table.number("y", edge, self.height - edge - least[1])
        return Box(
            x,
            y,
            table.number("width", least[0], round(self.width - edge - x, 3)),
            table.number("height", least[1], round(self.height - edge - y, 3)),
        )

    def mark(self, table: Table) -> Mark:
        kind = table.choice("kind", MARKS)
        whole = kind in WITHIN
        furthest = min(60.0, min(self.width, self.height) / 2 - 12)
        inset = table.number("inset", 0, furthest) if whole else 0.0
        wide, high = self.width - 2 * inset, self.height - 2 * inset
        made = Mark(
            kind=kind,
            colour=table.choice("colour", self.colours, "ink"),
            second=table.choice("second", self.colours, "ink"),
            box=Box(inset, inset, wide, high) if whole else self.box(table, 0),
            inset=inset,
            line=table.number("line", 0.05, 10, 0.3),
            size=table.number("size", 2, 10, 5),
            count=table.whole("count", 2, 60, 9),
        )
        table.done()
        return made

    def block(self, table: Table) -> TextBlock:
        made = TextBlock(
            box=self.box(table, least=(5, 3)),
            align=cast("Align", table.choice("align", ALIGNS, "centre")),
            place=cast("Place", table.choice("place", PLACES, "top")),
            items=tuple(self.item(one) for one in table.tables("line", 12)),
        )
        table.done()
        return made

    def item(self, table: Table) -> Item:
        field = table.choice("field", (*WORDS, *SHAPES))
        above = table.number("above", 0, 60, 0)
        colour = table.choice("colour", self.colours, "ink")
        if field in SHAPES:
            made = Item(
                field,
                colour,
                above,
                width=table.number("width", 1, self.width) if field != "ring" else 0,
                height=table.number("height", 0.1, 80),
            )
        else:
            size = table.number("size", 5, 90)
            made = Item(
                field,
                colour,
                above,
                style=table.choice("style", tuple(STYLES), "sans"),
                size=size,
                least=table.number("least", 5, size, min(size, 9)),
                lines=table.whole("lines", 1, 4, 1),
                spacing=table.number("spacing", 0, 12, 0),
                capitals=table.flag("capitals"),
                rings=table.flag("rings"),
            )
        table.done()
        return made

    def signatures(self, table: Table) -> SignaturePlace:
        gap = table.number("gap", 2, 40, 8)
        box = self.box(table, least=(45 + 2 * gap, 12))
        made = SignaturePlace(
            box=box,
            picture=table.number("picture", 4, box.height - 8),
            most=table.number("most", 25, 120, 60),
            gap=gap,
            align=cast("Align", table.choice("align", ALIGNS, "centre")),
            size=table.number("size", 6, 14, 9.5),
        )
        table.done()
        return made

    def code(self, table: Table) -> CodePlace:
        side = table.number("size", LEAST_CODE, 80, LEAST_CODE)
        x = table.number("x", EDGE, round(self.width - EDGE - side, 3))
        y = table.number("y", EDGE, round(self.height - EDGE - side, 3))
        made = CodePlace(Box(x, y, side, side), table.choice("corner", CORNERS, "bottom-right"))
        table.done()
        return made
