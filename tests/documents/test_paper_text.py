"""Text on paper: cleaned, shaped, in fonts that have its signs, broken where it may be."""

from __future__ import annotations

import unicodedata

import pytest

from circledesk.documents.fonts import STYLES, coverage, font_file
from circledesk.documents.marks import box
from circledesk.documents.text import (
    MissingGlyph,
    Piece,
    apart,
    check_printable,
    clean,
    prepare,
    printable,
)
from circledesk.documents.wrap import fit, wrap


def test_clean_composes_joins_lines_and_drops_the_invisible() -> None:
    assert clean(" Wanjiku\u0303 \n\tKamau\u200b\ufe0f ") == "Wanjikũ Kamau"


def test_bundled_fonts_are_there_and_small() -> None:
    names = {name for chain in STYLES.values() for name in chain}
    assert all(font_file(name).is_file() for name in names)
    folder = font_file("NotoSans-Regular").parent
    assert sum(file.stat().st_size for file in folder.glob("*.ttf")) < 2_500_000
    assert (folder / "OFL.txt").is_file()


@pytest.mark.parametrize("style", sorted(STYLES))
def test_every_latin_arabic_and_ethiopic_letter_has_a_glyph(style: str) -> None:
    blocks = ((0x20, 0x24F), (0x1E00, 0x1EFF), (0x620, 0x64A), (0x1200, 0x135A), (0x300, 0x36F))
    letters = [
        chr(code)
        for low, high in blocks
        for code in range(low, high + 1)
        if unicodedata.category(chr(code))[0] in "LMNPS"
    ]
    check_printable(letters, style)


def test_fallback_is_by_run_and_marks_stay_with_their_letter() -> None:
    pieces = prepare("Abeba አበባ ẹ̀", "serif-bold").pieces
    assert [piece.font for piece in pieces][:3] == [
        "NotoSerif-Bold",
        "NotoSerifEthiopic-Bold",
        "NotoSerif-Bold",
    ]
    assert "".join(piece.text for piece in pieces) == "Abeba አበባ ẹ̀"


def test_arabic_is_joined_and_set_from_the_right() -> None:
    line = prepare("فاطمة", "serif-bold")
    # From left to right: teh marbuta, meem, tah, alef, feh, each in its joined form.
    assert line.pieces == (Piece("NotoNaskhArabic-Bold", "\ufe94\ufee4\ufec3\ufe8e\ufed3"),)
    assert line.right_to_left


def test_marks_stand_over_the_middle_of_their_letter_and_clear_it() -> None:
    def mark_on(text: str) -> Piece:
        return [piece for piece in prepare(text, "serif-bold").pieces if piece.rise][-1]

    capital, small = mark_on("Ẹ\u0300"), mark_on("ọ\u0300\u0304")
    letter, mark = box("NotoSerif-Bold", "Ẹ"), box("NotoSerif-Bold", "\u0300")
    assert mark.low + capital.rise > letter.high
    middle = letter.width + capital.shift + (mark.left + mark.right) / 2
    assert middle == pytest.approx((letter.left + letter.right) / 2)
    assert small.text == "\u0304"  # the second mark stands above the first
    assert box("NotoSerif-Bold", "\u0304").low + small.rise > mark.high


def test_mixed_directions_follow_the_paragraph() -> None:
    left = prepare("Circle حلقة 7", "sans", rtl=False).pieces
    assert left[0][1].startswith("Circle")
    right = prepare("حلقة Circle", "sans", rtl=True).pieces
    assert right[0][1].startswith("Circle")


@pytest.mark.parametrize(
    ("typed", "rtl", "shown"),
    [
        ("فاطمة (Fatma) Ali", True, "Ali (Fatma) ةمطاف"),
        ("فاطمة (سعيد) علي", True, "يلع (ديعس) ةمطاف"),
        ("Ali (سعيد) Juma [2]", False, "Ali (ديعس) Juma [2]"),
        ("«قصة» ((7))", True, "((7)) «ةصق»"),
    ],
)
def test_brackets_open_and_close_round_their_words(typed: str, rtl: bool, shown: str) -> None:
    pieces = prepare(typed, "serif-bold", rtl=rtl).pieces
    text = "".join(
        # A joined form goes back to its letter; the bidirectional order stays the drawn one.
        unicodedata.normalize("NFKC", sign)
        for piece in pieces
        for sign in piece.text
    )
    assert text == shown


def test_a_name_draws_no_figure_into_its_direction() -> None:
    def shown(text: str) -> str:
        pieces = prepare(text, "sans", rtl=False).pieces
        return "".join(unicodedata.normalize("NFKC", sign) for one in pieces for sign in one.text)

    assert shown(f"{apart('قصة')}, 3 of 6") == "ةصق, 3 of 6"
    assert apart("Story") == "Story"
    assert clean(apart("قصة")) == "قصة"


def test_a_report_shows_a_missing_sign_and_a_certificate_refuses_it() -> None:
    assert printable("fine 😀😀 day") == "fine � day"
    with pytest.raises(MissingGlyph):
        prepare("fine 😀 day", "sans")


def test_wrap_keeps_every_letter_within_the_width() -> None:
    text = "short words and a " + "verylongword" * 20 + " end"
    block = wrap(text, "sans", 10, 100)
    assert block.width <= 100
    joined = "".join(piece.text for line in block.lines for piece in line.pieces)
    assert joined.replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("words", [5, 9, 14, 30])
def test_no_line_ends_a_paragraph_almost_alone(words: int) -> None:
    for longer in range(1, 12):
        text = " ".join(["seven and"] * words + ["x" * longer])
        block = wrap(text, "sans", 10, 200)
        assert len(block.lines) > 1
        assert block.lines[-1].width * 10 > 35, text
        assert block.width <= 200


def test_wrapped_arabic_keeps_its_first_words_on_the_first_line() -> None:
    block = wrap("كان اللقاء جميلا جدا وتحدث الجميع", "sans", 10, 70)
    first = unicodedata.normalize("NFKC", block.lines[0].pieces[0][1])
    assert len(block.lines) > 1
    assert first.endswith("ناك")  # read from the right: كان


def test_fit_never_leaves_its_width() -> None:
    for text in ("x", "word " * 40, "W" * 300):
        assert fit(text, "serif-bold", (40, 30), 500, 2).width <= 500.001
    assert coverage("NotoSans-Regular") >= {ord("ũ")}
