"""Half-filled forms, offered again after a power cut. They never travel."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import JsonText, Local
from circledesk.models.learners import Learner
from circledesk.models.log import Log
from circledesk.models.log_search import about
from circledesk.models.trust import Subjects

_NAMES = ("name", "certificate_name", "email")


class UnfinishedForm(Local):
    """What was typed into a form and not saved yet."""

    __tablename__ = "unfinished_form"

    key: Mapped[str] = mapped_column(primary_key=True)
    """Which form of which row: sign-up, feedback:<meeting>, slips:<circle>."""
    title: Mapped[str] = mapped_column(default="")
    subject: Mapped[str] = mapped_column(default="")
    """The learner whom it is about, so that her erasure takes it along."""
    content: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    changed_at: Mapped[datetime]


def strip_forms(connection: Connection, subjects: Subjects) -> None:
    """Let go of the forms about erased learners, and of those that hold a name of theirs.

    Done before their changes are stripped and their rows folded again: then nobody knows the names
    any more, neither the one that stands nor those that lost or were corrected.
    """
    forms = connection.execute(select(UnfinishedForm.__table__)).all()
    if not forms:
        return
    marks = {*(subject for _, subject in subjects), *_called_ever(connection, subjects)}
    for form in forms:
        told = f"{form.key} {form.title} {form.subject} {_texts(form.content)}".casefold()
        if any(mark in told for mark in marks):
            gone = delete(UnfinishedForm).where(UnfinishedForm.key == form.key)
            connection.execute(gone)


def _called_ever(connection: Connection, subjects: Subjects) -> set[str]:
    """Return every name and e-mail address by which learners were written down, folded."""
    ids = {subject for _, subject in subjects}
    rows = select(Learner.name, Learner.certificate_name, Learner.email).where(Learner.id.in_(ids))
    found = {text for row in connection.execute(rows) for text in row}
    for change in about(Log(connection), subjects):
        if change.table == Learner.__tablename__:
            told = zip(change.cells, change.values, strict=True)
            found.update(value for cell, value in told if cell in _NAMES)
    return {text.casefold() for text in found if isinstance(text, str) and text}


def _texts(content: Any) -> str:
    """Return all that is written in a form, one after the other."""
    if isinstance(content, dict):
        return " ".join(_texts(value) for value in content.values())
    if isinstance(content, list):
        return " ".join(_texts(value) for value in content)
    return str(content)
