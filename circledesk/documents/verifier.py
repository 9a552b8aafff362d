"""The verifier: one HTML file that tells an employer, without a network, what a certificate proves.

Its parts lie in resources/verifier: the page, its look, its script, the check itself (`proof.js`,
services/proof.py once more) and TweetNaCl for browsers without Ed25519. The file stays within
60 KiB: comments and margins of its parts are left out, void serials share their beginnings, and,
where they are too many, those of the oldest years are left out and the file says so.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Sequence
from functools import cache
from html import escape

from circledesk import languages
from circledesk.documents.fonts import RESOURCES
from circledesk.documents.words import say
from circledesk.errors import RuleBroken
from circledesk.services.facts.verifier import VerifierFacts

FOLDER = RESOURCES / "verifier"
LARGEST = 60 * 1024
LANGUAGES = ("en", "sw")
_SHARED = 25
"""Signs that a serial may share with the one before it: a small letter says how many."""
_PLAIN = re.compile("[0-9A-Z-]+")
_YEAR = re.compile(r"-(\d{4})-")
_WORDS = (
    "title", "known", "label", "check", "how", "how.1", "how.2", "how.3", "renew", "offline",
    "genuine", "genuine.says", "genuine.next", "altered", "altered.says", "altered.next",
    "void", "void.says", "void.next", "newer", "newer.says", "newer.form", "newer.next", "older",
    "name", "kind", "course", "short", "branch", "dates", "span", "attended", "of", "issued",
    "number",
)  # fmt: skip


def verifier_html(facts: VerifierFacts) -> bytes:
    """Return the file; RuleBroken where so many computers signed that it would be too large."""
    void, since = facts.void, 0
    while len(made := _page(facts, void, since)) > LARGEST:
        if not void:
            raise RuleBroken(
                "More computers signed certificates than one verifier file can name.",
                "Let certificates be checked by CircleDesk itself: Certificates, Check one.",
            )
        since = min((_year(one) for one in void if _year(one)), default=facts.as_of.year) + 1
        void = tuple(one for one in void if _year(one) >= since)
    return made


def _page(facts: VerifierFacts, void: Sequence[str], since: int) -> bytes:
    data = {
        "team": facts.team,
        "day": facts.as_of.toordinal(),
        "kinds": facts.kinds,
        "from": since,
        "void": shared_beginnings([one for one in void if _PLAIN.fullmatch(one)]),
        "odd": [one for one in void if not _PLAIN.fullmatch(one)],
        "words": {code: _words(code, facts.kinds) for code in LANGUAGES},
        "keys": base64.b64encode(
            b"".join(number.to_bytes(4, "big") + key for number, key in facts.keys)
        ).decode(),
    }
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    nacl = _part("tweetnacl-verify.min.js")
    script = f"{nacl}\nvar DATA={told};\n{_slim('proof.js')}\n{_slim('page.js')}"
    places = {
        "title": escape(say("en", "verifier.title")),
        "team": escape(facts.team),
        "style": _slim("page.css"),
        **{f"noscript.{code}": escape(say(code, "verifier.noscript")) for code in LANGUAGES},
        "script": script,
    }
    return re.sub(r"\{\{([\w.]+)\}\}", lambda hole: places[hole[1]], _part("page.html")).encode()


def shared_beginnings(serials: Sequence[str]) -> str:
    """Return sorted serials, each as the signs it shares with the one before (a is none), then
    the rest of it."""
    parts, before = [], ""
    for serial in sorted(serials):
        same = 0
        while same < min(_SHARED, len(serial), len(before)) and serial[same] == before[same]:
            same += 1
        parts.append(chr(ord("a") + same) + serial[same:])
        before = serial
    return "".join(parts)


def _words(code: str, kinds: Sequence[str]) -> dict[str, object]:
    speech = languages.speech(code)
    said: dict[str, object] = {key: speech.said(f"verifier.{key}") for key in _WORDS}
    said["kinds"] = {kind: speech.said(f"verifier.kind.{kind}") for kind in kinds}
    said["months"] = speech.dates["months"]
    return said


def _year(serial: str) -> int:
    found = _YEAR.search(serial)
    return int(found[1]) if found else 0


@cache
def _part(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8").strip()


@cache
def _slim(name: str) -> str:
    """Return a part without its margins and the lines that are comments only."""
    lines = (line.strip() for line in _part(name).splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))
