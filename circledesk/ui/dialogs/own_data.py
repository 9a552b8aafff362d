"""All that is kept about one person, the register of requests, and an answer: as papers."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from circledesk.errors import InvalidValue
from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.language import tr
from circledesk.ui.noting import EXPORTED, note
from circledesk.ui.papers import save_file

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.rights import RequestRow
    from circledesk.ui.context import Context


def own_data_paper(
    context: Context, learner_id: str, name: str, language: str = ""
) -> PapersDialog:
    """Return the dialog with her paper, in her language."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.own_data import render_own_data
        from circledesk.services.own_data import own_data

        out = BytesIO()
        render_own_data(own_data(session, learner_id=learner_id), out, language)
        return out.getvalue()

    told = tr("For her alone: no other learner stands in it. It says where was looked, too.")
    heading = tr("All about {name}").format(name=name)
    paper = Offered("own-data", heading, told, make, deed="learner.export", about=learner_id)
    return PapersDialog(context, heading, (paper,), language or context.language.code)


def register_paper(context: Context) -> PapersDialog:
    """Return the dialog with the register of requests."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.rights_register import render_requests
        from circledesk.services.rights import register

        out = BytesIO()
        render_requests(register(session), out, language)
        return out.getvalue()

    told = tr("For the data commissioner: what was asked and when it was answered, no names.")
    heading = tr("Register of requests")
    paper = Offered("requests", heading, told, make, deed="requests.read")
    return PapersDialog(context, heading, (paper,), context.language.code)


def answer_paper(context: Context, row: RequestRow) -> PapersDialog:
    """Return the dialog with the answer to one request."""

    def make(session: Session, language: str) -> bytes:
        from circledesk.documents.rights_register import render_answer
        from circledesk.services.rights_answer import answer_of
        from circledesk.services.session import this_device

        out = BytesIO()
        facts, changes = answer_of(session, request_id=row.id)
        render_answer(facts, this_device(session).team, changes, out, language)
        return out.getvalue()

    told = tr("To hand over or to send: what she asked, the answer, and what was changed.")
    heading = tr("Answer to the request")
    paper = Offered("answer", heading, told, make, deed="paper.request-answer")
    return PapersDialog(context, heading, (paper,), context.language.code)


def save_file_of(context: Context, learner_id: str) -> None:
    """Ask where, then write the file for programs; whole or not at all."""
    kinds = tr("File for programs (*.json)")
    told, _ = QFileDialog.getSaveFileName(context.window, tr("Save as a file"), "", kinds)
    if not told:
        return
    file = Path(told).with_suffix(".json")

    def work(session: Session) -> bytes:
        from circledesk.documents.own_data import write_own_file
        from circledesk.services.own_data import own_data

        out = BytesIO()
        write_own_file(own_data(session, learner_id=learner_id), out)
        return out.getvalue()

    def save(content: bytes) -> None:
        try:
            save_file(file, content)
        except InvalidValue as error:
            context.messages.trouble(error.what, error.next_step)
            return
        note(context, EXPORTED, "own-data", subject=learner_id)
        context.messages.say(tr("Saved: {file}").format(file=file))

    context.jobs.read(work, save)
