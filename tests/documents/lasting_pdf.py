"""What keeps a PDF from being PDF/A-3b, as far as its structure tells: for the tests of papers.

No validator is here: these are the clauses of ISO 19005-3 that a paper of ours could break.
"""

from __future__ import annotations

import io
import re
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

_NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}
_PLACES = {
    "/Title": "dc:title/rdf:Alt/rdf:li",
    "/Author": "dc:creator/rdf:Seq/rdf:li",
    "/Subject": "dc:description/rdf:Alt/rdf:li",
    "/Creator": "xmp:CreatorTool",
    "/Producer": "pdf:Producer",
    "/Keywords": "pdf:Keywords",
}
_FORBIDDEN = ("/SMask", "/Group", "/JS", "/JavaScript", "/Launch", "/OPI", "/Encrypt", "/Trans")


def faults_of(pdf: bytes) -> list[str]:
    """Return in words what is wrong; nothing where all is well."""
    reader = PdfReader(io.BytesIO(pdf))
    return [*_of_file(pdf, reader), *_of_metadata(reader), *_of_objects(reader)]


def _of_file(pdf: bytes, reader: PdfReader) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}", pdf):
        yield "the first two lines"
    if not pdf.endswith(b"%%EOF\n") or "/ID" not in reader.trailer or "/Encrypt" in reader.trailer:
        yield "the trailer"
    if re.search(rb"[^\n]endstream", pdf) or re.search(
        rb"stream[^\r\n]", pdf.replace(b"xstream", b"")
    ):
        # Packed bytes may hold the word by chance: so far none did.
        yield "a stream that does not begin or end on a line of its own"
    if not reader.root_object.get("/Lang"):
        yield "no language"


def _of_metadata(reader: PdfReader) -> Iterator[str]:
    if "/Metadata" not in reader.root_object:
        yield "no metadata"
        return
    held = reader.root_object["/Metadata"].get_object()
    if "/Filter" in held:
        yield "metadata that is packed"
    about = ET.fromstring(held.get_data().decode()).find("rdf:RDF/rdf:Description", _NAMES)
    assert about is not None
    if (
        about.findtext("pdfaid:part", "", _NAMES),
        about.findtext("pdfaid:conformance", "", _NAMES),
    ) != ("3", "B"):
        yield "no claim to be PDF/A-3b"
    info = reader.metadata or {}
    for name, place in _PLACES.items():
        if (about.findtext(place, None, _NAMES) or "") != str(info.get(name, "")):
            yield f"{name} is another in the metadata"
    made = about.findtext("xmp:CreateDate", "", _NAMES)
    if re.sub(r"\D", "", made)[:14] != re.sub(r"\D", "", str(info["/CreationDate"]))[:14]:
        yield "another date in the metadata"


def _of_objects(reader: PdfReader) -> Iterator[str]:
    for intent in reader.root_object.get("/OutputIntents", ()):
        profile = intent["/DestOutputProfile"].get_object()
        icc = profile.get_data()
        size = struct.unpack(">I", icc[:4])[0]
        if profile["/N"] != 3 or icc[36:40] != b"acsp" or size != len(icc):
            yield "no colour profile"
    for number in range(1, int(reader.trailer["/Size"])):
        held = reader.get_object(number)
        if not isinstance(held, DictionaryObject):
            continue
        yield from (f"{key} in object {number}" for key in _FORBIDDEN if key in held)
        if held.get("/ColorSpace") == "/DeviceCMYK":
            yield "a colour that the profile does not tell"
        if held.get("/Type") == "/Font":
            yield from _of_font(held)


def _of_font(font: DictionaryObject) -> Iterator[str]:
    name, descriptor = font["/BaseFont"], font.get("/FontDescriptor", DictionaryObject())
    file = descriptor.get("/FontFile2")
    if file is None or "/ToUnicode" not in font:
        yield f"{name} is not embedded, or tells no letters"
        return
    if not descriptor["/Flags"] & 4 or "/Encoding" in font:
        yield f"{name} is not symbolic, or has an encoding beside"
    held = file.get_object()
    assert isinstance(held, StreamObject)
    widths, maps = _widths(held.get_data())
    if maps != 1:
        yield f"{name} has {maps} maps from codes to glyphs"
    told: Any = font["/Widths"]
    for code, width in widths.items():
        if abs(float(told[code - font["/FirstChar"]]) - width) > 1:
            yield f"{name}: the width of code {code}"


def _widths(data: bytes) -> tuple[dict[int, float], int]:
    """Return the width of each code that has a glyph, in thousandths, and how many maps."""
    tables = {}
    for number in range(struct.unpack(">H", data[4:6])[0]):
        tag, _, start, length = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        tables[tag] = data[start : start + length]
    em = struct.unpack_from(">H", tables[b"head"], 18)[0]
    metrics = struct.unpack_from(">H", tables[b"hhea"], 34)[0]
    cmap = tables[b"cmap"]
    maps, (_, _, start) = struct.unpack_from(">H", cmap, 2)[0], struct.unpack_from(">HHI", cmap, 4)
    kind, _, _, first, count = struct.unpack_from(">5H", cmap, start)
    assert kind == 6
    glyphs = struct.unpack_from(f">{count}H", cmap, start + 10)
    found = {}
    for code, glyph in enumerate(glyphs, first):
        if glyph:
            place = min(glyph, metrics - 1)
            found[code] = struct.unpack_from(">H", tables[b"hmtx"], 4 * place)[0] * 1000 / em
    return found, maps
