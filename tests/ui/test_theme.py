"""Every theme can be read: 4.5:1 for words, 3:1 for marks, on each ground they stand on."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

import circledesk.ui
from circledesk.ui.stylesheet import stylesheet
from circledesk.ui.theme import THEMES, Colours, Theme, contrast, font, palette

WORDS = ("ink", "grey", "teal", "amber", "red", "green")
GROUNDS = ("ground", "surface", "chosen", "hover")


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read_on_every_ground(name: str) -> None:
    colours = THEMES[name]
    bad = [
        (word, ground, round(contrast(getattr(colours, word), getattr(colours, ground)), 2))
        for word in WORDS
        for ground in GROUNDS
        if contrast(getattr(colours, word), getattr(colours, ground)) < 4.5
    ]
    assert not bad


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("word", "ground"),
    [("on_fill", "fill"), ("teal", "tint"), ("ink", "tint"), ("amber", "amber_tint")],
)
def test_words_on_coloured_grounds(name: str, word: str, ground: str) -> None:
    colours = THEMES[name]
    assert contrast(getattr(colours, word), getattr(colours, ground)) >= 4.5


RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
WORD = re.compile(r"(?<![-a-z])color: (#[0-9A-F]{6})")
GROUND = re.compile(r"background: (#[0-9A-F]{6})")


def pairs(colours: Colours) -> list[tuple[str, str, str]]:
    """Selector, word and ground of each rule of the style sheet that names both or inherits one.

    A state (:hover) takes its colour, or its ground, from the rule without the state.
    """
    rules: dict[str, str] = {}
    for selectors, body in RULE.findall(stylesheet(colours)):
        for selector in selectors.split(","):
            name = selector.strip()
            rules[name] = rules.get(name, "") + body
    found = []
    for name, body in rules.items():
        base = rules.get(re.sub(r":[a-z:]+$", "", name), "")
        word, ground = (of.search(body) or of.search(base) for of in (WORD, GROUND))
        if word and ground and "::separator" not in name:  # a line has no words
            found.append((name, word[1], ground[1]))
    return found


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_of_the_style_sheet_can_be_read(name: str) -> None:
    found = pairs(THEMES[name])
    assert len(found) > 25
    bad = [
        (where, word, ground, round(contrast(word, ground), 2))
        for where, word, ground in found
        if contrast(word, ground) < 4.5
    ]
    assert not bad


@pytest.mark.parametrize("name", THEMES)
def test_a_chart_can_be_told_from_its_ground(name: str) -> None:
    colours = THEMES[name]
    for mark in ("teal", "grey"):
        for ground in ("ground", "surface", "chosen", "hover"):
            assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3
    for stripe in (colours.amber, colours.ink):
        assert contrast(stripe, colours.amber_tint) >= 4.5


LITERAL = re.compile(
    r"""["']#[0-9A-Fa-f]{3,8}["']|QColor\((["'0-9])|GlobalColor\.(?!transparent)"""
    r"""|QFont\(|\.setPointSize|\.setPixelSize|\d(pt|em)\b|font-family|\bfont\(\d"""
)


def test_colours_and_type_are_named_in_one_file_only() -> None:
    ui = Path(circledesk.ui.__path__[0])
    found = [
        f"{file.relative_to(ui)}:{number}: {line.strip()}"
        for file in sorted(ui.rglob("*.py"))
        if file.name != "theme.py"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if LITERAL.search(line)
    ]
    assert found == []


def test_contrast_is_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_palette_and_sheet_take_the_colours(name: str) -> None:
    colours = THEMES[name]
    made = palette(colours)
    assert made.color(QPalette.ColorRole.Window).name().upper() == colours.ground
    assert made.color(QPalette.ColorRole.PlaceholderText).name().upper() == colours.grey
    assert colours.teal in stylesheet(colours)
    assert "$" not in stylesheet(colours)


def test_all_themes_name_the_same_colours() -> None:
    for colours in THEMES.values():
        assert all(getattr(colours, field.name).startswith("#") for field in fields(Colours))


def test_switching_changes_the_application_and_tells(qapp: QApplication) -> None:
    theme = Theme()
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.name))
    theme.use(qapp, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#14191f"
    theme.use(qapp, "no such theme")
    assert told == ["dark", "light"]


def test_figures_have_one_width_and_the_font_is_ours(qapp: QApplication) -> None:
    assert "Noto Sans" in QApplication.font().family()
    assert QFont.Tag("tnum") in font().featureTags()
