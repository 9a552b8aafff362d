"""Files inside a PDF, in ReportLab's own objects: whoever opens the paper can save them.

A file is named in the catalogue twice: in its tree of embedded files, where readers list it, and
in `AF`, where PDF/A-3 wants its relation to the document.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
)


def attach(
    canvas: Any, name: str, data: bytes, description: str, relationship: str, kind: str = ""
) -> None:
    """Put a file into a PDF that is being made.

    A `name` stands once in a PDF; `relationship` is PDF/A-3's: Source, Data, Alternative,
    Supplement or Unspecified; `kind` is the file's media type.
    """
    document = canvas._doc
    head = {
        "Type": PDFName("EmbeddedFile"),
        # ReportLab leaves a name's stroke as it is, which would end the name.
        "Subtype": "/" + (kind or "application/octet-stream").replace("/", "#2F"),
        "Filter": PDFName("FlateDecode"),
        "Params": PDFDictionary({"Size": len(data)}),
    }
    content = document.Reference(PDFStream(PDFDictionary(head), zlib.compress(data, 6)))
    file = {
        "Type": PDFName("Filespec"),
        "F": PDFString(name),
        "UF": PDFString(name),
        "Desc": PDFString(description),
        "AFRelationship": PDFName(relationship),
        "EF": PDFDictionary({"F": content, "UF": content}),
    }
    _files_of(document).add(name, document.Reference(PDFDictionary(file)))


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
