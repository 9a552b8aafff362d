"""The corpus of issued certificates: what each said, and the fingerprint of its PDF.

    python -m tests.documents.certificate_corpus

writes the certificates that are not there yet and never touches one that is: what was issued once
is printed so for ever. A design's new version is a new name here; an old line is removed by nobody.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import reportlab
from PIL import Image, ImageDraw

from circledesk.documents.certificate import certificate_pdf
from circledesk.services.facts.certificates import CertificateFacts, Signatory

FOLDER = Path(__file__).parents[1] / "data" / "certificates"
INDEX = FOLDER / "fingerprints.json"
MADE_WITH = f"ReportLab {reportlab.__version__}, zlib {zlib.ZLIB_RUNTIME_VERSION}"

LOOKS = (("classic", 1), ("classic", 2), ("modern", 1), ("festive", 1), ("plain", 1))
LANGUAGES = ("en", "sw", "fr")
KINDS = ("completion", "participation", "facilitator", "training", "trainer")
OLD_KINDS = KINDS[:2]
"""What the first classic was issued for."""
NAMES = {
    "latin": "Wairimũ wa Ng’ang’a",
    "long": "Maria Antonieta Guadalupe de los Ángeles Fernández-Montenegro "
    "y Villavicencio Trinidad",
    "word": "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft",
    "marks": "Ẹ̀bùn Ọlábísí q̃a m̀bọ̀ Ṩṩ",
    "arabic": "فاطمة بنت (عبد الرحمن) 2018",
    "ethiopic": "ወልደ ጊዮርጊስ አበበ",
    "mixed": "Ng'ang'a أبو بكر ጽጌረዳ Ольга 3rd",
}
FIRST = CertificateFacts(
    serial="ZIWA-MUR-2018-00031",
    kind="completion",
    learner="",
    course="Fiction Writing",
    circle="Tuesday Writers",
    branch="Murang’a Library",
    team="Ziwa Libraries",
    first_meeting=date(2018, 7, 3),
    last_meeting=date(2018, 8, 7),
    meetings=6,
    attended=5,
    issued=date(2018, 8, 11),
    signatories=(
        Signatory("Joy Makena", "Coordinator", "Ziwa Libraries"),
        Signatory("S. Achieng’", "Facilitator", "Murang’a Library"),
    ),
    qr_text="CD1:7K$3N/2018-TEST.OF.A.CODE:" * 9,
)


def cases() -> Iterator[tuple[str, CertificateFacts]]:
    """Yield every name of the corpus with what its certificate says."""
    for design, version in LOOKS:
        look = replace(FIRST, design=design, design_version=version)
        place = f"{design}-{version}"
        kinds = OLD_KINDS if (design, version) == ("classic", 1) else KINDS
        for language in LANGUAGES:
            for kind in kinds:
                told = replace(look, language=language, kind=kind, learner=NAMES["latin"])
                yield f"{place}-{language}-{kind}", told
            for script, name in NAMES.items():
                told = replace(look, language=language, learner=name, course=f"{name} 101")
                yield f"{place}-{language}-{script}", told
            yield from _others(f"{place}-{language}", replace(look, language=language))


def _others(place: str, look: CertificateFacts) -> Iterator[tuple[str, CertificateFacts]]:
    look = replace(look, learner=NAMES["latin"])
    people = look.signatories
    if (look.design, look.design_version) != ("classic", 1):
        people = (replace(people[0], image=picture(30, 90)), people[1], people[0])
    yield f"{place}-pictures", replace(look, logo=picture(11, 60), signatories=people)
    yield f"{place}-once", replace(look, first_meeting=look.last_meeting, meetings=1, attended=1)
    yield f"{place}-uncounted", replace(look, attended=0, circle="", signatories=(), qr_text="")
    years = replace(look, first_meeting=date(2017, 12, 1), meetings=45, attended=1)
    yield f"{place}-years", replace(years, team="Ziwa " * 20, branch="Branch " * 20)


def picture(shade: int, width: int) -> str:
    """Return a drawing as base64 PNG, packed so that no other zlib packs it otherwise."""
    drawn = Image.new("RGB", (width, 30), "white")
    ImageDraw.Draw(drawn).rectangle((4, 6, width - 9, 20), fill=(shade, 107, 98))
    out = io.BytesIO()
    drawn.save(out, "PNG", compress_level=0)
    return base64.b64encode(out.getvalue()).decode()


def fingerprint(facts: CertificateFacts) -> str:
    """Return the SHA-256 of a certificate's PDF."""
    return hashlib.sha256(certificate_pdf(facts)).hexdigest()


def held() -> dict[str, dict[str, str]]:
    """Return the fingerprints by name, as they were written."""
    if not INDEX.is_file():
        return {}
    found: dict[str, dict[str, str]] = json.loads(INDEX.read_text(encoding="utf-8"))
    return found


def stored(name: str) -> CertificateFacts:
    """Return what a certificate of the corpus says, from the file of its design and language."""
    return msgspec.convert(_file(name)[name], CertificateFacts)


def _path(name: str) -> Path:
    return FOLDER / ("-".join(name.split("-")[:3]) + ".json")


def _file(name: str) -> dict[str, object]:
    path = _path(name)
    if not path.is_file():
        return {}
    found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return found


def add_missing() -> list[str]:
    """Write what is not there yet; return the names."""
    index, new = held(), []
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, facts in cases():
        if name in index:
            continue
        whole = _file(name) | {name: msgspec.to_builtins(facts)}
        _write(_path(name), whole)
        index[name] = {"sha256": fingerprint(stored(name)), "with": MADE_WITH}
        new.append(name)
    _write(INDEX, index)
    return new


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    print("\n".join(add_missing()) or "All are there.")
