"""The keys of the JSON on notices, questions, the notebook and checklists: a contract, too."""

from __future__ import annotations

NOTICE = (
    "id",
    "title",
    "text",
    "asks",
    "posted_at",
    "until",
    "branch",
    "by",
    "files",
    "shown",
    "read",
    "of",
    "answers",
    "read_at",
    "answer",
)
NOTICE_READER = ("branch", "read_at", "by", "answer", "computer")
QUESTION_ASKED = (
    "id",
    "text",
    "topic",
    "asked_at",
    "branch",
    "person",
    "circle_id",
    "answer",
    "answered_at",
    "answered_by",
    "seen_at",
)
NOTEBOOK = (
    "id",
    "kind",
    "text",
    "more",
    "day",
    "due",
    "open",
    "overdue",
    "person_id",
    "person",
    "branch",
    "circle_id",
    "circle",
    "topic",
    "by",
)
CHECKLIST = ("circle_id", "circle", "branch", "first", "last", "done")
CHECKLIST_LINE = ("key", "when", "text", "own", "due", "done_at", "done_by", "note", "overdue")
CHECKLIST_DUE = ("circle_id", "circle", "branch", "first", "overdue", "lines")
CHECKLIST_ITEM = ("key", "when", "text", "own", "left_out")
