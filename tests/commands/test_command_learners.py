"""Learners at the desk by words: what the window does, a script can do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine


def sign_up(desk: CommandLine, circle: Any, name: str, *more: str) -> Any:
    return desk.json("signup", "add", "--circle", circle["id"], "--name", name, *more)


def test_under_18_the_guardian_agrees(organizer: CommandLine, circle: Any) -> None:
    words = ("signup", "add", "--circle", circle["id"], "--name", "Kibet Rono")
    ran = organizer(*words, "--under-18", "--consent")
    assert ran.code == 1
    assert "under 18" in ran.err
    guardian = ("--guardian-name", "Ruth Rono", "--guardian-phone", "0722000114")
    literacy = ("--digital-literacy", "send_email=3", "--digital-literacy", "web_safety=0")
    row = sign_up(organizer, circle, "Kibet Rono", "--under-18", "--consent", *guardian, *literacy)
    organizer.json("learner", "withdraw", row["learner_id"])
    assert organizer("learner", "withdraw", row["learner_id"]).code == 1
    assert organizer(*words, "--digital-literacy", "dance=1").code == 1
    assert organizer(*words, "--digital-literacy", "send_email").code == 1


def test_a_free_place_and_what_she_is_told(organizer: CommandLine, circle: Any) -> None:
    names = ("Akinyi Otieno", "Baraka Mwakio", "Fatuma Ali")
    first, *_ = [sign_up(organizer, circle, name) for name in names]
    waits = sign_up(organizer, circle, "Halima Abdi", "--waiting-list", "--phone", "0722000202")
    assert organizer.json("signup", "free") == []
    ran = organizer("signup", "cancel", first["id"])
    assert "The place is free: Halima Abdi is next." in ran.err
    (free,) = organizer.json("signup", "free", "--branch", "BUR")
    assert (free["next"], free["name"], free["free"]) == (waits["id"], "Halima Abdi", 1)
    organizer.json("signup", "give", free["next"])
    told = organizer.json("signup", "tell", waits["id"])
    assert "come to the next meeting, number 2 of 6, on Tue 7 August at 17:30" in told["text"]
    assert organizer("signup", "tell", waits["id"]).out.count("number 2 of 6") == 2


def test_slips_from_a_file(organizer: CommandLine, circle: Any, tmp_path: Path) -> None:
    file = tmp_path / "slips.csv"
    file.write_text(
        "Name,Phone,Email\nAkinyi Otieno,0722000114,\n,,\nFatuma Ali,,no-address\n", "utf-8"
    )
    words = ("signup", "slips", "--circle", circle["id"], "--all-signed", str(file))
    ran = organizer(*words, "--json")
    assert ran.code == 0
    assert ran.json["saved"] == 1
    assert [one["line"] for one in ran.json["refused"]] == [4]
    file.write_text("Phone\n0722000114\n", "utf-8")
    assert "no column «name»" in organizer(*words).err
    file.write_text("name,email\nFatuma Ali,no-address\n", "utf-8")
    assert organizer(*words).code == 1


def test_interest(organizer: CommandLine, circle: Any) -> None:
    wish = ("--topic", "Public Speaking", "--branch", "Buruburu")
    one = organizer.json("interest", "add", "--name", "Akinyi Otieno", *wish)
    two = organizer.json("interest", "add", "--name", "Baraka Mwakio", *wish)
    course = organizer.json("list", "courses")[0]["id"]
    rows = organizer.json("interest", "list", "--course", course)
    assert [(row["name"], row["waiting"]) for row in rows] == [
        ("Akinyi Otieno", 2), ("Baraka Mwakio", 2),
    ]  # fmt: skip
    organizer.json("interest", "end", two["id"])
    organizer.json("interest", "sign-up", one["id"], "--circle", circle["id"])
    assert organizer.json("interest", "list") == []
    assert [row["name"] for row in organizer.json("list", "signups")] == ["Akinyi Otieno"]


def test_one_person_twice(organizer: CommandLine, circle: Any) -> None:
    one = sign_up(organizer, circle, "Ng'ang'a Njoroge", "--phone", "0722000114")
    two = sign_up(organizer, circle, "Nganga Njoroge", "--phone", "0722000114")
    (pair,) = organizer.json("learner", "twice", "--branch", "BUR")
    assert pair["why"] == "same name, same phone"
    assert (pair["one"]["id"], pair["other"]["id"]) == (one["learner_id"], two["learner_id"])
    organizer.json("learner", "apart", one["learner_id"], two["learner_id"])
    assert organizer.json("learner", "twice") == []
    organizer.json("undo")
    organizer.json("learner", "merge", one["learner_id"], two["learner_id"])
    assert len(organizer.json("list", "learners")) == 1


def test_a_move(organizer: CommandLine, circle: Any) -> None:
    her = sign_up(organizer, circle, "Akinyi Otieno")["learner_id"]
    move = organizer.json("learner", "move", her, "--to", "Nakuru", "--words", "told Jane")
    (row,) = organizer.json("learner", "moves", "--open")
    assert (row["branch"], row["to"], row["words"]) == ("Buruburu", "Nakuru", "told Jane")
    organizer.json("learner", "stay", move["id"])
    assert organizer.json("learner", "moves") == []
    move = organizer.json("learner", "move", her, "--to", "NAK")
    new = organizer.json("learner", "carry-out", move["id"])["id"]
    assert organizer.json("learner", "moves", "--open") == []
    assert new in {row["id"] for row in organizer.json("list", "learners")}


def test_the_team_s_questions(organizer: CommandLine, circle: Any) -> None:
    organizer.json("question", "ask", "Gender")
    rows = {row["text"]: row for row in organizer.json("question", "list")}
    assert [text for text, row in rows.items() if row["asked"]] == ["Gender"]
    sign_up(organizer, circle, "Akinyi Otieno", "--team-answer", f"{rows['Gender']['id']}=0")
    (told,) = organizer.json("question", "count", "--branch", "BUR")
    assert told["choices"][0] == {"text": "Female", "count": 1}
    organizer.json("question", "drop", "Gender")
    assert not any(row["asked"] for row in organizer.json("question", "list"))
    organizer.json("question", "add", "--text", "Speaks", "--choice", "Luo", "--choice", "Luhya")
    assert organizer("question", "ask", "Nothing").code == 1
    assert "asked  Speaks (Luo, Luhya)" in organizer("question", "list").out
