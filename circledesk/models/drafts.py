"""Half-filled forms, offered again after a power cut. They never travel."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import JsonText, Local
from circledesk.models.learners import Learner
from circledesk.models.trust import Subjects


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

    Done before their rows are folded again: then nobody knows the names any more.
    """
    forms = connection.execute(select(UnfinishedForm.__table__)).all()
    if not forms:
        return
    ids = {subject for _, subject in subjects}
    names = connection.scalars(select(Learner.name).where(Learner.id.in_(ids)))
    marks = {*ids, *(name.casefold() for name in names if name)}
    for form in forms:
        told = f"{form.key} {form.title} {form.subject} {_texts(form.content)}".casefold()
        if any(mark in told for mark in marks):
            gone = delete(UnfinishedForm).where(UnfinishedForm.key == form.key)
            connection.execute(gone)


def _texts(content: Any) -> str:
    """Return all that is written in a form, one after the other."""
    if isinstance(content, dict):
        return " ".join(_texts(value) for value in content.values())
    if isinstance(content, list):
        return " ".join(_texts(value) for value in content)
    return str(content)
