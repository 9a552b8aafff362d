"""Consent at the desk: whose it is, who took it, in which words; and its withdrawal."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.services import consent, consent_words, signups
from circledesk.services.consent_words import FOLDER, words_of
from circledesk.services.facts.slips import Slip
from circledesk.services.form_reading import signup_form
from circledesk.services.learner_page import learner_page
from circledesk.services.learners import learners
from circledesk.services.slips import save_slips
from circledesk.services.undo import undo
from tests.services.conftest import Library


def test_who_took_it_and_in_which_words(library: Library) -> None:
    circle = library.circle("Chess")
    learner = library.learner(circle, "Zeinab Mohamed", consent=True, language="sw")
    (line,) = learner_page(library.session, learner_id=learner).consents
    assert (line.words, line.taken_by, line.withdrawn) == ("2026-1/sw", "Joy Makena", None)
    other = library.learner(circle, "Hodan Warsame", consent=True, language="so")
    assert learner_page(library.session, learner_id=other).consents[0].words == "2026-1/en"


def test_under_18_it_is_the_guardians(library: Library) -> None:
    circle = library.circle("Chess")
    with pytest.raises(InvalidValue) as refused:
        library.learner(circle, "Kibet Rono", under_18=True, consent=True)
    assert refused.value.field == "guardian_name"
    assert learners(library.session, find="Kibet") == ()
    told = {"under_18": True, "consent": True, "guardian_name": "Ruth Rono"}
    learner = library.learner(circle, "Kibet Rono", **told, guardian_phone="0722000114")
    page = learner_page(library.session, learner_id=learner)
    assert (page.guardian_name, page.guardian_phone) == ("Ruth Rono", "+254722000114")
    assert page.consents[0].guardian == "Ruth Rono"
    signup = library.signup(circle, learner)
    with pytest.raises(InvalidValue, match="under 18"):
        signups.edit_signup(library.session, signup_id=signup, guardian_name="")
    signups.edit_signup(library.session, signup_id=signup, guardian_name="", consent=False)
    assert not signup_form(library.session, signup_id=signup).consent


def test_a_grown_learner_who_turns_out_to_be_under_18(library: Library) -> None:
    circle = library.circle("Chess")
    signup = library.signup(circle, library.learner(circle, "Kibet Rono", consent=True))
    with pytest.raises(InvalidValue, match="under 18"):
        signups.edit_signup(library.session, signup_id=signup, under_18=True)
    signups.edit_signup(library.session, signup_id=signup, under_18=True, guardian_name="Ruth")


def test_withdrawn_shown_as_a_word_and_given_again(library: Library) -> None:
    session, circle = library.session, library.circle("Chess")
    learner = library.learner(circle, "Zeinab Mohamed", consent=True)
    library.learner(library.circle("Draughts"), "Zeinab Mohamed", learner_id=learner, consent=True)
    done = consent.withdraw_consent(session, learner_id=learner)
    assert done.note == "The consent of Zeinab Mohamed is withdrawn."
    page = learner_page(session, learner_id=learner)
    assert [row.consent for row in page.signups] == ["withdrawn", "withdrawn"]
    assert not page.consents_stand
    assert page.row.consent_withdrawn
    assert all(line.withdrawn is not None for line in page.consents)
    with pytest.raises(RuleBroken):
        consent.withdraw_consent(session, learner_id=learner)
    signups.edit_signup(session, signup_id=library.signup(circle, learner), consent=True)
    states = {row.circle: row.consent for row in learner_page(session, learner_id=learner).signups}
    assert states == {"Chess": "given", "Draughts": "withdrawn"}
    undo(session)
    undo(session)
    assert not learner_page(session, learner_id=learner).row.consent_withdrawn


def test_a_spoken_consent_names_who_heard_it(library: Library) -> None:
    circle = library.circle("Chess")
    told = {"consent": True, "consent_witness": "Ruth Rono"}
    learner = library.learner(circle, "Zeinab Mohamed", language="sw", **told)
    (line,) = learner_page(library.session, learner_id=learner).consents
    assert (line.witness, line.text) == ("Ruth Rono", words_of(False, "sw"))
    signup = library.signup(circle, learner)
    assert signup_form(library.session, signup_id=signup).consent_witness == "Ruth Rono"
    signups.edit_signup(library.session, signup_id=signup, consent=False)
    assert signup_form(library.session, signup_id=signup).consent_witness == ""


def test_once_for_a_batch_of_slips(library: Library) -> None:
    circle = library.circle("Chess")
    batch = [Slip("Asha Noor", consent=True), Slip("Brian Otieno", consent=False)]
    save_slips(library.session, circle_id=circle, slips=batch, language="sw", witness="Ruth Rono")
    kept = {row["consent_words"]: row["consent_witness"] for row in library.see("signup")}
    assert kept == {"2026-1/sw": "Ruth Rono", "": ""}


def test_words_that_were_agreed_to_are_never_changed() -> None:
    """Other words are a file of a new version: then a line more stands here."""
    digests = {file.stem: sha256(file.read_bytes()).hexdigest() for file in FOLDER.glob("*.toml")}
    assert digests == {
        "2026-1": "dbb4ea5c2faa8487752f11c33414bc75bdafbf398c79043d7ffde2e86c189fdd",
    }


def test_older_words_stay_to_be_read(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner = library.learner(library.circle("Chess"), "Zeinab Mohamed", consent=True)
    before = words_of(False, "en")
    shutil.copytree(FOLDER, tmp_path / "consent")
    newer = '[en]\nlearner = "Other words."\nguardian = "Words of a guardian."\n'
    for name in ("2026-2", "2026-10"):
        (tmp_path / "consent" / f"{name}.toml").write_text(newer)
    monkeypatch.setattr(consent_words, "FOLDER", tmp_path / "consent")
    consent_words._read.cache_clear()
    try:
        assert (consent_words.version(), words_of(False, "sw")) == ("2026-10", "Other words.")
        (line,) = learner_page(library.session, learner_id=learner).consents
        assert line.text == before
    finally:
        consent_words._read.cache_clear()
