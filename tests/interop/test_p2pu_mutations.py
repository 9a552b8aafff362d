"""Files with lines spoilt at random: never a defect, sums that add up, whole lines all taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from circledesk.interop.p2pu.files import ParsedFile, read_text
from tests.interop.p2pu_desk import FILES, KINDS, Library, as_csv, header, read

SAMPLE = {kind: as_csv(read(kind)[:12], header(kind)).splitlines(keepends=True) for kind in KINDS}
PIECES = st.sampled_from(
    ['"', '""', ",", ";", "\r", "\n", "\0", "x", "=1+1", "'", "9" * 30, "\u2028", "é", "\t", "n/a",
     "-1", "2018-02-30", "True", "\ufeff", "🙂", "\\", '",', ',"']
)  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, str]:
    """A file with up to four pieces put in, or cut out, anywhere."""
    kind = draw(st.sampled_from(KINDS))
    text = "".join(SAMPLE[kind])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(len(SAMPLE[kind][0]), len(text)))
        cut = draw(st.integers(0, 40))
        piece = draw(st.one_of(PIECES, st.text(max_size=4)))
        text = text[:at] + piece + text[at + cut :]
    return kind, text


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(file=spoilt())
def test_spoilt_files_never_fail(
    file: tuple[str, str], new_library: Callable[[str], Library], tmp_path: Path
) -> None:
    library = _library(new_library)
    path = tmp_path / "spoilt.csv"
    path.write_bytes(file[1].encode("utf-8", "surrogatepass"))
    (report,) = library.bring_in(path, dry_run=True)
    assert report.refused_file is None
    assert report.read == report.new + report.changed + report.same + len(report.refused)
    lines = [refusal.line for refusal in report.refused]
    assert lines == sorted(lines)
    assert all(refusal.reason.endswith(".") for refusal in report.refused)


_held: list[Library] = []


def _library(new_library: Callable[[str], Library]) -> Library:
    if not _held:
        _held.append(new_library("spoilt"))
        _held[0].bring_in(*FILES.values())
    return _held[0]


@settings(max_examples=150, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    number=st.integers(1, 12),
    at=st.integers(0, 400),
    piece=st.one_of(PIECES.filter(lambda piece: piece not in "\r\n"), st.just("\x1a")),
)
def test_one_spoilt_line_spoils_no_other(kind: str, number: int, at: int, piece: str) -> None:
    lines = [line for line in SAMPLE[kind] if line.count('"') == 0]
    number = min(number, len(lines) - 1)
    line = lines[number].rstrip("\r\n")
    at = min(at, len(line))
    whole, spoilt = ParsedFile(Path("a")), ParsedFile(Path("b"))
    read_text(whole, "".join(lines))
    lines[number] = line[:at] + piece + line[at:] + "\r\n"
    read_text(spoilt, "".join(lines))
    others = [said for place, said in whole.lines if place != number + 1]
    taken = [said for _, said in spoilt.lines]
    assert [said for said in taken if said in others] == others
    assert len(taken) + len(spoilt.refused) <= len(whole.lines)
    assert all(refusal.line == number + 1 for refusal in spoilt.refused)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_cut_off_anywhere(kind: str) -> None:
    text = "".join(SAMPLE[kind])
    whole = ParsedFile(Path("a"))
    read_text(whole, text)
    for end in range(len(SAMPLE[kind][0]), len(text), 97):
        cut = ParsedFile(Path("b"))
        read_text(cut, text[:end])
        assert cut.lines[:-1] == whole.lines[: max(len(cut.lines) - 1, 0)]
        assert len(cut.refused) <= 1
