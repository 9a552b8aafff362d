"""Gathering a team as lists: people to approach, filled forms, branches compared, agreements."""

from __future__ import annotations

from circledesk.services.facts.gathering import (
    BUY_IN,
    SITE,
    BuyInRow,
    FormRow,
    SiteRow,
    Topic,
    in_language,
)
from circledesk.services.facts.people import InvitationRow
from circledesk.services.gather_questions import form, qualities
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.people import invitation_state
from circledesk.ui.tables.rows_model import RowsModel

NEXT = 4
"""The column of a prospect's next step."""
ORDER = ("to-approach", "invited", "yes", "not-now", "withdrawn")


def prospects_model(language: str) -> RowsModel[InvitationRow]:
    """Those who might join the team, and what comes next with each."""
    seen = {one.key: in_language(one.words, language) for one in qualities()}

    def told(row: InvitationRow) -> str:
        return ", ".join(seen.get(key, key) for key in row.qualities)

    return RowsModel(
        [
            Column(
                tr("Person"),
                lambda row: Cell(row.name or row.email or row.phone, row.branch),
                lambda row: (row.name or row.email).casefold(),
                210,
                files=((tr("Name"), lambda row: row.name), (tr("Branch"), lambda row: row.branch)),
            ),
            Column(
                tr("Qualities"),
                lambda row: Cell(told(row) or "—", row.note, tone="ink" if told(row) else "grey"),
                told,
                300,
                least=140,
                gives_way=2,
                files=((tr("Qualities"), told), (tr("Note"), lambda row: row.note)),
            ),
            Column(
                tr("Asked"),
                lambda row: Cell(words.short_date(row.invited) if row.invited else "—"),
                lambda row: str(row.invited or ""),
                100,
                whole=True,
                gives_way=1,
                files=((tr("Asked"), lambda row: row.invited),),
            ),
            Column(
                tr("Answer"),
                _answer,
                lambda row: ORDER.index(row.state) if row.state in ORDER else len(ORDER),
                130,
                whole=True,
                files=((tr("Answer"), lambda row: invitation_state(row.state)),),
            ),
            Column(tr("Next step"), _next, _next_words, 200, whole=True),
        ],
        key=lambda row: row.id,
        find=lambda row: " ".join((row.name, row.branch, row.email, row.phone, row.note)),
    )


def members_model() -> RowsModel[FormRow]:
    """The forms of new members."""
    return RowsModel(
        [
            Column(
                tr("Name"), lambda row: Cell(row.name, row.branch), lambda row: row.name.casefold(),
                300,
                files=((tr("Name"), lambda row: row.name), (tr("Branch"), lambda row: row.branch)),
            ),
            Column(
                tr("Day"),
                lambda row: Cell(words.short_date(row.day) if row.day else "—"),
                lambda row: str(row.day or ""),
                140,
                whole=True,
                files=((tr("Day"), lambda row: row.day),),
            ),
            Column(
                tr("Answered"),
                lambda row: Cell(
                    tr("{n} of {of}").format(n=row.answered, of=row.asked), right=True
                ),
                lambda row: row.answered,
                140,
                True,
                whole=True,
            ),
        ],
        key=lambda row: row.id,
    )  # fmt: skip


def sites_model(language: str) -> RowsModel[SiteRow]:
    """Branches with their scores; a dash where a branch or a topic has no answer."""
    branch: Column[SiteRow] = Column(
        tr("Branch"), _branch, lambda row: row.branch.casefold(), 190, least=140,
        files=((tr("Branch"), lambda row: row.branch), (tr("Region"), lambda row: row.region)),
    )  # fmt: skip
    total: Column[SiteRow] = Column(
        tr("Total"),
        lambda row: _score(row.total, bold=True),
        lambda row: _sorted(row.total),
        70,
        True,
        whole=True,
        files=((tr("Total"), lambda row: row.total),),
    )
    asked = form(SITE).topics
    topics = [_topic(one, language, 1 + len(asked) - place) for place, one in enumerate(asked)]
    day: Column[SiteRow] = Column(
        tr("Day"),
        lambda row: Cell(words.short_date(row.day) if row.day else "—", tone="grey"),
        lambda row: str(row.day or ""),
        90,
        whole=True,
        gives_way=1,
        files=((tr("Day"), lambda row: row.day),),
    )
    return RowsModel([branch, total, *topics, day], key=lambda row: row.branch_id)


