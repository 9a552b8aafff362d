"""A list that is being brought in, for pictures: invented people, as a branch would write them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.services.facts.circles import CirclePage

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.pages.list_in_page import ListInPage

_HEAD = "Orodha ya washiriki;;;\n\nNa.;Majina;Simu;Barua pepe;Lengo\n"
_NEW = (
    "1;Atieno Achieng;722000301.0;atieno@example.org;Kuandika CV\n"
    "2;WAFULA BARASA;0722 000 302;;Kupata kazi\n"
    "3;Chebet Kiprono;2.547E+11;chebet@example.org;\n"
    "4;Hassan Juma;0722000304;hassan@example;Kuongea mbele ya watu\n"
)


def sample_list(context: Context, page: CirclePage | None) -> ListInPage:
    """A list for the circle at hand: new people, one who is in it, one misspelt, two faults."""
    from circledesk.interop.lists_in.delimited import read_text
    from circledesk.interop.lists_in.facts import How
    from circledesk.interop.lists_in.grid import Book
    from circledesk.ui.pages.list_in_page import ListInPage

    known = page.signups[:2] if page is not None else ()
    lines = [f"{5 + n};{one.name if not n else one.name[:-1]};;;\n" for n, one in enumerate(known)]
    text = _HEAD + _NEW + "".join(lines) + "Jumla;6;;;\n"
    how = How(circle_id=page.row.id if page is not None else "")
    made = ListInPage(context, Path("washiriki.csv"), how)
    made.book = Book("washiriki.csv", [read_text(text, ";")])
    return made
