"""A design's tables written as TOML, so that what was changed in the window is a file again."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from copy import deepcopy
from typing import Any, cast

from circledesk import languages
from circledesk.documents.design import bundled_text
from circledesk.documents.design_file import LONGEST, design_from_text
from circledesk.errors import InvalidValue
from circledesk.said import said

Tables = dict[str, Any]
"""A design as `tomllib` reads it."""

_OTHER = "Choose a file that was exported from Certificates, Designs."
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_BARE = re.compile("[A-Za-z0-9_-]+")
_ORDER = ("format", "name", "version", "label", "page", "colours", "background", "block")


def tables_of(text: str) -> Tables:
    """Return the tables of a design that `design_from_text` takes; else its InvalidValue."""
    design_from_text(text)
    return tomllib.loads(text)


def tables_in(file: bytes) -> Tables:
    """Return the tables of a design's file from outside; InvalidValue in words for any other."""
    if len(file) > 4 * LONGEST:
        raise InvalidValue(said("The design is longer than {most} signs.", most=LONGEST), _OTHER)
    try:
        text = file.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidValue("The file holds no text, so it is no design.", _OTHER) from None
    return tables_of(text.replace("\r\n", "\n"))


def text_of(name: str, version: int, text: str = "") -> str:
    """Return the text of a design: its own, else a shipped one's."""
    return text or bundled_text(name, version)


def write_design(tables: Tables) -> str:
    """Return the tables as a file; the same tables give the same text."""
    lines: list[str] = []
    keys = [*_ORDER, *(key for key in tables if key not in _ORDER)]
    held = [(key, tables[key]) for key in keys if key in tables]
    for key, value in held:
        if not isinstance(value, (dict, list)):
            lines.append(f"{key} = {_value(value)}")
    for key, value in held:
        if isinstance(value, list):
            for one in value:
                lines += ["", f"[[{key}]]", *_pairs(one)]
        elif isinstance(value, dict):
            lines += _table(key, value)
    return "\n".join(lines) + "\n"


def named(tables: Tables, name: str, version: int) -> str:
    """Return the file of a design under a name and a version."""
    return write_design({**tables, "name": name, "version": version})


def label_of(text: str, language: str) -> str:
    """Return what a design is called in a language; its file name where it has no such word."""
    design = design_from_text(text)
    return design.labels.get(language) or design.labels.get("en") or design.name


def called(tables: Tables, label: str) -> Tables:
    """Return a copy of a design that goes by a name of a person's own in every language."""
    made = deepcopy(tables)
    made["label"] = dict.fromkeys(languages.names(), label)
    return made


def name_for(label: str) -> str:
    """Return the name of a file for what a person calls it: small letters and figures."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    name = re.sub("[^a-z0-9]+", "_", plain).strip("_")[:36]
    return name if name[:1].isalpha() else f"design_{name}".strip("_")


def _table(key: str, table: Tables) -> list[str]:
    plain = {name: value for name, value in table.items() if not isinstance(value, dict)}
    lines = ["", f"[{key}]", *_pairs(plain)] if plain or not table else []
    for name, value in table.items():
        if isinstance(value, dict):
            lines += _table(f"{key}.{_key(name)}", cast("Tables", value))
    return lines


def _pairs(table: Tables) -> list[str]:
    return [f"{_key(key)} = {_value(value)}" for key, value in table.items()]


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{round(value, 3):g}" if value == int(value) else repr(round(value, 3))
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return "{ " + ", ".join(_pairs(value)) + " }"
    if isinstance(value, list):
        inside = ",\n  ".join(_value(one) for one in value)
        return f"[\n  {inside},\n]" if value else "[]"
    return '"' + "".join(_sign(sign) for sign in str(value)) + '"'


def _sign(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    return f"\\u{ord(sign):04X}" if sign < " " or sign == "\x7f" else sign
