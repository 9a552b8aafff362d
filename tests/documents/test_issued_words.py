"""Words of what was issued: no language file that a team adds or corrects changes them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from circledesk import languages, settings
from circledesk.documents.certificate import as_issued, certificate_pdf, check_page
from circledesk.services.facts.certificates import CertificateFacts
from tests.documents.paper_facts import CERTIFICATE, certificate

CORRECTED = """
[papers]
"certificate.that" = "Other words"
"certificate.completion" = "Another heading"
"certificate.subject" = "x"
"""
GIKUYU = """
name = "Gĩkũyũ"
[papers]
"certificate.that" = "Nĩtũkũũmbũra atĩ"
"certificate.completion" = "Cheti"
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    room = tmp_path / "languages"
    room.mkdir()
    monkeypatch.setattr(settings, "_own", (tmp_path,))
    return room


def test_a_corrected_language_leaves_what_was_issued_as_it_was(own: Path) -> None:
    facts = certificate(design="modern", language="sw")
    first = certificate_pdf(facts)
    (own / "sw.toml").write_text(CORRECTED, encoding="utf-8")
    languages._speech.cache_clear()
    assert languages.speech("sw").said("certificate.that") == "Other words"
    assert certificate_pdf(facts) == first
    assert as_issued(facts) == facts
    languages._speech.cache_clear()


def test_a_language_of_ones_own_goes_with_what_was_issued(own: Path) -> None:
    (own / "ki.toml").write_text(GIKUYU, encoding="utf-8")
    languages._speech.cache_clear()
    facts = check_page(certificate(design="festive", language="ki"))
    assert facts == as_issued(facts)
    assert dict(facts.words)["that"] == "Nĩtũkũũmbũra atĩ"
    issued = certificate_pdf(facts)
    stored = msgspec.convert(msgspec.to_builtins(facts), CertificateFacts)
    (own / "ki.toml").write_text(GIKUYU.replace("Cheti", "Cheti kĩerũ"), encoding="utf-8")
    languages._speech.cache_clear()
    assert certificate_pdf(stored) == issued
    assert certificate_pdf(replace(stored, words=())) != issued
    languages._speech.cache_clear()


def test_the_first_classic_keeps_no_words() -> None:
    assert as_issued(CERTIFICATE) == CERTIFICATE