def buy_ins_model(language: str) -> RowsModel[BuyInRow]:
    """The team and its branches: what is agreed with those who decide."""
    asked = {one.key: in_language(one.short, language) for one in form(BUY_IN).questions}

    def left(row: BuyInRow) -> str:
        return ", ".join(asked.get(key, key) for key in row.open) if row.form_id else ""

    return RowsModel(
        [
            Column(
                tr("Whose"),
                lambda row: Cell(row.name, "" if row.id else tr("The whole team"), bold=not row.id),
                lambda row: row.name.casefold() if row.id else "",
                200,
                files=((tr("Whose"), lambda row: row.name),),
            ),
            Column(
                tr("Who was told"),
                lambda row: Cell(_line(row.who) or tr("Nobody yet"), tone=_tone(row.who)),
                lambda row: row.who.casefold(),
                220,
                least=110,
                gives_way=2,
                files=((tr("Who was told"), lambda row: row.who),),
            ),
            Column(
                tr("Agreed"),
                lambda row: Cell(
                    tr("{n} of {of}").format(n=row.agreed, of=row.of),
                    tone="green" if row.agreed == row.of else "ink" if row.form_id else "grey",
                    right=True,
                ),
                lambda row: row.agreed,
                110,
                True,
                whole=True,
                files=((tr("Agreed"), lambda row: row.agreed), (tr("Of"), lambda row: row.of)),
            ),
            Column(
                tr("Not agreed yet"),
                lambda row: Cell(left(row), _line(row.missing)),
                left,
                300,
                least=120,
                files=((tr("Not agreed yet"), left), (tr("Missing"), lambda row: row.missing)),
            ),
            Column(
                tr("Next talk"), lambda row: Cell(_line(row.next)), lambda row: row.next.casefold(),
                180, least=90, gives_way=1, files=((tr("Next talk"), lambda row: row.next),),
            ),
        ],
        key=lambda row: row.id,
    )  # fmt: skip


def _topic(topic: Topic, language: str, gives_way: int) -> Column[SiteRow]:
    key, title = topic.key, in_language(topic.title, language)
    return Column(
        title,
        lambda row: _score(row.scores.get(key)),
        lambda row: _sorted(row.scores.get(key)),
        70,
        True,
        whole=True,
        gives_way=gives_way,
        files=((title, lambda row: row.scores.get(key)),),
    )


def _answer(row: InvitationRow) -> Cell:
    tones = {"yes": "green", "invited": "amber"}
    below = words.short_date(row.responded) if row.responded else ""
    return Cell(invitation_state(row.state), below, tones.get(row.state, "grey"))


def _next_words(row: InvitationRow) -> str:
    return {
        "to-approach": tr("Write the invitation…"),
        "invited": tr("Note the answer…"),
    }.get(row.state, "")


def _next(row: InvitationRow) -> Cell:
    if row.state == "yes":
        return Cell(tr("Plan the workshop"), tone="grey")
    return Cell("", button=_next_words(row))


def _branch(row: SiteRow) -> Cell:
    """Its region; or how far it has answered, where that is not all."""
    if not row.form_id:
        return Cell(row.branch, tr("Not answered yet"))
    if row.answered == len(row.scores):
        return Cell(row.branch, row.region)
    told = tr("{n} of {of} topics").format(n=row.answered, of=len(row.scores))
    return Cell(row.branch, told)


def _score(score: int | None, *, bold: bool = False) -> Cell:
    if score is None:
        return Cell("–", tone="grey", right=True)
    return Cell(str(score), right=True, bold=bold)


def _sorted(score: int | None) -> int:
    return -1 if score is None else score


def _line(text: str) -> str:
    return " ".join(text.split())


def _tone(text: str) -> str:
    return "ink" if text else "grey"
