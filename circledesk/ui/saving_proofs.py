"""Saves what proves certificates elsewhere: the verifier file, and the badge of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.papers import save_file

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.verifier import VerifierFacts
    from circledesk.ui.context import Context


def save_verifier(context: Context, file: Path) -> None:
    """Write the verifier file for employers, and say as of when it knows what is void."""

    def work(session: Session) -> tuple[VerifierFacts, bytes]:
        from circledesk.documents.verifier import verifier_html
        from circledesk.services.verifier import verifier_facts

        facts = verifier_facts(session)
        return facts, verifier_html(facts)

    def write(made: tuple[VerifierFacts, bytes]) -> None:
        facts, content = made
        told = tr("Saved: {file}. It knows what is void as of {date}.")
        day = words.year_date(facts.as_of)
        _save(context, file, content, told.format(file=file.name, date=day))

    context.jobs.read(work, write)


def save_badge(context: Context, serial: str, file: Path) -> None:
    """Write the Open Badge of a certificate: a JWT, or where the file's name says so JSON."""

    def work(session: Session) -> bytes:
        from circledesk.interop.open_badge import badge_bytes
        from circledesk.services.badges import badge_of

        badge = badge_of(session, serial=serial)
        return badge_bytes(badge, as_json=file.suffix.lower() == ".json")

    said = tr("Saved: {file}").format(file=file.name)
    context.jobs.read(work, lambda content: _save(context, file, content, said))


def _save(context: Context, file: Path, content: bytes, said: str) -> None:
    try:
        save_file(file, content)
    except CircleDeskError as error:
        context.messages.trouble(error.what, error.next_step)
        return
    context.messages.say(said)
