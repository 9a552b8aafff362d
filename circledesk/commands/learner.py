"""`learner …`: one person twice, a move to another branch, consent withdrawn, erased for good."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.lists import branch_id
from circledesk.commands.output import print_json
from circledesk.commands.own_data import export, fill_export
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.same_person import OneOfTwo


def fill(parser: ArgumentParser) -> None:
    """Add the words on learners."""
    group = words(parser)
    erase = command(group, "erase", _erase, "erase a learner for good, everywhere")
    erase.add_argument("id", metavar="ID")
    fill_export(command(group, "export", export, "all that is kept about one person"))
    withdraw = command(group, "withdraw", _withdraw, "a learner takes her consent back")
    withdraw.add_argument("id", metavar="ID")
    twice = command(group, "twice", _twice, "pairs that may be one person, the surest first")
    twice.add_argument("--branch", metavar="BRANCH")
    merge = command(group, "merge", _merge, "two learners are one person")
    merge.add_argument("kept", metavar="KEPT")
    merge.add_argument("gone", metavar="OTHER")
    apart = command(group, "apart", _apart, "two learners are two people")
    apart.add_argument("one", metavar="ID")
    apart.add_argument("other", metavar="OTHER")
    move = command(group, "move", _move, "a learner moves to another branch")
    move.add_argument("id", metavar="ID")
    move.add_argument("--to", required=True, metavar="BRANCH")
    move.add_argument("--words", help="her word: who heard it, and when")
    moves = command(group, "moves", _moves, "moves that are asked for or were carried out")
    moves.add_argument("--open", action="store_true", help="only those not carried out yet")
    carry = command(group, "carry-out", _carry_out, "carry out a move (organizer)")
    carry.add_argument("id", metavar="MOVE")
    stay = command(group, "stay", _stay, "take back that a learner is to move")
    stay.add_argument("id", metavar="MOVE")


def _erase(call: Call) -> None:
    from circledesk.services.erasure import erase_learner
    from circledesk.services.own_data import named_elsewhere

    with call.session() as session:
        named = named_elsewhere(session, learner_id=call.args.id)
        done = erase_learner(session, learner_id=call.args.id)
    if call.json:
        told = {"id": done.id, "erased": True, "operation": done.operation}
        print_json({**told, "named_in": [{"table": one.table, "row": one.row} for one in named]})
        return
    print(call.spoken(done.note))
    for one in named:
        print(f"Her name stands in a text of others: {one.what} ({one.table})")


def _withdraw(call: Call) -> None:
    from circledesk.services.consent import withdraw_consent

    with call.session() as session:
        say_done(call, withdraw_consent(session, learner_id=call.args.id))


def _twice(call: Call) -> None:
    from circledesk.services.same_person import same_persons

    with call.session() as session:
        branch = branch_id(call, session)
        count, pairs = same_persons(session, branch_id=branch)
    if call.json:
        sides = [(pair, _side(pair.one), _side(pair.other)) for pair in pairs]
        print_json(
            [
                {"id": pair.id, "branch": pair.branch, "why": pair.why, "one": one, "other": other}
                for pair, one, other in sides
            ]
        )
        return
    for pair in pairs:
        print(f"{pair.one.id}  {pair.one.name}")
        print(f"{pair.other.id}  {pair.other.name}  ({call.spoken(pair.why)}, {pair.branch})")
        print()
    if count > len(pairs):
        call.tell(f"The surest {len(pairs)} of {count}.")


def _side(one: OneOfTwo) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "phone": one.phone,
        "email": one.email,
        "circles": list(one.circles),
        "came": one.came,
        "certificates": one.certificates,
    }


def _merge(call: Call) -> None:
    from circledesk.services.same_person import merge_learners

    with call.session() as session:
        say_done(call, merge_learners(session, kept=call.args.kept, gone=call.args.gone))


def _apart(call: Call) -> None:
    from circledesk.services.same_person import tell_apart

    with call.session() as session:
        say_done(call, tell_apart(session, one=call.args.one, other=call.args.other))


def _move(call: Call) -> None:
    from circledesk.services.learner_moves import ask_move
    from circledesk.services.team import branch_named

    with call.session() as session:
        done = ask_move(
            session,
            learner_id=call.args.id,
            to_branch_id=branch_named(session, call.args.to).id,
            words_=call.given("words").get("words", ""),
        )
    say_done(call, done)


def _moves(call: Call) -> None:
    from circledesk.services.learner_moves import moves

    with call.session() as session:
        rows = moves(session, open_only=call.has("open"))
    if call.json:
        print_json(
            [
                {
                    "id": row.id, "learner_id": row.learner_id, "name": row.name,
                    "branch": row.branch, "to": row.to_branch, "asked": row.asked.isoformat(),
                    "words": row.words, "done": row.done.isoformat() if row.done else None,
                    "new_learner_id": row.new_learner_id or None,
                }
                for row in rows
            ]
        )  # fmt: skip
        return
    for row in rows:
        state = "done" if row.done else "asked"
        print(f"{row.id}  {row.name}  {row.branch} -> {row.to_branch}  {state}")


def _carry_out(call: Call) -> None:
    from circledesk.services.learner_moves import carry_out

    with call.session() as session:
        say_done(call, carry_out(session, move_id=call.args.id))


def _stay(call: Call) -> None:
    from circledesk.services.learner_moves import withdraw_move

    with call.session() as session:
        say_done(call, withdraw_move(session, move_id=call.args.id))
