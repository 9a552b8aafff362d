"""Draws what the soak measured: `python -m benchmarks.soak_plot <JSON> <SVG>`.

Also prints the table of docs/soak.md.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Quarter = dict[str, Any]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 380, 60, 170, 40, 50
COLOURS = ("#1b6ca8", "#c2571a", "#2e7d4f", "#7a4fa3", "#666")
LINES: tuple[tuple[str, Callable[[Quarter], float]], ...] = (
    ("organizer's database", lambda q: q["office"]["megabytes"]),
    ("a Monday's import", lambda q: q["monday_s"]),
    ("this week's list", lambda q: q["office"]["week_s"]),
    ("a letter in Ctrl+K", lambda q: q["office"]["key_s"]),
    ("a branch's parcel", lambda q: q["parcel_kb"]),
)
"""Each against its first quarter; the week before the first quarter's end is the beginning."""
TICKS = (1, 2, 4, 6, 8, 10, 12)


def draw(quarters: list[Quarter]) -> str:
    """Return the plot as SVG: times the first quarter, a line for each figure."""
    top = max(12.0, *(figure(q) / figure(quarters[0]) for _, figure in LINES for q in quarters))

    def x(week: float) -> float:
        return LEFT + (week - 13) / (quarters[-1]["week"] - 13) * (WIDTH - LEFT - RIGHT)

    def y(times: float) -> float:
        return HEIGHT - BOTTOM - times / top * (HEIGHT - TOP - BOTTOM)

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="22">Three years of weekly work: times the first quarter</text>',
    ]
    for times in TICKS:
        lines.append(
            f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(times):.1f}" y2="{y(times):.1f}" '
            f'stroke="#ddd"/><text x="{LEFT - 8}" y="{y(times) + 4:.1f}" '
            f'text-anchor="end">{times}</text>'
        )
    for quarter in quarters:
        if quarter["week"] % 52 == 0 or quarter is quarters[0]:
            lines.append(
                f'<text x="{x(quarter["week"]):.0f}" y="{HEIGHT - 26}" text-anchor="middle">'
                f"week {quarter['week']}</text>"
            )
    return "\n".join([*lines, *_curves(quarters, x, y), "</svg>", ""])


def _curves(
    quarters: list[Quarter], x: Callable[[float], float], y: Callable[[float], float]
) -> list[str]:
    """Return the lines and their names, these no nearer to each other than can be read."""
    ends = [
        (figure(quarters[-1]) / figure(quarters[0]), place)
        for place, (_, figure) in enumerate(LINES)
    ]
    found, lowest = [], HEIGHT - BOTTOM + 12.0
    for times, place in sorted(ends):
        name, figure = LINES[place]
        points = " ".join(
            f"{x(q['week']):.1f},{y(figure(q) / figure(quarters[0])):.1f}" for q in quarters
        )
        lowest = min(y(times) + 4, lowest - 15)
        found += [
            f'<polyline points="{points}" fill="none" stroke="{COLOURS[place]}" stroke-width="2"/>',
            f'<text x="{WIDTH - RIGHT + 8}" y="{lowest:.1f}" fill="{COLOURS[place]}">{name}</text>',
        ]
    return found


COLUMNS: tuple[tuple[str, Callable[[Quarter], str]], ...] = (
    ("week", lambda q: f"{q['week']}"),
    ("changes held", lambda q: f"{q['office']['changes']:,}"),
    ("database", lambda q: f"{q['office']['megabytes']:.0f} MB"),
    ("Monday's import", lambda q: f"{q['monday_s']:.2f} s"),
    ("backup", lambda q: f"{q['backup_s']:.2f} s"),
    ("opens", lambda q: f"{q['office']['open_s'] * 1000:.0f} ms"),
    ("week's list", lambda q: f"{q['office']['week_s'] * 1000:.0f} ms"),
    ("weekly update", lambda q: f"{q['office']['update_s']:.2f} s"),
    ("learners", lambda q: f"{q['office']['learners']:,}"),
    ("their list", lambda q: f"{q['office']['learners_s'] * 1000:.0f} ms"),
    ("letter in Ctrl+K", lambda q: f"{q['office']['key_s'] * 1000:.1f} ms"),
    ("`check --deep`", lambda q: f"{q['office']['check_s']:.0f} s"),
    ("branch's database", lambda q: f"{q['branch']['megabytes']:.1f} MB"),
    ("branch opens", lambda q: f"{q['branch']['open_s'] * 1000:.0f} ms"),
    ("parcel", lambda q: f"{q['parcel_kb']:.1f} KB"),
    ("parcel back", lambda q: f"{q['answer_kb']:.1f} KB"),
)


def table(quarters: list[Quarter]) -> str:
    """Return the beginning and each year's end as a Markdown table, a row a figure."""
    chosen = [q for q in quarters if q["week"] == 1 or q["week"] % 52 == 0]
    (_, first), *rest = COLUMNS
    lines = [
        "| | " + " | ".join(f"week {first(q)}" for q in chosen) + " |",
        "|---|" + "---:|" * len(chosen),
    ]
    lines += [f"| {name} | " + " | ".join(tell(q) for q in chosen) + " |" for name, tell in rest]
    return "\n".join(lines)


def main(measured: Path, out: Path) -> None:
    """Draw and print."""
    quarters = json.loads(measured.read_text(encoding="utf-8"))["quarters"]
    out.write_text(draw([q for q in quarters if q["week"] > 1]), encoding="utf-8")
    print(table(quarters))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
