"""The typed form of the root key: every slip of a person's hand is found, and said by its line."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.errors import InvalidValue
from circledesk.sync.recovery import (
    LENGTH,
    SIGNS,
    RootSecret,
    lines_of,
    qr_text,
    read_sheet,
)

SECRET = RootSecret(str(uuid.UUID(int=7 << 100 | 99)), bytes(range(32)))
secrets = st.builds(RootSecret, st.uuids().map(str), st.binary(min_size=32, max_size=32))


@given(secrets)
@settings(max_examples=200, deadline=None)
def test_what_was_printed_reads_back(secret: RootSecret) -> None:
    lines = lines_of(secret)
    assert [len(line.replace(" ", "")) for line in lines] == [LENGTH + 1] * 5
    assert read_sheet("\n".join(lines)) == secret
    assert read_sheet(qr_text(secret)) == secret


@pytest.mark.parametrize(
    "typed",
    [
        lambda lines: "\n\n".join(lines).lower(),
        lambda lines: "\r\n".join(f"{n}  {line}" for n, line in enumerate(lines, 1)),
        lambda lines: "\n".join(line.replace(" ", "-") for line in lines),
        lambda lines: " ".join(lines),
        lambda lines: "\n".join(lines).replace("0", "o").replace("1", "l"),
    ],
)
def test_how_it_is_typed_does_not_matter(typed: object) -> None:
    assert read_sheet(typed(lines_of(SECRET))) == SECRET  # type: ignore[operator]


def test_every_single_wrong_sign_is_found_in_its_line() -> None:
    lines = lines_of(SECRET)
    for number, line in enumerate(lines):
        signs = line.replace(" ", "")
        for at, sign in enumerate(signs):
            for other in set(SIGNS) - {sign}:
                wrong = [*lines]
                wrong[number] = signs[:at] + other + signs[at + 1 :]
                with pytest.raises(InvalidValue, match=f"Line {number + 1} "):
                    read_sheet("\n".join(wrong))


def test_two_signs_that_changed_places_are_found() -> None:
    lines = lines_of(SECRET)
    signs = lines[2].replace(" ", "")
    for one in range(len(signs)):
        for two in range(one):
            if signs[one] != signs[two]:
                swapped = list(signs)
                swapped[one], swapped[two] = swapped[two], swapped[one]
                wrong = [*lines[:2], "".join(swapped), *lines[3:]]
                with pytest.raises(InvalidValue, match="Line 3 "):
                    read_sheet("\n".join(wrong))


def test_lines_in_another_order_lines_missing_and_two_sheets_mixed() -> None:
    lines = lines_of(SECRET)
    with pytest.raises(InvalidValue, match="Line 2 "):
        read_sheet("\n".join([lines[0], lines[2], lines[1], *lines[3:]]))
    with pytest.raises(InvalidValue, match="3 of the 5"):
        read_sheet("\n".join(lines[:3]))
    with pytest.raises(InvalidValue, match="0 of the 5"):
        read_sheet("  \n ")
    other = lines_of(RootSecret(str(uuid.UUID(int=5)), bytes(32)))
    with pytest.raises(InvalidValue, match="belong together"):
        read_sheet("\n".join([*lines[:4], other[4]]))
    with pytest.raises(InvalidValue):
        read_sheet("\n".join([*lines, lines[4]]))


def test_the_key_stands_in_no_message() -> None:
    assert repr(SECRET.seed) not in repr(SECRET)
