"""The record of processing as a table, for who keeps all records of an office in one workbook."""

from __future__ import annotations

from circledesk.documents.privacy_text import answered, kept_lines
from circledesk.documents.privacy_words import privacy_words
from circledesk.services.facts.privacy import FIELDS, PrivacyFacts

_COLUMNS = ("purpose", "people", "data", "basis", "recipients")


def record_table(
    facts: PrivacyFacts, language: str = "en"
) -> tuple[str, list[str], list[tuple[str, ...]]]:
    """Return its name, its headings, and its rows: activities, how long, who answers."""
    words = privacy_words(language)
    told = words["record"]
    rows = [(row["name"], *(row[key] for key in _COLUMNS)) for row in told["rows"]]
    rows += [(told["kept"], name, kept, "", "", "") for name, kept in kept_lines(facts, language)]
    rows += [
        (told["who"], words["fields"][key], answered(facts, key, language), "", "", "")
        for key in FIELDS
    ]
    return told["name"], [told["activities"], *(told[key] for key in _COLUMNS)], rows
