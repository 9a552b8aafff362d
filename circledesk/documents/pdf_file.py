"""The PDF of every paper: PDF/A-3b as far as ReportLab goes, written page by page in little memory.

Title, author and language stand in it twice, as the two kinds of readers look for them; fonts are
embedded, colours are sRGB's, nothing is transparent. The same drawing gives the same bytes.
"""

from __future__ import annotations

import io
import tempfile
import zlib
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFCrossReferenceTable,
    PDFDictionary,
    PDFIndirectObject,
    PDFInfo,
    PDFName,
    PDFStream,
    PDFString,
    PDFTrailer,
)
from reportlab.pdfgen.canvas import Canvas

from circledesk.documents.fonts import first_font
from circledesk.documents.icc import srgb_profile
from circledesk.documents.pdf_metadata import metadata
from circledesk.documents.pdf_streams import unpack

_VERSION = (1, 7)
_PACKED = 6
_IN_MEMORY = 4 * 1024 * 1024
"""Bytes of finished pages that are kept in memory; more lie in a file that the system forgets."""
_FIRST = b"%PDF-1.7\n%\x93\x8c\x8b\x9e CircleDesk\n"


class PdfCanvas(Canvas):  # type: ignore[misc]
    """A canvas of ReportLab's whose file can be kept for decades.

    Where it is not `packed`, nothing in it depends on how a computer's zlib packs.
    """

    def __init__(self, filename: str | BinaryIO, *, packed: bool = True, **kwargs: Any) -> None:
        kwargs["initialFontName"] = kwargs.get("initialFontName") or first_font()
        kwargs.update(invariant=1, pageCompression=int(packed), pdfVersion=_VERSION)
        super().__init__(filename, **kwargs)
        self._packed = packed
        self.setCreator("CircleDesk")
        self.setViewerPreference("DisplayDocTitle", "true")
        self._finished = _Pages()

    def showPage(self) -> None:
        """Finish a page and put it aside: ReportLab would keep each until it saves."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        content = page.stream.encode("latin-1")
        page.stream = page.Trans = None
        page.Contents = _Waiting(self._finished, content, packed=self._packed)

    def drop(self) -> None:
        """Let go of what was drawn: nothing is written."""
        self._finished.close()

    def save(self) -> None:
        """Write the file; until then nothing was written."""
        if self._code:
            self.showPage()
        self._make_lasting(self._doc.Catalog, self._doc.info)
        target = self._filename
        if hasattr(target, "write"):
            _write(self._doc, self, target, packed=self._packed)
        else:
            with open(target, "wb") as out:
                _write(self._doc, self, out, packed=self._packed)
        self._finished.close()

    def _make_lasting(self, catalog: PDFCatalog, info: PDFInfo) -> None:
        if info.subject == "unspecified":
            info.subject = info.title
        language = str(catalog.Lang.s) if catalog.Lang else "en"
        about = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
        # Without a filter: whoever looks for it in the file finds it as text.
        catalog.Metadata = PDFStream(PDFDictionary(about), metadata(info, language))
        inside = {"N": 3, "Filter": PDFName("FlateDecode")}
        profile = PDFStream(PDFDictionary(inside), zlib.compress(srgb_profile(), 9))
        colours = {"Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1")}
        colours["OutputConditionIdentifier"] = PDFString("sRGB")
        colours["Info"] = PDFString("sRGB IEC61966-2.1")
        colours["DestOutputProfile"] = self._doc.Reference(profile)
        catalog.OutputIntents = PDFArray([PDFDictionary(colours)])
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


class _Pages:
    """Finished pages until their places in the file come: a few in memory, more on the disk."""

    def __init__(self) -> None:
        self._file: Any = io.BytesIO()

    def put(self, page: bytes) -> int:
        """Keep a page; return where it starts."""
        start = int(self._file.seek(0, 2))
        if start > _IN_MEMORY and isinstance(self._file, io.BytesIO):
            held, self._file = self._file.getbuffer(), tempfile.TemporaryFile()  # noqa: SIM115
            self._file.write(held)
        self._file.write(page)
        return start

    def get(self, start: int, length: int) -> bytes:
        """Return a page."""
        self._file.seek(start)
        return bytes(self._file.read(length))

    def close(self) -> None:
        """Let go of all."""
        self._file.close()


class _Waiting(PDFStream):  # type: ignore[misc]
    """The content of a page that waits."""

    filters = None

    def __init__(self, pages: _Pages, content: bytes, *, packed: bool) -> None:
        self.dictionary = PDFDictionary({"Filter": PDFName("FlateDecode")} if packed else {})
        content = zlib.compress(content, _PACKED) if packed else content
        self.pages, self.start, self.length = pages, pages.put(content), len(content)

    @property
    def content(self) -> bytes:
        """Read it back."""
        return self.pages.get(self.start, self.length)


def _write(document: Any, canvas: Any, out: BinaryIO, *, packed: bool) -> None:
    """Write object by object, as ReportLab's `format` does, and let go of each."""
    for font in document.delayedFonts:
        font.addObjects(document)
    document.info.invariant = 1
    document.info.digest(document.signature)
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    out.write(_FIRST)
    offset, number, names = len(_FIRST), 1, []
    # Formatting an object may bring further ones.
    while number in document.numberToId:
        name = document.numberToId[number]
        held = document.idToObject[name]
        if not packed:
            unpack(held)
        content = _ended(PDFIndirectObject(name, held).format(document))
        document.idToOffset[name] = offset
        out.write(content)
        offset += len(content)
        names.append(name)
        if type(held).__name__ == "PDFPage":
            held.Contents = held.Resources = held.XObjects = None
        number += 1
    table = PDFCrossReferenceTable()
    table.addsection(0, names)
    out.write(table.format(document))
    trailer = PDFTrailer(offset, Size=number, Root=root, Info=info, ID=document.ID())
    out.write(trailer.format(document))


_END = b"endstream\nendobj\n"


def _ended(content: bytes) -> bytes:
    """Begin a line for `endstream`, as PDF/A wants it."""
    if content.endswith(_END) and not content.endswith(b"\n" + _END):
        return content[: -len(_END)] + b"\n" + _END
    return content
