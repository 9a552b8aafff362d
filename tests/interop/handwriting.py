"""Marks as people make them on a printed page: ticks, crosses, dots, scribbles, signatures."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw, ImageFilter

from circledesk.services.facts.sheet_page import Rect

Point = tuple[float, float]
Colour = tuple[int, int, int]

PENS: tuple[tuple[Colour, float, float], ...] = (
    ((25, 25, 35), 0.35, 0.6),  # black ballpoint
    ((35, 50, 140), 0.35, 0.6),  # blue ballpoint
    ((20, 20, 20), 0.6, 0.9),  # felt pen
    ((140, 30, 40), 0.4, 0.6),  # red ballpoint
    ((115, 115, 115), 0.4, 0.7),  # pencil
    ((140, 140, 140), 0.4, 0.7),  # a hard one
)
MARKS = ("tick", "tick", "tick", "cross", "cross", "slash", "dot", "fill", "ring")


class Hand:
    """One person's pen on a page of `scale` pixels a mm."""

    def __init__(self, page: Image.Image, scale: float, luck: random.Random) -> None:
        self.scale, self.luck = scale, luck
        self.draw = ImageDraw.Draw(page)
        self.page = page
        self.colour, least, most = luck.choice(PENS)
        self.width = luck.uniform(least, most)
        self.habit = luck.choice(MARKS)

    def mark(self, box: Rect) -> None:
        """Mark a box in this person's way."""
        middle = self._near(box.middle, 0.7)
        size = box.width * self.luck.uniform(0.75, 1.25)
        getattr(self, f"_{self.habit}")(middle, size)

    def strike_out(self, box: Rect) -> None:
        """Scribble over a box, well beyond its edges."""
        at = self._near(box.middle, 0.5)
        self._zigzag(at, box.width * self.luck.uniform(1.3, 1.6), self.luck.randint(7, 11))

    def sign(self, place: Rect, *, stray: float = 0) -> None:
        """Sign; `stray` mm of the signature's beginning stand to the left of its place."""
        x, y = place.x + 1 - stray, place.middle[1]
        points = [(x, y)]
        end = place.x + self.luck.uniform(0.4, 0.9) * place.width
        while x < end:
            x += self.luck.uniform(0.8, 2.6)
            points.append((x, y + self.luck.uniform(-3.4, 3.4)))
        self._line(points)

    def write(self, place: Rect) -> None:
        """Write a few words: small ups and downs."""
        x, points = place.x + 1.5, []
        end = place.x + place.width * self.luck.uniform(0.3, 0.9)
        while x < end:
            x += self.luck.uniform(0.7, 1.3)
            if self.luck.random() < 0.12:
                self._line(points)
                points = []
                x += 1.5
            points.append((x, place.bottom - self.luck.uniform(0.8, 3.8)))
        self._line(points)

    def _near(self, at: Point, by: float) -> Point:
        return at[0] + self.luck.uniform(-by, by), at[1] + self.luck.uniform(-by, by)

    def _tick(self, at: Point, size: float) -> None:
        x, y = at
        low = (x - size * 0.1, y + size * 0.32)
        far = self.luck.choice((self.luck.uniform(0.45, 0.85), self.luck.uniform(0.45, 1.3)))
        self._line([(x - size * 0.4, y - size * 0.02), low, (x + size * far, y - size * far)])

    def _cross(self, at: Point, size: float) -> None:
        x, y, half = *at, size * 0.42
        self._line([self._near((x - half, y - half), 0.5), self._near((x + half, y + half), 0.5)])
        self._line([self._near((x - half, y + half), 0.5), self._near((x + half, y - half), 0.5)])

    def _slash(self, at: Point, size: float) -> None:
        x, y, half = *at, size * 0.45
        self._line([self._near((x - half, y + half), 0.5), self._near((x + half, y - half), 0.5)])

    def _dot(self, at: Point, size: float) -> None:
        radius = self.luck.uniform(0.6, 1.3)
        x, y = at
        box = [self.scale * v for v in (x - radius, y - radius, x + radius, y + radius)]
        self.draw.ellipse(box, fill=self.colour)

    def _ring(self, at: Point, size: float) -> None:
        turns = [n / 14 * math.tau for n in range(16)]
        radius = size * 0.33
        self._line([(at[0] + radius * math.cos(t), at[1] + radius * math.sin(t)) for t in turns])

    def _fill(self, at: Point, size: float) -> None:
        self._zigzag(at, min(size, 5.6) * 0.8, self.luck.randint(5, 8))

    def _zigzag(self, at: Point, size: float, turns: int) -> None:
        half = size / 2
        points = []
        for n in range(turns * 2 + 1):
            y = at[1] - half + size * n / (turns * 2)
            points.append(self._near((at[0] + (half if n % 2 else -half), y), 0.3))
        self._line(points)

    def _line(self, points: list[Point]) -> None:
        if len(points) < 2:
            return
        pixels = [(x * self.scale, y * self.scale) for x, y in points]
        width = max(1, round(self.width * self.scale))
        self.draw.line(pixels, fill=self.colour, width=width, joint="curve")


def smudge(page: Image.Image, at: Point, scale: float, luck: random.Random) -> None:
    """Leave a thumb's pale stain, or a coffee's."""
    radius = luck.uniform(1.5, 5) * scale
    stain = Image.new("L", page.size, 0)
    x, y = at[0] * scale, at[1] * scale
    area = [int(v) for v in (x - radius * 2, y - radius * 2, x + radius * 2, y + radius * 2)]
    ImageDraw.Draw(stain).ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
    soft = stain.crop(tuple(area)).filter(ImageFilter.GaussianBlur(radius / 3))
    tone = Image.new("RGB", soft.size, (150, 140, 125))
    strength = luck.uniform(0.1, 0.3)
    page.paste(tone, tuple(area[:2]), soft.point(lambda v: int(v * strength)))
