"""Partners as a list, what passed with one, and what was shared."""

from __future__ import annotations

from circledesk.services.facts.partners import PartnerContactRow, PartnerRow, PostRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import or_dash
from circledesk.ui.tables.rows_model import RowsModel


def partners_model() -> RowsModel[PartnerRow]:
    """Who they are, whom to speak to, what they give, and what passed last."""
    return RowsModel(
        [
            Column(
                tr("Name"),
                _name,
                lambda row: row.name.casefold(),
                230,
                files=(
                    (tr("Name"), lambda row: row.name),
                    (tr("Kind"), lambda row: partner_kind(row.kind)),
                    (tr("Branch"), lambda row: row.branch),
                ),
            ),
            Column(
                tr("Contact"),
                _contact,
                lambda row: row.contact.casefold(),
                170,
                gives_way=2,
                files=(
                    (tr("Contact"), lambda row: row.contact),
                    (tr("Phone"), lambda row: row.phone),
                    (tr("E-mail"), lambda row: row.email),
                    (tr("Place"), lambda row: row.place),
                ),
            ),
            Column(
                tr("Gives"),
                _gives,
                lambda row: row.gives.casefold(),
                210,
                gives_way=1,
                files=(
                    (tr("Gives"), lambda row: row.gives),
                    (tr("Wants"), lambda row: row.wants),
                    (tr("Note"), lambda row: row.note),
                ),
            ),
            Column(
                tr("Last contact"),
                _last,
                lambda row: str(row.last or ""),
                120,
                files=(
                    (tr("Last contact"), lambda row: row.last),
                    (tr("Visits"), lambda row: row.visits),
                    (tr("Invited"), lambda row: row.invited),
                ),
            ),
            Column(
                tr("Thanked"),
                lambda row: or_dash(words.short_year_date(row.thanked) if row.thanked else ""),
                lambda row: str(row.thanked or ""),
                110,
                files=((tr("Thanked"), lambda row: row.thanked),),
            ),
        ],
        key=lambda row: row.id,
        find=lambda row: " ".join(
            (row.name, partner_kind(row.kind), row.contact, row.branch, row.gives, row.wants,
             row.place, row.note)
        ),
    )  # fmt: skip


def partner_contacts_model() -> RowsModel[PartnerContactRow]:
    """What passed, the newest first."""
    return RowsModel(
        [
            Column(tr("When"), lambda row: Cell(words.year_date(row.day)), _day, 130, whole=True),
            Column(
                tr("What"),
                lambda row: Cell(contact_kind(row.kind), row.event),
                lambda row: row.kind,
                190,
            ),
            Column(tr("Note"), lambda row: or_dash(_flat(row.text)), lambda row: row.text, 300),
            Column(tr("By"), lambda row: or_dash(row.person), lambda row: row.person, 150),
        ],
        key=lambda row: row.id,
    )


def posts_model() -> RowsModel[PostRow]:
    """What was shared where, and what came of it."""
    return RowsModel(
        [
            Column(
                tr("When"),
                lambda row: Cell(words.short_year_date(row.day)),
                lambda row: str(row.day),
                110,
                whole=True,
                files=((tr("When"), lambda row: row.day),),
            ),
            Column(
                tr("What"),
                _post,
                lambda row: row.title.casefold(),
                260,
                files=(
                    (tr("What"), lambda row: row.title),
                    (tr("Kind"), lambda row: post_kind(row.kind)),
                    (tr("Circle"), lambda row: row.circle),
                    (tr("Branch"), lambda row: row.branch),
                    (tr("Text"), lambda row: row.text),
                ),
            ),
            Column(
                tr("Where"),
                lambda row: Cell(row.place, row.link),
                lambda row: row.place.casefold(),
                190,
                files=((tr("Where"), lambda row: row.place), (tr("Link"), lambda row: row.link)),
            ),
            Column(
                tr("What came of it"),
                _came,
                lambda row: row.came_of_it.casefold(),
                230,
                gives_way=1,
                files=((tr("What came of it"), lambda row: row.came_of_it),),
            ),
        ],
        key=lambda row: row.id,
    )


def partner_kind(kind: str) -> str:
    """The word for a kind of partner."""
    names = {
        "college": tr("College"),
        "school": tr("School"),
        "business": tr("Business"),
        "club": tr("Club"),
        "ngo": tr("Association"),
        "government": tr("Public office"),
        "media": tr("Media"),
        "other": tr("Other partner"),
    }
    return names.get(kind, kind)


def contact_kind(kind: str) -> str:
    """What passed."""
    names = {
        "visit": tr("Visit"),
        "call": tr("Call"),
        "invited": tr("Invited"),
        "thanked": tr("Thanked"),
    }
    return names.get(kind, kind)


def post_kind(kind: str) -> str:
    """The word for what was shared."""
    names = {
        "post": tr("Post"),
        "bulletin": tr("Bulletin"),
        "story": tr("Stories"),
        "page": tr("Page"),
        "other": tr("Something else"),
    }
    return names.get(kind, kind)


def _day(row: PartnerContactRow) -> str:
    return str(row.day)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _name(row: PartnerRow) -> Cell:
    whose = row.branch or tr("All branches")
    detail = " · ".join((partner_kind(row.kind), whose))
    return Cell(row.name, detail, tone="grey" if row.retired else "ink")


def _contact(row: PartnerRow) -> Cell:
    way = words.phone(row.phone) if row.phone else row.email
    return Cell(row.contact or way or "—", way if row.contact else "")


def _gives(row: PartnerRow) -> Cell:
    wants = tr("wants: {what}").format(what=_flat(row.wants)) if row.wants else ""
    return Cell(_flat(row.gives) or "—", wants)


def _last(row: PartnerRow) -> Cell:
    if row.last is None:
        return Cell("—", tone="grey")
    told = words.counted(tr("one visit"), tr("{n} visits"), row.visits) if row.visits else ""
    return Cell(words.short_year_date(row.last), told)


def _post(row: PostRow) -> Cell:
    whose = row.circle or row.branch or tr("The team")
    return Cell(row.title or post_kind(row.kind), f"{post_kind(row.kind)} · {whose}")


def _came(row: PostRow) -> Cell:
    if row.withdrawn:
        told = tr("A consent was taken back: take it down there.")
        return Cell(told, _flat(row.came_of_it), tone="red")
    return or_dash(_flat(row.came_of_it))
