"""The papers of a ceremony, read back: register, names to check, record of service."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from circledesk.documents.certificate_register import render_register
from circledesk.documents.names_check_sheet import render_names_check
from circledesk.documents.record_of_service import render_record
from circledesk.services.facts.ceremony import CertificateRegister, NamesCheck, RegisterRow
from circledesk.services.facts.service_record import (
    ServiceCircle,
    ServiceEvent,
    ServiceRecord,
)

DAY = date(2018, 8, 11)
NAMES = [f"Achieng Odhiambo {number}" for number in range(60)]
LONG = "Abdirahman Mohamed Abdullahi Hassan wa Kamau Otieno Nyambura binti Wanjiru wa Ngugi"


def row(number: int, name: str, **more: object) -> RegisterRow:
    told: dict[str, object] = {
        "number": number, "serial": f"ZL-MJI-2018-{number:05d}", "learner": name,
        "circle": "Fiction Writing", "issued": DAY, "state": "issued", "collected": None,
        "collected_by": "", "successor": "", "why": "",
    }  # fmt: skip
    return RegisterRow(**{**told, **more})  # type: ignore[arg-type]


ROWS = (
    row(0, "Wairimu", serial="ZL-MJI-2018-00090", state="void", successor="ZL-MJI-2018-00001"),
    row(1, "Wairimũ", collected=DAY, collected_by="Her mother"),
    row(2, LONG),
    row(3, ""),
    *(row(number, name) for number, name in enumerate(NAMES, 4)),
)
REGISTER = CertificateRegister("Fiction Writing", "Ziwa Libraries", "Mjini", "en", DAY, ROWS)
CHECK = NamesCheck(
    "Fiction Writing", "Ziwa Libraries", "Mjini", "en", DAY,
    tuple((str(number), name, "Fiction Writing") for number, name in enumerate([LONG, *NAMES])),
)  # fmt: skip
RECORD = ServiceRecord(
    "Amina Said", "Ziwa Libraries", "Mjini", DAY, "Joy Makena",
    tuple(
        ServiceCircle(name, "Kilimo", "Mjini", date(2018, 1, 2), DAY, 6, 12, 8) for name in NAMES
    ),
    (ServiceEvent("How to facilitate", "workshop", DAY, "trainer"),), 33, 17, 2, 24,
)  # fmt: skip


def read(render: Callable[..., None], facts: object, language: str) -> tuple[PdfReader, str]:
    twice = []
    for _ in range(2):
        out = BytesIO()
        render(facts, out, language)
        twice.append(out.getvalue())
    assert twice[0] == twice[1]
    reader = PdfReader(BytesIO(twice[0]))
    return reader, " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


@pytest.mark.parametrize("language", ["en", "sw", "fr"])
def test_the_register_names_each_once_and_strikes_the_void(language: str) -> None:
    reader, text = read(render_register, REGISTER, language)
    assert all(text.count(one.serial) == 1 for one in ROWS if one.number > 1)
    assert text.count("ZL-MJI-2018-00001") == 2  # its own row, and beside what it replaces
    assert "Wairimu" in text
    assert "Her mother" in text
    assert reader.metadata is not None
    assert "Fiction Writing" in (reader.metadata.title or "")
    if language == "en":
        assert "63 certificates are issued. 62 are not collected yet." in text
        assert "(erased)" in text


@pytest.mark.parametrize("language", ["en", "sw", "fr"])
def test_names_to_check_hold_every_name_in_order(language: str) -> None:
    _, text = read(render_names_check, CHECK, language)
    places = [text.index(name) for name in NAMES]
    assert places == sorted(places)
    assert all(part in text for part in LONG.split())


@pytest.mark.parametrize("language", ["en", "sw", "fr"])
def test_a_record_of_service_is_signed_at_its_end(language: str) -> None:
    _, text = read(render_record, RECORD, language)
    assert all(name in text for name in NAMES)
    assert "How to facilitate" in text
    assert text.rindex("Joy Makena") > text.rindex(NAMES[-1])
