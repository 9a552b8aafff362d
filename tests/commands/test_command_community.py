"""Partners, what was shared and the programme by words."""

from __future__ import annotations

from typing import Any

from command_line import CommandLine


def test_partners_posts_and_the_programme(
    organizer: CommandLine, circle: Any, learners: list[Any]
) -> None:
    run = organizer.json
    add = ("partner", "add", "--name", "Ziwa College", "--kind", "college", "--branch", "BUR")
    key = run(*add, "--contact", "Damaris", "--gives", "a room")["id"]
    run("partner", "note", key, "--kind", "visit", "--day", "2018-08-01")
    event = run("event", "add", "--kind", "graduation", "--title", "Graduation", "--date",
                "2018-09-01")["id"]  # fmt: skip
    run("partner", "invite", key, "--event", event)
    page = run("partner", "show", key)
    assert [one["kind"] for one in page["contacts"]] == ["invited", "visit"]
    assert "Dear Damaris," in run("partner", "thank", key)["text"]
    run("partner", "edit", key, "--away", "yes")
    assert (run("partner", "list"), len(run("partner", "list", "--all"))) == ([], 1)
    story = run("story", "tell", "--circle", circle["id"], "--text", "I found friends.", "--agreed",
                "2018-08-01")["id"]  # fmt: skip
    told = run("share", "write", "--circle", circle["id"], "--form", "story")
    assert (told["stories"], "I found friends." in told["text"]) == ([story], True)
    run("story", "drop", story)
    assert organizer("share", "write", "--circle", circle["id"], "--story", story).code == 1
    post = run("share", "add", "--place", "Forum", "--circle", circle["id"])["id"]
    run("share", "edit", post, "--came-of-it", "Two people asked")
    assert run("share", "list")[0]["came_of_it"] == "Two people asked"
    out = organizer.folder / "programme.pdf"
    assert organizer("programme", "--out", str(out)).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    figures = run("programme")
    (row,) = [one for one in figures["branches_reached"] if one["branch"] == "Buruburu"]
    assert (row["marks"]["first"]["count"], row["next"]) == (1, "second")
    assert (figures["shared"], figures["partners"]) == (1, 0)
    behind = run("programme", "--stage", "shared", "--branch", "BUR")
    assert [one["id"] for one in behind] == [post]
