"""The texts of notices and records: sentences of resources/privacy with the facts filled in."""

from __future__ import annotations

from circledesk.documents.privacy_words import privacy_words
from circledesk.documents.words import clock, long_date
from circledesk.services.facts.keeping import KindKept
from circledesk.services.facts.privacy import IncidentRow, NoticeFacts, PrivacyFacts


def rule_text(rule: KindKept, language: str) -> str:
    """Say how long a kind of data is kept."""
    text: str = privacy_words(language)["rule"][rule.does]
    return text.format(months=rule.months, days=rule.days)


def kept_lines(facts: PrivacyFacts, language: str) -> list[tuple[str, str]]:
    """Return each kind of data and how long it is kept."""
    names = privacy_words(language)["kept"]
    return [(names[rule.key], rule_text(rule, language)) for rule in facts.rules]


def answered(facts: PrivacyFacts, name: str, language: str) -> str:
    """Return what was typed of who answers; the words for nothing where nothing was."""
    told = facts.controller if name == "controller" else facts.answers[name]
    return told or str(privacy_words(language)["fields"]["open"])


def held_text(incident: IncidentRow, language: str) -> str:
    """Say what was on a computer."""
    words = privacy_words(language)["lost"]
    told = [f"{words['held'][key]}: {n:,}" for key, n in incident.was_on_it.items()]
    return "; ".join(told) or words["not_known"]


def encrypted_text(incident: IncidentRow, language: str) -> str:
    """Say whether the data were encrypted, and how it is known."""
    words = privacy_words(language)["lost"]
    text = str(words["encrypted"][incident.encrypted or "unknown"])
    if incident.encrypted_told is None:
        return text
    day = long_date(incident.encrypted_told, language)
    return f"{text} {words['encrypted_told'].format(day=day)}"


def steps_text(incident: IncidentRow, language: str) -> str:
    """Say what was done."""
    words = privacy_words(language)
    told = [words["steps"][key] for key in incident.measures]
    return "; ".join(told) or words["lost"]["none"]


def commissioner_text(facts: NoticeFacts, language: str) -> str:
    """Return the notice to the data commissioner; blank lines part its paragraphs."""
    words = privacy_words(language)["lost"]
    when = "when" if facts.incident.happened_on else "when_unknown"
    keys = ("to", "subject", "from", "what", when, "whose", "safe", "done", "next")
    return "\n\n".join([*_filled(words, keys, facts, language), words["signed"]]) + "\n"


def people_text(facts: NoticeFacts, language: str) -> str:
    """Return the letter to the people concerned."""
    words = privacy_words(language)["lost"]
    keys = ("dear", "told", "told_safe", "told_do", "told_right", "sorry")
    return "\n\n".join(_filled(words, keys, facts, language)) + "\n"


def _filled(
    words: dict[str, str], keys: tuple[str, ...], facts: NoticeFacts, language: str
) -> list[str]:
    values = _values(facts, language)
    return [" ".join(words[key].format(**values).split(" ")).strip() for key in keys]


def _values(facts: NoticeFacts, language: str) -> dict[str, str]:
    one, privacy = facts.incident, facts.privacy
    words = privacy_words(language)["lost"]
    noticed = one.noticed_at.astimezone(facts.zone)
    where = " · ".join(part for part in (one.computer, one.branch) if part)
    kind = words["kinds"][one.kind] + (f" ({where})" if where else "")
    open_ = privacy_words(language)["fields"]["open"]
    return {
        "commissioner": privacy.commissioner or open_,
        "law": privacy.law,
        "controller": privacy.controller,
        "registration": answered(privacy, "registration", language),
        "officer": answered(privacy, "officer", language),
        "contact": privacy.contact or open_,
        "kind": kind,
        "what": one.what,
        "happened": long_date(one.happened_on, language) if one.happened_on else words["not_known"],
        "noticed": long_date(noticed.date(), language),
        "time": clock(noticed, language),
        "held": held_text(one, language),
        "last": long_date(one.last_parcel, language) if one.last_parcel else words["not_known"],
        "encrypted": encrypted_text(one, language),
        "measures": steps_text(one, language),
    }
