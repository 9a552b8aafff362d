"""Ready-made invitations in three languages."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest

from circledesk.documents import invitation_words
from circledesk.documents.invitation_letter import (
    invitation_eml,
    invitation_letter,
    invitation_subject,
    invitation_text,
)
from circledesk.services.facts.people import InvitationFacts

FACTS = InvitationFacts("Ziwa Libraries", "Purity Wanjala", "facilitator", "Mjini", "Joy Makena")


@pytest.mark.parametrize("language", ["en", "sw", "fr"])
@pytest.mark.parametrize("role", list(invitation_words.ROLES))
def test_every_role_has_its_letter(language: str, role: str) -> None:
    facts = replace(FACTS, role=role)
    at = invitation_words.LANGUAGES.index(language)
    for text in (invitation_letter(facts, language), invitation_text(facts, language)):
        assert invitation_words.ROLES[role][at] in text
        assert "Mjini" in text
        assert "{" not in text
    assert "Joy Makena\nZiwa Libraries" in invitation_letter(facts, language)


def test_what_is_not_known_is_left_out() -> None:
    facts = replace(FACTS, name="", branch="", inviter="")
    assert invitation_letter(facts).startswith("Dear colleague,")
    assert " at " not in invitation_letter(facts).split("\n\n")[2].split(".")[0]
    assert invitation_text(facts).startswith("Hello! Ziwa Libraries runs")
    assert invitation_text(facts, "fr").startswith("Bonjour !")


def test_the_mail_is_a_draft_with_the_letter() -> None:
    letter = invitation_letter(FACTS, "sw")
    raw = invitation_eml(invitation_subject(FACTS, "sw"), letter, to="purity@example.org")
    read = message_from_bytes(raw, policy=default)
    assert (read["X-Unsent"], read["To"]) == ("1", "purity@example.org")
    assert read["Subject"] == "Vikundi vya kujifunza, Ziwa Libraries: je, utajiunga nasi?"
    assert read.get_content().replace("\r\n", "\n") == letter
    assert raw == invitation_eml(invitation_subject(FACTS, "sw"), letter, to="purity@example.org")
