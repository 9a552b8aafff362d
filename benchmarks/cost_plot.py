"""Draws what year_of_branches measured: `python -m benchmarks.cost_plot <folder of JSON> <SVG>`.

Also prints the table of docs/exchange-cost.md.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 760, 380, 60, 40, 50
COLOURS = ("#1b6ca8", "#c2571a", "#2e7d4f", "#7a4fa3")


def in_yardsticks(year: dict[str, Any]) -> list[tuple[int, float]]:
    """Return for each measured week the merge of a parcel against the first week's, in percent."""
    told = [(w["week"], w["merge_ms"] / w["yardstick_ms"]) for w in year["weeks"]]
    return [(week, 100 * cost / told[0][1]) for week, cost in told]


def draw(years: list[dict[str, Any]]) -> str:
    """Return the plot as SVG: a line for each number of branches."""
    top = max(150.0, *(y for year in years for _, y in in_yardsticks(year)))

    def x(week: float) -> float:
        return LEFT + (week - 1) / 51 * (WIDTH - LEFT - 150)

    def y(percent: float) -> float:
        return HEIGHT - BOTTOM - percent / top * (HEIGHT - TOP - BOTTOM)

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="22">Bringing in a weekly parcel, against the first week (%)</text>',
    ]
    for percent in range(0, int(top) + 1, 50):
        lines.append(
            f'<line x1="{LEFT}" x2="{x(52):.0f}" y1="{y(percent):.1f}" y2="{y(percent):.1f}" '
            f'stroke="#ddd"/><text x="{LEFT - 8}" y="{y(percent) + 4:.1f}" '
            f'text-anchor="end">{percent}</text>'
        )
    lines.append(
        f'<line x1="{LEFT}" x2="{x(52):.0f}" y1="{y(130):.1f}" y2="{y(130):.1f}" stroke="#b00" '
        f'stroke-dasharray="5 4"/><text x="{x(52) + 8:.0f}" y="{y(130) + 4:.1f}">limit 130</text>'
    )
    for week in (1, 13, 26, 39, 52):
        lines.append(
            f'<text x="{x(week):.0f}" y="{HEIGHT - 26}" text-anchor="middle">week {week}</text>'
        )
    for year, colour in zip(years, COLOURS, strict=False):
        points = in_yardsticks(year)
        path = " ".join(f"{x(week):.1f},{y(cost):.1f}" for week, cost in points)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        week, cost = points[-1]
        lines.append(
            f'<text x="{x(week) + 8:.0f}" y="{y(cost) - 8:.1f}" fill="{colour}">'
            f"{year['branches']} branches</text>"
        )
    return "\n".join([*lines, "</svg>", ""])


def table(years: list[dict[str, Any]]) -> str:
    """Return the figures as a Markdown table: the first and the last week of each."""
    lines = [
        "| branches | week | merge of a parcel | against the first | parcel of a branch "
        "| parcel for a branch | written in | backup | changes held | database |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for year in years:
        costs = in_yardsticks(year)
        for place in (0, -1):
            week, cost = year["weeks"][place], costs[place][1]
            lines.append(
                f"| {year['branches']:,} | {week['week']} | {week['merge_ms']:.1f} ms "
                f"| {cost:.0f} % | {week['bytes_in'] / 1000:.1f} KB "
                f"| {week['bytes_out'] / 1000:.1f} KB | {week['write_ms']:.0f} ms "
                f"| {week['backup_ms']:.0f} ms | {week['changes']:,} "
                f"| {week['megabytes']:.0f} MB |"
            )
    return "\n".join(lines)


def main(folder: Path, out: Path) -> None:
    """Draw and print."""
    files = folder.glob("year-*.json")
    years = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    years.sort(key=lambda year: int(year["branches"]))
    out.write_text(draw(years), encoding="utf-8")
    print(table(years))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
