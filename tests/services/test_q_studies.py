"""Q-studies as they are kept: cards, grid, sorts, files of sorts, and what is found in words."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.services.facts.q_cards import grid_values
from circledesk.services.q_method.analysis import analyse
from circledesk.services.q_method.finding import q_result
from circledesk.services.q_method.grid_rule import suggested_grid
from circledesk.services.q_method.reading import q_studies, q_study_page, study_papers
from circledesk.services.q_method.sorts import add_sort, delete_sort, edit_sort, import_sorts
from circledesk.services.q_method.studies import add_study, delete_study, edit_study, look_for
from circledesk.services.undo import undo
from tests.services.conftest import Library

PUBLISHED = Path(__file__).parents[1] / "data" / "qmethod" / "lipset_sorts.csv"


def sort_of(seed: int, kind: int, cards: int = 24) -> dict[str, int]:
    """Places in the ready-made grid, as one of three kinds of people would give them."""
    page_ids = [f"c{n}" for n in range(cards)]
    chance, liking = random.Random(seed), random.Random(1000 + kind)
    loved = {name: liking.gauss(0, 1) + chance.gauss(0, 0.5) for name in page_ids}
    order = sorted(page_ids, key=lambda name: loved[name])
    grid = suggested_grid(cards)
    values = [v for v, n in zip(grid_values(len(grid)), grid, strict=True) for _ in range(n)]
    return dict(zip(order, values, strict=True))


def ready(library: Library, kinds: int = 3, each: int = 4) -> str:
    """The ready-made study with sorts of several kinds of people."""
    session = library.session
    key = add_study(session, ready=True).id
    ids = [card.id for card in q_study_page(session, study_id=key).cards]
    grid = q_study_page(session, study_id=key).grid
    values = [v for v, n in zip(grid_values(7), grid, strict=True) for _ in range(n)]
    for number in range(kinds * each):
        places = sort_of(number, number % kinds)
        order = sorted(places, key=lambda name: places[name])
        named = dict(zip((ids[int(one[1:])] for one in order), values, strict=True))
        add_sort(session, study_id=key, places=named, how="paper")
    return key


def test_a_study_is_sorted_and_told_in_words(library: Library) -> None:
    session, key = library.session, ready(library)
    (row,) = q_studies(session)
    assert (row.cards, row.sorts, row.whole) == (24, 12, 12)
    page = q_study_page(session, study_id=key, language="sw")
    assert [one.code for one in page.sorts] == [f"P{n}" for n in range(1, 13)]
    assert page.cards[0].text.startswith("Nataka")
    told = q_result(session, study_id=key)
    assert told.proposed == told.shown == 3
    assert not told.fewer
    stand = {frozenset(one.people) for one in told.viewpoints}
    assert stand == {frozenset(f"P{n}" for n in range(k, 13, 3)) for k in (1, 2, 3)}
    for one in told.viewpoints:
        assert 3 <= len(one.most) <= 5
        assert one.most[0].place == 3
        assert 3 <= len(one.least) <= 5
        assert one.least[0].place == -3
        assert all(len(apart.others) == 2 for apart in one.apart)
    fewer = q_result(session, study_id=key, viewpoints=7)
    assert fewer.asked == 7
    assert 3 <= fewer.shown <= 7
    assert fewer.fewer == (fewer.shown < 7)
    look_for(session, study_id=key, viewpoints=2, names={1: "Work", 2: " "})
    assert [one.name for one in q_result(session, study_id=key).viewpoints] == ["Work", ""]
    look_for(session, study_id=key, viewpoints=3)
    assert q_study_page(session, study_id=key).names == {}


def test_topics_of_the_dearest_cards_lead_to_courses(library: Library) -> None:
    session, key = library.session, ready(library, kinds=1, each=3)
    page = q_study_page(session, study_id=key)
    dearest = max(page.sorts[0].places, key=lambda name: page.sorts[0].places[name])
    cards = [{"id": c.id, **c.said, "topics": ["computers"] if c.id == dearest else []}
             for c in page.cards]  # fmt: skip
    edit_study(session, study_id=key, statements=cards)
    view = q_result(session, study_id=key, viewpoints=1, language="fr").viewpoints[0]
    if dearest in {page.cards[one.number - 1].id for one in view.most}:
        assert view.topics == ("Ordinateur et téléphone",)
    assert any("omputer" in title for _, title in view.courses)


def test_half_a_sort_is_kept_and_left_out(library: Library) -> None:
    session, key = library.session, ready(library, kinds=2, each=2)
    half = add_sort(session, study_id=key, code="KIS-1", places={"work": 3}).id
    page = q_study_page(session, study_id=key)
    assert {one.code: one.whole for one in page.sorts}["KIS-1"] is False
    told = q_result(session, study_id=key)
    assert told.left_out == ("KIS-1",)
    assert told.people == 4
    with pytest.raises(InvalidValue, match="already"):
        add_sort(session, study_id=key, code="kis-1")
    with pytest.raises(InvalidValue, match="no column"):
        edit_sort(session, sort_id=half, places={"work": 9})
    with pytest.raises(InvalidValue, match="takes 2 cards"):
        edit_sort(session, sort_id=half, places={"work": 3, "business": 3, "code": 3})
    with pytest.raises(InvalidValue, match="No card"):
        edit_sort(session, sort_id=half, places={"wrok": 3})
    delete_sort(session, sort_id=half)
    assert not q_result(session, study_id=key).left_out
    undo(session)
    assert q_result(session, study_id=key).left_out == ("KIS-1",)


def test_with_sorts_only_words_change(library: Library) -> None:
    session = library.session
    key = add_study(session, title="Short").id
    with pytest.raises(RuleBroken, match="0 places for 0 cards"):
        add_sort(session, study_id=key)
    cards = [{"en": f"Card {n}"} for n in range(9)]
    edit_study(session, study_id=key, statements=cards, grid=suggested_grid(9))
    page = q_study_page(session, study_id=key)
    assert page.fits
    assert [one.id for one in page.cards] == [f"c{n}" for n in range(1, 10)]
    add_sort(session, study_id=key, places={"c1": 1})
    kept = [{"id": c.id, "en": c.text, "sw": "Kadi", "topics": ["money"]} for c in page.cards]
    edit_study(session, study_id=key, title="Longer", statements=kept)
    assert q_study_page(session, study_id=key, language="sw").cards[3].text == "Kadi"
    for change in ({"statements": kept[1:]}, {"grid": (1, 7, 1)}):
        with pytest.raises(RuleBroken, match="only words"):
            edit_study(session, study_id=key, **change)  # type: ignore[arg-type]
    delete_study(session, study_id=key)
    assert q_studies(session) == ()
    undo(session)
    assert q_studies(session)[0].sorts == 1


def test_a_published_study_comes_in_with_its_cards(library: Library, tmp_path: Path) -> None:
    session = library.session
    key = add_study(session, title="Lipset").id
    import_sorts(session, study_id=key, file=PUBLISHED)
    page = q_study_page(session, study_id=key)
    assert page.fits
    assert len(page.cards) == 33
    assert len(page.sorts) == 9
    told = q_result(session, study_id=key, viewpoints=3)
    assert told.figures is not None
    assert told.shown == 3
    assert told.shared
    assert import_sorts(session, study_id=key, file=PUBLISHED).operation == ""
    again = import_sorts(session, study_id=key, file=PUBLISHED, renamed=True)
    assert again.operation == ""
    edited = PUBLISHED.read_text(encoding="utf-8").splitlines()
    odd = tmp_path / "odd.csv"
    odd.write_text("\n".join(edited[:-1]), encoding="utf-8")
    with pytest.raises(InvalidValue, match="32 rows, and this study 33"):
        import_sorts(session, study_id=key, file=odd)
    other = add_study(session, ready=True).id
    with pytest.raises(InvalidValue, match="No card of this study"):
        import_sorts(session, study_id=other, file=PUBLISHED)


def test_a_file_with_numbers_of_cards_and_values_from_one(library: Library, tmp_path: Path) -> None:
    session = library.session
    key = add_study(session, title="Nine").id
    cards = [{"en": f"Card {n}"} for n in range(5)]
    edit_study(session, study_id=key, statements=cards, grid=(1, 1, 1, 1, 1))
    file = tmp_path / "five.csv"
    file.write_text("no;Ann;Ben;Odd\n1;5;1;1\n2;4;2;1\n3;3;3;2\n4;2;4;3\n5;1;5;4\n", "utf-8")
    done = import_sorts(session, study_id=key, file=file, renamed=True)
    assert "Odd" in str(done.note)
    first, _ = q_study_page(session, study_id=key).sorts
    assert first.code == "P1"
    assert first.places == {"c1": 2, "c2": 1, "c3": 0, "c4": -1, "c5": -2}


def test_a_suggested_grid_has_a_place_for_each_card() -> None:
    for cards in range(3, 101):
        grid = suggested_grid(cards)
        assert sum(grid) == cards
        assert grid == grid[::-1]
        assert min(grid) >= 1
        assert max(grid) == grid[len(grid) // 2]
        assert list(grid[: len(grid) // 2]) == sorted(grid[: len(grid) // 2])


def test_columns_are_counted_from_the_middle() -> None:
    assert grid_values(5) == (-2, -1, 0, 1, 2)
    assert grid_values(4) == (-2, -1, 1, 2)


def test_paper_says_a_ready_title_in_each_language(library: Library) -> None:
    session = library.session
    key = add_study(session, ready=True, language="sw").id
    assert study_papers(session, study_id=key).deck.title["en"] == "What I want to learn, and how"
    edit_study(session, study_id=key, title="Kisimani")
    assert study_papers(session, study_id=key).deck.title == {"en": "Kisimani"}


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(["pca", "centroid"]))
def test_the_order_of_people_and_cards_does_not_matter(seed: int, extraction: str) -> None:
    chance = random.Random(seed)
    people = [sort_of(seed + n, n % 3) for n in range(12)]
    cards = list(people[0])
    before = together(people, list(range(12)), cards, extraction)
    order, mixed = chance.sample(range(12), 12), chance.sample(cards, len(cards))
    assert together(people, order, mixed, extraction) == before


def together(
    people: list[dict[str, int]], order: list[int], cards: list[str], extraction: str
) -> set[frozenset[int]]:
    """Who stands with whom."""
    data = [[float(people[one][card]) for one in order] for card in cards]
    try:
        made = analyse(data, factors=3, extraction=extraction)
    except InvalidValue:  # nobody stands for the third: then in no order
        return set()
    return {
        frozenset(order[at] for at, row in enumerate(made.flagged) if row[factor])
        for factor in range(3)
    }
