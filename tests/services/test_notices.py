"""Notices: kept until seen, once each, within an action or beside it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from circledesk.models.changes import CHANGES
from circledesk.models.database import begin_write, is_writing
from circledesk.models.team import Branch
from circledesk.said import Sentence, said
from circledesk.services import notices, team
from circledesk.services.session import action
from tests.services.conftest import Library

WORDS = said("{name} was restored from a backup.", name="Mjini")


def told(library: Library) -> list[str]:
    return [one.words for one in notices.notices(library.session)]


def test_newest_first_until_seen(library: Library) -> None:
    session = library.session
    notices.tell(session, "restored-peer", WORDS)
    library.clock.set(2018, 8, 10, 9)
    notices.tell(session, "new-writer", said("There are two copies."))
    assert told(library) == ["There are two copies.", "Mjini was restored from a backup."]
    newest, older = notices.notices(session)
    assert (newest.kind, newest.at) == ("new-writer", library.clock())
    assert isinstance(older.words, Sentence)
    assert older.words.through({WORDS.template: "{name}: nakala"}.__getitem__) == "Mjini: nakala"
    notices.mark_seen(session, newest.id)
    assert told(library) == [WORDS]


def test_the_same_sentence_stands_once_until_it_was_seen(library: Library) -> None:
    for _ in range(2):
        notices.tell(library.session, "restored-peer", WORDS)
    (one,) = notices.notices(library.session)
    notices.mark_seen(library.session, one.id)
    assert told(library) == []
    notices.tell(library.session, "restored-peer", WORDS)
    assert told(library) == [WORDS]


def test_within_an_action_it_is_part_of_it(library: Library) -> None:
    session = library.session
    before = session.connection().execute(select(CHANGES.c.id)).all()
    with pytest.raises(ZeroDivisionError):
        tell_and_fail(library)
    assert told(library) == []
    with action(session, "branch.add"):
        notices.tell(session, "new-writer", WORDS)
    assert told(library) == [WORDS]
    assert session.connection().execute(select(CHANGES.c.id)).all() == before


def tell_and_fail(library: Library) -> None:
    with action(library.session, "branch.add"):
        team.add_branch(library.session, name="Kibera")
        notices.tell(library.session, "new-writer", WORDS)
        raise ZeroDivisionError


def test_within_an_import_it_is_committed_with_it(library: Library) -> None:
    session = library.session
    assert not is_writing(session)
    session.scalars(select(Branch.id)).all()
    assert not is_writing(session)
    begin_write(session)
    assert is_writing(session)
    notices.tell(session, "new-writer", WORDS)
    session.rollback()
    assert told(library) == []
    begin_write(session)
    notices.tell(session, "new-writer", WORDS)
    session.commit()
    assert told(library) == [WORDS]
