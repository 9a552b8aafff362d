"""A ready-made invitation to the team: letter, e-mail draft, WhatsApp text. Edited before use."""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from circledesk.documents import invitation_words as words
from circledesk.documents.words import listed
from circledesk.services.facts.gathering import in_language
from circledesk.services.facts.people import InvitationFacts


def invitation_letter(facts: InvitationFacts, language: str = "en") -> str:
    """Return the whole letter, paragraph by paragraph."""
    at = _place(language)
    greeting = words.GREETING[at].format(name=facts.name) if facts.name else words.NO_NAME[at]
    ask = words.ASK[at].format(role=_role(facts, at), place=_where(facts, at))
    because = _because(facts, language, at)
    end = "\n".join(part for part in (words.BYE[at], facts.inviter, facts.team) if part)
    return "\n\n".join((greeting, words.WHAT[at], because + ask, words.ANSWER[at], end)) + "\n"


def invitation_text(facts: InvitationFacts, language: str = "en") -> str:
    """Return a text for a chat."""
    at = _place(language)
    first = facts.name.split()[0] if facts.name else ""
    text = words.SHORT[at].format(
        name=first, team=facts.team, role=_role(facts, at), place=_where(facts, at)
    )
    text = re.sub(r"^(\w+) (\s?!)", r"\1\2", text)
    return f"{text} {facts.inviter}".strip()


def invitation_subject(facts: InvitationFacts, language: str = "en") -> str:
    """Return the subject of the e-mail."""
    return words.SUBJECT[_place(language)].format(team=facts.team)


def invitation_eml(subject: str, text: str, *, to: str = "") -> bytes:
    """Return an e-mail file that opens as a draft; the same words give the same bytes."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    if to:
        message["To"] = [Address(addr_spec=to)]
    message["X-Unsent"] = "1"
    message.set_content(text, cte="quoted-printable")
    return message.as_bytes()


def _because(facts: InvitationFacts, language: str, at: int) -> str:
    """Return why it is she who is asked; '' where no quality was noted."""
    seen = [in_language(one.told, language) for one in facts.qualities]
    return f"{words.BECAUSE[at].format(seen=listed(seen, language))} " if seen else ""


def _place(language: str) -> int:
    return words.LANGUAGES.index(language) if language in words.LANGUAGES else 0


def _role(facts: InvitationFacts, at: int) -> str:
    return words.ROLES.get(facts.role, words.ROLES["facilitator"])[at]


def _where(facts: InvitationFacts, at: int) -> str:
    return words.PLACE[at].format(branch=facts.branch) if facts.branch else ""
