"""The handbook: whole, found by words, and opened at the right page."""

from __future__ import annotations

import re

import pytest

from circledesk.documents.handbook import handbook, languages, page_of, plain, search
from circledesk.settings import HANDBOOK
from circledesk.ui.handbook_at import PLACES, SHOWN


@pytest.mark.parametrize("language", languages())
def test_every_page_is_there_in_every_language_and_every_link_leads_somewhere(
    language: str,
) -> None:
    keys = {page.key for page in handbook("en")}
    assert {file.stem[3:] for file in (HANDBOOK / language).glob("*.md")} == keys
    for page in handbook(language):
        assert page.title
        assert len(plain(page.text)) > 200, page.key
        linked = set(re.findall(r"\]\((\S+?)\.md\)", page.text))
        assert linked <= keys, page.key
    assert {*PLACES.values(), *SHOWN.values()} <= keys


def test_pages_are_found_by_the_beginnings_of_words_without_accents() -> None:
    found = [hit.page.key for hit in search("en", "practic library")]
    assert found[0] == "start"
    assert all("practice" in hit.excerpt.lower() for hit in search("en", "practice")[:1])
    assert search("en", "zebra quagga") == ()
    assert search("en", "  ") == ()
    assert search("sw", "mwezeshaji")


def test_a_language_without_a_handbook_has_the_english_one() -> None:
    assert handbook("fr") == handbook("en")
    assert page_of("fr", "nowhere") == handbook("en")[0]
