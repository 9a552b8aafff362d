"""Messages are found in whatever comes out of a telephone."""

from __future__ import annotations

import time
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from circledesk.errors import FileRefused, NotFound
from circledesk.interop import chat
from circledesk.interop.chat import text_of_file
from circledesk.services import week_reading
from circledesk.services.week_finding import find_codes, has_code
from tests.week.conftest import SUNDAY, Team, forged_many, own_key

CHATS = Path(__file__).parents[1] / "data" / "chats"


def filled(name: str, team: Team) -> str:
    """A chat of the fixtures, with messages that the branches wrote just now."""
    text = (CHATS / f"{name}.txt").read_bytes().decode()
    end = "\r\n" if "\r\n" in text else "\n"
    for branch in ("buruburu", "kisumu"):
        message = team.write(branch).text.replace("\n", end)
        if name == "forwarded-mail":
            mark = "> " if branch == "buruburu" else ">> "
            message = "\n".join(mark + line for line in reflowed(message)).removeprefix(mark)
        text = text.replace(f"<<{branch}>>", message)
    return text


def reflowed(text: str, width: int = 50) -> list[str]:
    """Break lines as a mail program does: anywhere, also inside the code."""
    return [line[at : at + width] for line in text.split("\n") for at in range(0, len(line), width)]


@pytest.fixture
def held(team: Team) -> Team:
    team.hold("buruburu")
    team.hold("kisumu", rating=5)
    return team


@pytest.mark.parametrize("name", ["android", "iphone", "forwarded-mail"])
def test_a_chat_brings_all_its_messages(held: Team, name: str) -> None:
    lines = held.read(filled(name, held))
    assert [(line.state, line.branch) for line in lines] == [("new", "Buruburu"), ("new", "Kisumu")]
    assert (held.shown("Buruburu"), held.shown("Kisumu")) == ((2, 4), (2, 5))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_in_any_writing(held: Team, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "WhatsApp Chat with Ziwa branches.txt"
    file.write_bytes(filled("android", held).encode(encoding))
    assert held.states(text_of_file(file)) == ["new", "new"]


@pytest.mark.parametrize("member", ["_chat.txt", "WhatsApp Chat with Ziwa branches.txt"])
def test_the_zip_of_a_chat(held: Team, tmp_path: Path, member: str) -> None:
    file = tmp_path / "chat.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("PHOTO-2018-08-12.jpg", b"\xff\xd8\xff not looked at")
        made.writestr(member, filled("iphone", held))
    assert held.states(text_of_file(file)) == ["new", "new"]


def test_marks_that_nobody_sees_do_not_matter(held: Team) -> None:
    text = held.write("buruburu").text
    sprinkled = "\u200e".join(text[at : at + 7] for at in range(0, len(text), 7))
    assert held.states(sprinkled.replace(" ", "\u00a0")) == ["new"]


def test_a_message_sent_on_twice_is_one_line(held: Team) -> None:
    text = held.write("buruburu").text
    chat_text = f"12/08/2018, 18:41 - A: {text}\n12/08/2018, 18:42 - B: {text}\n"
    assert held.states(chat_text) == ["new"]
    assert held.states(chat_text) == ["known"]


def test_what_a_person_writes_around_it_does_not_matter(held: Team) -> None:
    text = held.write("buruburu").text
    assert held.states(f"Hello Joy, here is our week:\n\n{text}\n\nGreetings from us all") == [
        "new"
    ]


def test_two_hundred_messages_take_less_than_a_second(held: Team) -> None:
    hours = [SUNDAY + timedelta(seconds=number) for number in range(200)]
    texts = forged_many(held, own_key(held, "buruburu"), hours)
    chat_text = "".join(f"12/08/2018, 18:41 - Buruburu desk: {text}\n" for text in texts)
    begin = time.perf_counter()
    states = held.states(chat_text)
    assert time.perf_counter() - begin < 1
    assert states == ["older"] * 199 + ["new"]


def test_a_text_without_a_message_is_refused(held: Team) -> None:
    for text in ("", "Good morning!", "[CD player]", "[CD " + "A" * 20 + "]", "[" * 1000):
        with pytest.raises(NotFound, match="no week in a message"):
            held.read(text)
    assert has_code(held.write("buruburu").text)
    assert not has_code("We need a CD")


def test_no_text_is_too_long_without_a_word(held: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    text = held.write("buruburu").text
    monkeypatch.setattr(week_reading, "LARGEST", len(text) - 1)
    with pytest.raises(FileRefused, match="too long"):
        held.read(text)
    monkeypatch.setattr(week_reading, "LARGEST", 10**6)
    monkeypatch.setattr(week_reading, "MOST", 1)
    with pytest.raises(FileRefused, match="too long"):
        held.read(text + held.write("kisumu").text)
    assert held.shown("Buruburu") is None


def test_a_text_full_of_brackets_is_read_quickly() -> None:
    begin = time.perf_counter()
    found = list(find_codes("[CD " * 200_000))
    assert time.perf_counter() - begin < 10
    assert found == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04 cut off", "no chat that was exported whole"),
        (b"\x7fELF\0\0\0\0", "holds no text"),
        (b"\x89PNG\r\n\x1a\n cut off", "no code to be read"),
    ],
)
def test_other_files_are_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(FileRefused, match=words):
        text_of_file(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="could not be read: No such file"):
        text_of_file(tmp_path / "gone.txt")


def test_a_zip_that_was_damaged_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "chat.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("_chat.txt", "Good morning, all of you. " * 9)
    content = bytearray(file.read_bytes())
    for place in range(40, 60):
        content[place] ^= 0xFF
    file.write_bytes(content)
    with pytest.raises(FileRefused, match="no chat that was exported whole"):
        text_of_file(file)


def test_too_large_a_chat_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that only swells when it is unpacked."""
    monkeypatch.setattr(chat, "LARGEST_TEXT", 1000)
    plain, packed, empty = (tmp_path / name for name in ("a.txt", "b.zip", "c.zip"))
    plain.write_text("a" * 1001)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("_chat.txt", "a" * 1_000_000)
    with zipfile.ZipFile(empty, "w") as made:
        made.writestr("photo.jpg", b"")
    for file in (plain, packed):
        with pytest.raises(FileRefused, match="too large for a chat"):
            text_of_file(file)
    with pytest.raises(FileRefused, match="no chat"):
        text_of_file(empty)
