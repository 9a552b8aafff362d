"""Every theme can be read: 4.5:1 for words, 3:1 for marks, on each ground they stand on."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

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
