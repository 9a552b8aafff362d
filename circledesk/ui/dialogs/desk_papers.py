"""Papers for events and for the desk: lists to sign, names on labels and tents, loan slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.dialogs.desk_papers_made import (
    attendance_maker,
    event_names,
    learner_names,
    library_addresses,
    loan_maker,
    pack_maker,
    tents_maker,
)
from circledesk.ui.dialogs.grow_papers import (
    focus_summary,
    invitations,
    minutes_paper,
    note_sheet,
    programme,
)
from circledesk.ui.dialogs.label_options import LabelOptions
from circledesk.ui.dialogs.papers import Offered, PapersDialog
from circledesk.ui.dialogs.workshop_papers import empty_worksheet, guide
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from circledesk.services.facts.events import EventRow
    from circledesk.ui.context import Context
    from circledesk.ui.dialogs.desk_papers_made import Names


def of_event(context: Context, event: EventRow, front: str = "") -> PapersDialog:
    """Return the dialog with an event's papers."""
    names = event_names(event.id)
    pack = Offered(
        "pack",
        tr("The meeting’s pack"),
        tr("Agenda, a part for each library, lines for common strategies and next steps."),
        pack_maker(event.id),
        deed="paper.regional-pack",
    )
    sheet = Offered(
        "attendance",
        tr("Attendance sheet"),
        tr("Who is on the list signs; others write themselves on the empty lines."),
        attendance_maker(event.id),
    )
    first: tuple[Offered, ...] = (guide(event.id), sheet)
    if event.kind in ("workshop", "training"):
        first = (*first, empty_worksheet(event.id))
    if event.kind == "regional":
        first = (pack, *first)
    elif event.kind == "focus-group":
        first = (note_sheet(event.id), focus_summary(event.id), *first)
    elif event.kind == "graduation":
        first = (invitations(event.id), programme(event.id), *first)
    papers = (*first, minutes_paper(event.id), *_names(context, names, context.language.code))
    papers = tuple(sorted(papers, key=lambda one: one.key != front))
    return PapersDialog(context, event.title, papers, context.language.code)


def names_of_circle(context: Context, circle_id: str, language: str) -> tuple[Offered, ...]:
    """Return the papers with the names of a circle's learners."""
    return _names(context, learner_names(circle_id), language)


def of_branches(context: Context) -> PapersDialog:
    """Return the dialog with the libraries' addresses on labels."""
    heading = tr("Addresses of our libraries")
    options = LabelOptions(context, library_addresses, badges=False)
    told = tr("For letters and parcels. Print at 100 %, not “fit to page”.")
    paper = Offered("addresses", heading, told, options.maker(), options=options)
    return PapersDialog(context, heading, (paper,), context.language.code)


def of_loan(context: Context, loan_id: str, thing: str) -> PapersDialog:
    """Return the dialog with the slip of a loan."""
    told = tr("Two alike on one sheet: both sign both, one stays, one goes along.")
    paper = Offered("loan", tr("Loan slip"), told, loan_maker(loan_id))
    heading = tr("Loan slip: {thing}").format(thing=thing)
    return PapersDialog(context, heading, (paper,), context.language.code)


def _names(context: Context, names: Names, language: str) -> tuple[Offered, ...]:
    options = LabelOptions(context, names, badges=True)
    told = tr("On a sheet of labels, or as badges to cut out. Print at 100 %, not “fit to page”.")
    return (
        Offered("labels", tr("Names on labels"), told, options.maker(), options=options),
        Offered(
            "tents",
            tr("Table tents"),
            tr("A name a page: folded once, it stands on the table and is read from both sides."),
            tents_maker(names),
        ),
    )
