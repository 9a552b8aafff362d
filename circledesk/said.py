"""Sentences for people, that can still be said in another language further up.

    said("{circle} is full: all {count} places are taken.", circle="Chess", count=12)

is the English text, and remembers template and values; the window looks the template up in its
catalogue. A value may be a sentence itself: the name of a month, of a field, of a kind of row.
resources/translations/update.py collects every template, so they stand as literals in the code.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Self


class Sentence(str):
    """A text in English, its template, and the values that fill it."""

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill a template; without values it is taken as it is, braces and all."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made

    def through(self, translate: Callable[[str], str]) -> str:
        """Say it with what `translate` makes of each template; it returns '' for an unknown one."""
        template = translate(self.template) or self.template
        if not self.values:
            return template
        values = {
            name: value.through(translate) if isinstance(value, Sentence) else value
            for name, value in self.values.items()
        }
        return template.format(**values)

    def kept(self) -> str:
        """Return it as one line of text, from which `recalled` makes it again."""
        return json.dumps(_packed(self), ensure_ascii=False)


said = Sentence
"""How code says something; the name that the collector of templates looks for."""


def together(*parts: str) -> Sentence:
    """Return sentences one after the other; what is empty falls out."""
    told = {f"part{number}": part for number, part in enumerate(parts) if part}
    return Sentence(" ".join(f"{{{name}}}" for name in told), **told)


def listed(parts: Iterable[str]) -> Sentence:
    """Return words with commas between them."""
    told = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(", ".join(f"{{{name}}}" for name in told), **told)


def recalled(text: str) -> str:
    """Return a sentence that was kept; a text that was kept plain, as it is."""
    if not text.startswith('{"said": '):
        return text
    try:
        return _unpacked(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError):
        return text


def _packed(sentence: Sentence) -> dict[str, object]:
    values = {
        name: _packed(value) if isinstance(value, Sentence) else str(value)
        for name, value in sentence.values.items()
    }
    return {"said": sentence.template, "with": values}


def _unpacked(kept: dict[str, object]) -> Sentence:
    values = kept["with"]
    if not isinstance(values, dict):
        raise TypeError
    told = {
        name: _unpacked(value) if isinstance(value, dict) else value
        for name, value in values.items()
    }
    return Sentence(str(kept["said"]), **told)


def disk_words(error: OSError) -> Sentence:
    """Return what the system says of a file that cannot be read or written."""
    return Sentence(error.strerror or str(error))


DISK_TROUBLES = (
    said("Permission denied"),
    said("No such file or directory"),
    said("No space left on device"),
    said("Read-only file system"),
    said("Input/output error"),
    said("Is a directory"),
    said("Not a directory"),
    said("File exists"),
    said("File name too long"),
    said("Disk quota exceeded"),
    said("Device or resource busy"),
)
"""What the system says most often, so that it stands in the catalogues."""
