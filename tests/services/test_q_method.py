"""Q-method: a published study to three decimals, what must always hold, and files of all kinds."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.errors import InvalidValue
from circledesk.services.q_method.analysis import Analysis, analyse, compared
from circledesk.services.q_method.extraction import varimax
from circledesk.services.q_method.sorts_file import Sorts, read_sorts, sorts_of

STUDY = Path(__file__).parents[1] / "data" / "qmethod"
GRID = (-3, -2, -2, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3)


def published(name: str) -> list[list[str]]:
    with (STUDY / f"lipset_{name}.csv").open(encoding="utf-8", newline="") as file:
        return [row[1:] for row in csv.reader(file)][1:]


def numbers(name: str) -> numpy.typing.NDArray[numpy.float64]:
    return numpy.array(published(name), dtype=float)


@pytest.mark.parametrize("extraction", ["pca", "centroid"])
def test_a_published_study_to_three_decimals(extraction: str) -> None:
    sorts = read_sorts(STUDY / "lipset_sorts.csv")
    made = analyse(sorts.values, factors=3, extraction=extraction, grid=sorts.grid)
    loadings = numbers(f"{extraction}_loadings")
    # a factor may be turned over; nothing else may differ
    turned = numpy.sign((numpy.array(made.loadings) * loadings).sum(axis=0))
    assert numpy.array(made.loadings) == pytest.approx(loadings * turned, abs=5e-4)
    zscores = numbers(f"{extraction}_zscores")
    assert numpy.array(made.zscores) == pytest.approx(zscores * turned, abs=5e-4)
    assert (numpy.array(made.arrays) == numbers(f"{extraction}_arrays") * turned).all()
    flags = [[cell == "TRUE" for cell in row] for row in published(f"{extraction}_flagged")]
    assert [list(row) for row in made.flagged] == flags
    told = [
        [0.8, one.people, one.eigenvalue, one.explained, one.reliability, one.error]
        for one in made.factors
    ]
    assert numpy.array(told) == pytest.approx(numbers(f"{extraction}_factors"), abs=5e-4)


@pytest.mark.parametrize("extraction", ["pca", "centroid"])
def test_what_sets_apart_and_what_is_shared_as_published(extraction: str) -> None:
    sorts = read_sorts(STUDY / "lipset_sorts.csv")
    made = analyse(sorts.values, factors=3, extraction=extraction)
    zscores = numbers(f"{extraction}_zscores")  # one factor is turned over there
    for one, row in zip(
        compared(zscores, made.factors), published(f"{extraction}_distinguishing"), strict=True
    ):
        assert [pair.stars for pair in one.differences] == row[2::2]
        named = [f"f{factor + 1}" for factor in one.distinguishes]
        if row[0] == "Consensus":
            assert one.consensus
        elif row[0] == "Distinguishes all":
            assert len(named) == 3
        else:
            assert named == [word for word in row[0].split() if word.startswith("f")]
            assert not one.consensus


def made_up(seed: int, people: int = 9) -> list[list[float]]:
    """Sorts of three kinds of people, each a little her own."""
    chance = random.Random(seed)
    kinds = [chance.sample(range(16), 16) for _ in range(3)]
    columns = []
    for person in range(people):
        liking = {n: kinds[person % 3][n] + chance.gauss(0, 3) for n in range(16)}
        ranked = sorted(liking, key=lambda n: liking[n])
        columns.append([float(GRID[ranked.index(n)]) for n in range(16)])
    return [list(row) for row in zip(*columns, strict=True)]


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.integers(1, 3), st.sampled_from(["pca", "centroid"]))
def test_what_always_holds(seed: int, factors: int, extraction: str) -> None:
    sorts = made_up(seed)
    try:
        made = analyse(sorts, factors=factors, extraction=extraction, grid=GRID)
    except InvalidValue:
        return  # nobody stands for one of them
    for column, scores in zip(zip(*made.arrays, strict=True), zip(*made.zscores, strict=True),
                              strict=True):  # fmt: skip
        assert set(column) <= set(GRID)
        if len({round(score, 9) for score in scores}) == len(scores):
            assert sorted(column) == list(GRID)
        ranked = [place for _, place in sorted(zip(scores, column, strict=True))]
        assert ranked == sorted(ranked)
    for column in zip(*made.zscores, strict=True):
        assert numpy.mean(column) == pytest.approx(0, abs=1e-9)
        assert numpy.std(column, ddof=1) == pytest.approx(1)
    assert all(sum(row) <= 1 for row in made.flagged)
    assert sum(one.explained for one in made.factors) <= 100
    order = random.Random(seed).sample(range(9), 9)
    moved = [[row[n] for n in order] for row in sorts]
    shuffled = analyse(moved, factors=factors, extraction=extraction, grid=GRID)
    if extraction == "pca":  # who is turned over first depends on the order in Brown's way
        found = numpy.array(made.loadings)[order]
        assert (numpy.array(shuffled.loadings) ** 2).sum(axis=1) == pytest.approx(
            (found**2).sum(axis=1), abs=1e-6
        )


def test_turning_keeps_what_each_person_shares() -> None:
    loadings = numpy.random.default_rng(4).normal(size=(12, 4))
    turned = varimax(loadings)
    assert (turned**2).sum(axis=1) == pytest.approx((loadings**2).sum(axis=1))
    spread = [((matrix**2).var(axis=0)).sum() for matrix in (loadings, turned)]
    assert spread[1] > spread[0]


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff,P1,P2,P3\ns1,-1,0,1\ns2,1,-1,0\ns3,0,1,-1\n",
        "id;P1;P2;P3\r\n1;-1;0;1\r\n2;1;-1;0\r\n3;0;1;-1\r\n",
        "Statement\tP1\tP2\tP3\n\nThe first, of all\t-1\t0\t1\nb\t1\t-1\t0\nc\t0\t1\t-1\n\n",
        '"","P1","P2","P3"\n"s1","−1","0,0","1"\n"s2","1","-1","0"\n"s3","0","1","-1"\n',
        "id,text,P1,P2,P3,\n1,One,-1,0,1,\n2,Two,1,-1,0,\n3,Three,0,1,-1,\n",
        "P1,P2,P3\n-1,0,1\n1,-1,0\n0,1,-1\n",
        '"P1","P2","P3"\n"s1",-1,0,1\n"s2",1,-1,0\n"s3",0,1,-1\n',
        "sep=;\r\nid;P1;P2;P3\r\n1;-1;0;1\r\n2;1;-1;0\r\n3;0;1;-1\r\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_sorts_are_read_from_any_usual_file(content: str, encoding: str) -> None:
    sorts = sorts_of(content.encode(encoding))
    assert sorts.people == ("P1", "P2", "P3")
    assert sorts.values == ((-1, 0, 1), (1, -1, 0), (0, 1, -1))
    assert sorts.grid == (-1, 0, 1)
    assert len(sorts.statements) == len(sorts.texts) == 3
    assert sorts.notes == ()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "no sorts"),
        ("id,P1,P2\na,1,2\nb,x,1\n", "Row 3, column P1: «x» is no number"),
        ("id,P1,P2\na,1,\nb,2,1\n", "Row 2, column P2: «» is no number"),
        ("id,P1,P2\na,1,2\na,2,1\n", "Two rows are called «a»"),
        ("id,P1,P1\na,1,2\nb,2,1\n", "Two columns are called «P1»"),
        ("id,P1,P2\na,1,nan\nb,2,1\n", "is no number"),
        ("a\x00b", "no CSV file"),
    ],
)
def test_what_is_no_sort_is_refused_with_row_and_column(content: str, told: str) -> None:
    with pytest.raises(InvalidValue, match=told):
        sorts_of(content.encode())


def test_a_first_row_that_is_a_sort_is_not_taken_for_people() -> None:
    sorts = sorts_of(b"s1,-1,0,1\ns2,1,-1,0\ns3,0,1,-1\n")
    assert sorts.statements == ("s1", "s2", "s3")
    assert sorts.people == ("person 1", "person 2", "person 3")
    assert sorts_of(b"card,1,2,3\ns2,1,-1,0\ns3,0,1,-1\n").people == ("1", "2", "3")


def test_another_distribution_is_said_and_analysed() -> None:
    rows = made_up(3)
    rows[0][0] = 3.0
    text = "id," + ",".join(f"P{n}" for n in range(9)) + "\n"
    text += "\n".join(f"s{n}," + ",".join(map(str, row)) for n, row in enumerate(rows))
    sorts = sorts_of(text.encode())
    assert sorts.grid == GRID
    assert [str(note).split()[0] for note in sorts.notes] in ([], ["P0"])
    assert analyse(sorts.values, factors=2, grid=sorts.grid).arrays


@pytest.mark.parametrize(
    ("sorts", "factors", "told"),
    [
        ([[1, 2], [2, 1]], 2, "cannot be found among 2"),
        ([[1, 2, 1], [2, 2, 0], [0, 2, 2]], 1, "Person 2 gave every statement the same place"),
        ([[1], [2]], 1, "at least two"),
        (made_up(1), 0, "0 viewpoints"),
    ],
)
def test_what_cannot_be_analysed_is_refused_in_words(
    sorts: list[list[float]], factors: int, told: str
) -> None:
    with pytest.raises(InvalidValue, match=told):
        analyse(sorts, factors=factors)


@settings(max_examples=60)
@given(st.binary(max_size=200) | st.text(alphabet='0123-.,;\n"a ', max_size=120).map(str.encode))
def test_no_file_makes_it_stumble(content: bytes) -> None:
    told = tried(content)
    if isinstance(told, InvalidValue):
        assert str(told)
        assert told.next_step
        return
    sorts, made = told
    assert len(made.arrays) == len(sorts.statements)
    assert len(made.loadings) == len(sorts.people)


def tried(content: bytes) -> InvalidValue | tuple[Sorts, Analysis]:
    """What came of a file: a refusal, or its sorts and their analysis."""
    try:
        sorts = sorts_of(content)
        return sorts, analyse(sorts.values, factors=1, grid=sorts.grid)
    except InvalidValue as refusal:
        return refusal
