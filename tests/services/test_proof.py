"""The signed text of a certificate's code: what it holds, and that no other text passes."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from circledesk.errors import InvalidValue
from circledesk.services.proof import (
    CAPACITY,
    DOMAIN,
    KINDS,
    VERSION,
    NewerProof,
    NotAProof,
    ProofFacts,
    decode_proof,
    encode_proof,
    is_course,
    verify_proof,
)
from circledesk.services.signs import SIGNS, from_signs, to_signs

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEYS = {300: KEY.public_key().public_bytes_raw()}
FACTS = ProofFacts(
    serial="TST-MUR-2018-00031",
    name="Wairimũ wa Ng’ang’a",
    course="Fiction Writing",
    branch="Murang’a",
    first=date(2018, 7, 3),
    last=date(2018, 8, 7),
    attended=5,
    planned=6,
    issued=date(2018, 8, 11),
)


def signed(facts: ProofFacts = FACTS) -> str:
    return encode_proof(facts, KEY.sign, 300)


def test_genuine_text_gives_its_facts_back() -> None:
    verdict = verify_proof(signed(), KEYS)
    assert verdict.state == "genuine"
    assert verdict.proof is not None
    assert verdict.proof.facts == FACTS
    assert verdict.proof.key_number == 300
    assert verdict.proof.signed.startswith(DOMAIN)


def test_format_is_the_documented_one_byte_for_byte() -> None:
    seven = ProofFacts("S", "Ñ", "C", "B", *(date(2018, 7, 3),) * 2, 1, 2, date(2018, 7, 4))
    raw = from_signs(encode_proof(seven, lambda signed: bytes(64), 5))
    day = bytes.fromhex("eefc2c")  # 736 878 = 3 July 2018, as uvarint
    body = b"\x01\x00\x05\x01S\x02\xc3\x91\x01B" + day + day + b"\x01\x02" + b"\xef\xfc\x2c\x01C"
    assert raw == body + bytes(64)


def test_every_single_altered_sign_is_refused() -> None:
    text = signed()
    chance = random.Random(7)
    for place, sign in enumerate(text):
        other = chance.choice([one for one in SIGNS if one != sign])
        altered = text[:place] + other + text[place + 1 :]
        assert verify_proof(altered, KEYS).state != "genuine", place


def test_cut_doubled_lower_case_and_foreign_texts_are_refused() -> None:
    text = signed()
    for wrong in (text[:-1], text[1:], text + text, text + "0", text.lower(), "", "HELLO", "é"):
        assert verify_proof(wrong, KEYS).state == "altered"


def test_line_breaks_of_a_chat_do_no_harm() -> None:
    text = signed()
    assert verify_proof(f" {text[:50]}\n{text[50:]}\r\n", KEYS).state == "genuine"


def test_unknown_key_wrong_key_and_newer_version_are_told_apart() -> None:
    assert verify_proof(signed(), {}).state == "unknown-signer"
    wrong = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    assert verify_proof(signed(), {300: wrong}).state == "altered"
    raw = bytearray(from_signs(signed()))
    raw[0] = VERSION + 1
    assert verify_proof(to_signs(bytes(raw)), KEYS).state == "newer"
    with pytest.raises(NewerProof):
        decode_proof(to_signs(bytes(raw)))
    with pytest.raises(NotAProof):
        decode_proof("0" * 300)


def test_a_signature_without_the_domain_does_not_pass() -> None:
    text = encode_proof(FACTS, lambda data: KEY.sign(data.removeprefix(DOMAIN)), 300)
    assert verify_proof(text, KEYS).state == "altered"


def test_long_course_ends_in_an_ellipsis_beside_its_digest() -> None:
    course = "Mathemátics for Everyone " * 20
    text = signed(replace(FACTS, course=course))
    proof = verify_proof(text, KEYS).proof
    assert proof is not None
    assert len(text) <= 600
    assert len(from_signs(text)) > CAPACITY[0] - 6
    assert proof.facts.course.endswith("…")
    assert course.startswith(proof.facts.course[:-1])
    assert is_course(proof, course)
    assert not is_course(proof, course + "x")
    short = verify_proof(signed(), KEYS).proof
    assert short is not None
    assert is_course(short, "Fiction Writing")
    assert not is_course(short, "Fiction")


def test_a_name_is_never_shortened() -> None:
    name = "አበበ ቢቂላ " * 18
    proof = verify_proof(signed(replace(FACTS, name=name, course="C" * 400)), KEYS).proof
    assert proof is not None
    assert proof.facts.name == name
    with pytest.raises(InvalidValue, match="too long"):
        signed(replace(FACTS, name=name * 2))


def test_texts_are_composed() -> None:
    proof = decode_proof(signed(replace(FACTS, name="Wairimu\u0303")))
    assert proof.facts.name == "Wairimũ"


def test_ellipsis_never_parts_a_mark_from_its_letter() -> None:
    for length in range(240, 260):
        course = "x" * length + "e\u0323\u0300" * 40
        shortened = decode_proof(signed(replace(FACTS, course=course))).facts.course
        assert shortened[-2] in "x\u0300\u1eb9" or shortened.endswith("ẹ̀…")
        assert not shortened.endswith("ẹ…")


@pytest.mark.parametrize("kind", KINDS)
def test_later_kinds_are_newer_to_who_knows_the_first_version_only(kind: str) -> None:
    text = signed(replace(FACTS, kind=kind))
    raw = from_signs(text)
    assert raw[0] == (1 if kind in ("completion", "participation") else 2)
    verdict = verify_proof(text, KEYS)
    assert verdict.state == "genuine"
    assert verdict.proof is not None
    assert verdict.proof.facts.kind == kind
    other = to_signs(bytes((3 - raw[0],)) + raw[1:])
    assert verify_proof(other, KEYS).state == "altered"


def test_participation_is_part_of_what_is_signed() -> None:
    proof = decode_proof(signed(replace(FACTS, kind="participation")))
    assert proof.facts.kind == "participation"


@given(st.binary(max_size=80))
def test_signs_hold_any_bytes(raw: bytes) -> None:
    text = to_signs(raw)
    assert from_signs(text) == raw
    assert len(text) == len(raw) // 2 * 3 + len(raw) % 2 * 2
    assert set(text) <= set(SIGNS)


@given(st.text(alphabet=SIGNS + "a %", max_size=12))
def test_no_two_texts_hold_the_same_bytes(text: str) -> None:
    try:
        raw = from_signs(text)
    except ValueError:
        return
    assert to_signs(raw) == text
