"""The team's own words for messages; where it has none, the program's are used."""

from __future__ import annotations

import string

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk import languages
from circledesk.errors import InvalidValue
from circledesk.models.messages import MessageTemplate
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.reaching import (
    PLACEHOLDERS,
    TEMPLATE_KINDS,
    TemplateRow,
)
from circledesk.services.living import living, put
from circledesk.services.session import action, must_write
from circledesk.services.words import STORY, allowed, one_of


def own_templates(session: Session) -> tuple[TemplateRow, ...]:
    """Return what the team worded itself."""
    rows = session.scalars(select(MessageTemplate).where(*living(MessageTemplate)))
    found = [TemplateRow(row.kind, row.language, row.text) for row in rows if row.text]
    return tuple(sorted(found, key=lambda row: (row.kind, row.language)))


def own_template(session: Session, *, kind: str, language: str) -> str:
    """Return the team's own words for a kind in a language; '' where it has none."""
    row = session.get(MessageTemplate, MessageTemplate.id_for(kind, language))
    return row.text if row is not None and row.deleted_at is None else ""


def set_template(session: Session, *, kind: str, language: str, text: str) -> Done:
    """Keep the team's own words; '' goes back to the program's. Organizers only."""
    one_of(kind, "kind", TEMPLATE_KINDS)
    one_of(language, "language", tuple(languages.codes()))
    text = allowed(text, "text", STORY)
    _must_be_fillable(text)
    with action(session, "template.set") as act:
        must_write(session, None)
        row_id = MessageTemplate.id_for(kind, language)
        put(session, MessageTemplate, row_id, kind=kind, language=language, text=text)
    return Done(row_id, act.changed, act.operation, said("The team's words are kept."))


def _must_be_fillable(text: str) -> None:
    """Refuse braces that name nothing a message knows."""
    try:
        named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        named = [""]
    unknown = next((name for name in named if name not in PLACEHOLDERS), None)
    if unknown is None:
        return
    listed = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    raise InvalidValue(
        said("No message knows what «{name}» in braces is.", name=f"{{{unknown}}}"),
        said("Use these, or write no braces: {listed}.", listed=listed),
        field="text",
    )
