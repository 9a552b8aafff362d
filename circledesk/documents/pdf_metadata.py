"""What a PDF says of itself, as XMP: the same as its information dictionary, in XML."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

_MADE = "2000-01-01T00:00:00+00:00"
"""ReportLab's date where the same drawing gives the same bytes."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Keywords>{keywords}</pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def metadata(info: Any, language: str) -> bytes:
    """Return the XMP of a document whose ReportLab information is `info`."""
    values = {
        name: escape(_plain(getattr(info, name)))
        for name in ("title", "author", "subject", "creator", "producer", "keywords")
    }
    return _XMP.format(language=escape(language), made=_MADE, **values).encode()


def _plain(text: object) -> str:
    """Return a text without the signs that XML cannot hold."""
    return "".join(sign for sign in str(text) if sign >= " " and sign not in "\ufffe\uffff")
