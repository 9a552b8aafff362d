"""Issued means fixed: what any version of the program issued is printed to the byte again."""

from __future__ import annotations

import os

import pytest

from tests.documents import certificate_corpus as corpus

NAMES = sorted(corpus.held())


def test_no_certificate_left_the_corpus_and_none_is_missing() -> None:
    wanted = {name for name, _ in corpus.cases()}
    assert wanted <= set(NAMES), "run python -m tests.documents.certificate_corpus"
    assert len(NAMES) >= 231


@pytest.mark.parametrize("look", ["-".join(map(str, look)) for look in corpus.LOOKS])
def test_a_reprint_is_byte_identical_for_ever(look: str) -> None:
    names = [name for name in NAMES if name.startswith(f"{look}-")]
    index = corpus.held()
    # Every case of one language, and all languages of what has most words.
    shown = [
        name
        for name in names
        if "HOURS" in os.environ or "-sw-" in name or name.endswith(("-completion", "-once"))
    ]
    changed = [
        f"{name}, made with {index[name]['with']}"
        for name in shown
        if corpus.fingerprint(corpus.stored(name)) != index[name]["sha256"]
    ]
    assert not changed, f"now with {corpus.MADE_WITH}: {changed}"
