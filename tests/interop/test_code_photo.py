"""Codes on pictures as telephones and scanners leave them, and on what is no picture."""

from __future__ import annotations

import random
from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from circledesk.interop.code_photo import codes_in

TEXT = "06CTQS.KO0J6DUX6$ZC:U6$87D-8MV7K67K783GYEAOKLK/DYE9OFXYE9OX0K.OYE8L72BJZHN-GRIO8T6XI"


def code(text: str = TEXT, scale: int = 6) -> Image.Image:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = made.to_image(scale=scale, add_quiet_zones=True)
    return Image.frombytes("L", picture.shape[::-1], memoryview(picture).tobytes())


def as_file(picture: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize("turn", [0, 13, 90, 180, 261])
def test_it_is_read_however_it_lies(turn: int) -> None:
    turned = code().rotate(turn, expand=True, fillcolor=255)
    assert codes_in(as_file(turned, "JPEG", quality=45)) == (TEXT,)


def test_half_in_shadow_dim_and_blurred() -> None:
    grey = np.asarray(code().filter(ImageFilter.GaussianBlur(1.5)), dtype=np.float32)
    light = np.linspace(0.06, 0.35, grey.shape[1])[None, :]
    light[:, : grey.shape[1] // 2] *= 0.5
    dim = Image.fromarray((40 + grey * light).astype(np.uint8))
    assert codes_in(as_file(dim, "JPEG", quality=60)) == (TEXT,)


def test_what_was_cut_out_of_a_page_without_a_ground() -> None:
    drawn = code()
    clear = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
    clear.putalpha(drawn.point(lambda value: 255 - value))
    assert codes_in(as_file(clear)) == (TEXT,)


def test_all_codes_of_a_sheet_each_once() -> None:
    first, second = code(), code("OTHER")
    sheet = Image.new("L", (first.width * 3, first.height), 255)
    for place, one in enumerate((first, second, first)):
        sheet.paste(one, (place * first.width, 0))
    assert sorted(codes_in(as_file(sheet))) == sorted((TEXT, "OTHER"))


def test_what_is_no_picture_says_nothing() -> None:
    chance = random.Random(3)
    whole = as_file(code(), "JPEG")
    assert codes_in(b"") == codes_in(b"%PDF-1.7") == codes_in(chance.randbytes(900)) == ()
    for _ in range(20):
        cut = bytearray(whole[: chance.randrange(10, len(whole))])
        cut[chance.randrange(len(cut))] ^= 0xFF
        assert codes_in(bytes(cut)) in ((), (TEXT,))
    assert codes_in(as_file(Image.new("1", (20_000, 20_000)))) == ()
