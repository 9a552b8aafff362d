"""Lists that people already have (XLSX, XLS, ODS, CSV): found, matched, shown, brought in.

    book = open_book(path)                       # bytes -> grids of typed cells
    plan = plan_list(session, book, How())       # what would happen, row by row; nothing is written
    done = bring_in(session, book, How(...))     # one action, which Undo takes back

`measuring`, `workbook` and `delimited` read; `table` finds the list; `matching` says what its
columns hold; `row_values` types its cells; `learner_kinds`, `attendance_kind`, `things` and
`team_kinds` say what becomes of a row, by verbs of services.
"""

from circledesk.interop.lists_in.bringing_in import Brought, bring_in, plan_list
from circledesk.interop.lists_in.facts import How, ListPlan, What
from circledesk.interop.lists_in.finding_list import is_known
from circledesk.interop.lists_in.opening import open_book

__all__ = ["Brought", "How", "ListPlan", "What", "bring_in", "is_known", "open_book", "plan_list"]
