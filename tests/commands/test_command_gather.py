"""`prospect`, `gather`, `site`: from nobody in sight to a letter, answers and a comparison."""

from __future__ import annotations

from pathlib import Path

from command_line import CommandLine
from pypdf import PdfReader


def test_from_nobody_in_sight_to_a_printed_letter(organizer: CommandLine, tmp_path: Path) -> None:
    assert "In sight: 0" in organizer("prospect", "list").out
    made = organizer.json(
        "prospect", "add", "--name", "Purity Wanjala", "--quality", "known", "listens"
    )
    assert (made["state"], made["qualities"]) == ("to-approach", ["listens", "known"])
    organizer.json("prospect", "edit", made["id"], "--phone", "0722000114")
    file = tmp_path / "letter.pdf"
    organizer.json("prospect", "letter", made["id"], "--out", str(file))
    text = " ".join(PdfReader(file).pages[0].extract_text().split())
    assert "you listen before you speak and people round the library know" in text
    edited = tmp_path / "letter.txt"
    edited.write_text("Dear Purity,\n\nCome and see us.\n\nJane\n", encoding="utf-8")
    organizer.json("prospect", "letter", made["id"], "--out", str(file), "--text", str(edited))
    assert "Come and see us." in PdfReader(file).pages[0].extract_text()
    organizer.json("prospect", "asked", made["id"])
    told = organizer.json("prospect", "list")
    assert (told["in_sight"], told["asked"], told["fewest"], told["most"]) == (1, 1, 4, 12)
    assert told["people"][0]["invited"] == "2018-08-06"


def test_forms_are_filled_counted_and_compared(organizer: CommandLine, tmp_path: Path) -> None:
    first, second = [row["name"] for row in organizer.json("branch", "list") if not row["office"]]
    answers = ("room=own", "seats=12", "aloud=yes", "interests=health,computers")
    made = organizer.json(
        "gather", "fill", "--kind", "site", "--branch", first, "--answer", *answers
    )
    assert (made["branch"], made["answers"]["seats"]) == (first, 12)
    assert (
        "Kompyuta na simu, Afya" in organizer("gather", "show", made["id"], "--language", "sw").out
    )
    told = organizer.json("site", "compare")["branches"]
    assert [(row["branch"], row["total"]) for row in told] == [(first, 75), (second, None)]
    assert told[0]["scores"]["space"] == 100
    assert told[0]["scores"]["power"] is None
    for name in ("sites.pdf", "sites.csv", "sites.xlsx"):
        organizer("site", "compare", "--out", str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 100
    lines = (tmp_path / "sites.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Branch,County,Day,Total,")
    other = tmp_path / "new" / "tawi.csv"
    organizer("site", "compare", "--out", str(other), "--language", "sw")
    assert other.read_text("utf-8-sig").startswith("Tawi,Kaunti,Siku,Jumla,")
    assert lines[1].endswith(",2018-08-06,75,100,,,,,,50,")
    assert lines[2].endswith("," * 10)
    new = organizer.json(
        "gather", "fill", "--kind", "new-member", "--name", "Ann", "--answer", "hours=3"
    )
    sums = {row["question"]: row for row in organizer.json("gather", "sum", "--kind", "new-member")}
    assert (sums["hours"]["total"], sums["brings"]["answered"]) == (3, 0)
    organizer.json("gather", "fill", "--kind", "buy-in", "--answer", "room=yes", "who=The head")
    agreed = organizer.json("gather", "agreed")
    assert [(row["id"] == "", row["agreed"]) for row in agreed] == [
        (True, 1), (False, 0), (False, 0),
    ]  # fmt: skip
    organizer.json("gather", "delete", new["id"])
    assert organizer.json("gather", "list", "--kind", "new-member") == []
    assert "no answer" in organizer("gather", "fill", "--kind", "site", "--answer", "x").err


def test_every_form_is_a_paper_of_its_pages(organizer: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "form.pdf"
    for language in ("en", "sw", "fr"):
        for kind, pages in (("new-member", 1), ("site", 2), ("buy-in", 2)):
            organizer("gather", "paper", "--kind", kind, "--out", str(file), "--language", language)
            read = PdfReader(file)
            assert (len(read.pages), read.trailer["/Root"]["/Lang"]) == (pages, language)
            assert read.metadata is not None
            assert read.metadata.title
