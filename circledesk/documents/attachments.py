"""Files inside a PDF, in ReportLab's own objects: whoever opens the paper can save them.

A file is named in the catalogue twice: in its tree of embedded files, where readers list it, and
in `AF`, where PDF/A-3 wants its relation to the document.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
)

_KINDS = {"jwt": "application/jwt", "json": "application/json"}
_ANY = "application/octet-stream"


def attach(
    canvas: Any, name: str, data: bytes, description: str, relationship: str, made: date
) -> None:
    """Put a file into a PDF that is being made.

    A `name` stands once in a PDF; its ending says what kind of file it is. `relationship` is
    PDF/A-3's: Source, Data, Alternative, Supplement or Unspecified.
    """
    document = canvas._doc
    content = document.Reference(_Content(canvas, name, data, made))
    file = document.Reference(_File(name, description, relationship, content))
    _files_of(document).add(name, file)


def _files_of(document: Any) -> _Files:
    catalogue = document.Catalog
    if getattr(catalogue, "Names", None) is None:
        files = _Files()
        tree = PDFDictionary({"Names": files})
        catalogue.Names = PDFDictionary({"EmbeddedFiles": tree})
        catalogue.AF = files.references
        catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "AF"]
    found: _Files = catalogue.Names["EmbeddedFiles"]["Names"]
    return found


class _Content(PDFStream):  # type: ignore[misc]
    """What is in a file, unpacked: its bytes depend on no zlib. It waits where pages do."""

    filters = None

    def __init__(self, canvas: Any, name: str, data: bytes, made: date) -> None:
        self._told = (_KINDS.get(name.rpartition(".")[2], _ANY), len(data), made)
        self._room = getattr(canvas, "_finished", None)
        self._kept = (self._room.put(data), len(data)) if self._room else data

    @property
    def dictionary(self) -> Any:
        """Say what kind of file it is."""
        kind, size, made = self._told
        day = PDFString(f"D:{made:%Y%m%d}000000Z")
        head = {
            "Type": PDFName("EmbeddedFile"),
            # ReportLab leaves a name's stroke as it is, which would end the name.
            "Subtype": "/" + kind.replace("/", "#2F"),
            "Params": PDFDictionary({"Size": size, "ModDate": day}),
        }
        return PDFDictionary(head)

    @property
    def content(self) -> Any:
        """Read it back."""
        return self._room.get(*self._kept) if self._room else self._kept


class _File(PDFObject):  # type: ignore[misc]
    """A file's name, and what it is to the document; small, until it is written."""

    __RefOnly__ = 1

    def __init__(self, name: str, description: str, relationship: str, content: Any) -> None:
        self._told = (name, description, relationship, content)

    def format(self, document: Any) -> bytes:
        name, description, relationship, content = self._told
        file = {
            "Type": PDFName("Filespec"),
            "F": PDFString(name),
            "UF": PDFString(name),
            "Desc": PDFString(description),
            "AFRelationship": PDFName(relationship),
            "EF": PDFDictionary({"F": content, "UF": content}),
        }
        told: bytes = PDFDictionary(file).format(document)
        return told


class _Files(PDFObject):  # type: ignore[misc]
    """The one leaf of a tree of names, in the order that a reader's search wants."""

    def __init__(self) -> None:
        self.references = PDFArray([])
        self._known: dict[str, Any] = {}

    def add(self, name: str, file: Any) -> None:
        if name in self._known:
            raise ValueError(f"{name} is in this PDF already")
        self._known[name] = file
        self.references.sequence.append(file)

    def format(self, document: Any) -> bytes:
        pairs = ((PDFString(name), self._known[name]) for name in sorted(self._known))
        names: bytes = PDFArray([part for pair in pairs for part in pair]).format(document)
        return names
