"""Certificates as PDF: many in one file, or one alone; the same facts give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import BinaryIO

from circledesk.documents.certificate_check import as_issued as as_issued
from circledesk.documents.certificate_check import check_page as check_page
from circledesk.documents.certificate_file import CertificateFile
from circledesk.documents.sheet_plan import ONE_EACH
from circledesk.documents.sheet_plan import SheetPlan as SheetPlan
from circledesk.errors import InvalidValue, RuleBroken
from circledesk.said import said
from circledesk.services.facts.certificates import CertificateFacts

Progress = Callable[[int, int], object]
"""Called with certificates done and certificates in all (0 where that is not known)."""


def render_certificates(
    facts: Iterable[CertificateFacts],
    out: BinaryIO,
    progress: Progress | None = None,
    *,
    plan: SheetPlan = ONE_EACH,
) -> int:
    """Write one PDF of the certificates in the order given; return its pages.

    Raises RuleBroken for a void certificate and MissingGlyph for a text that no font can show;
    then nothing was written to `out`.
    """
    total = len(facts) if isinstance(facts, (list, tuple)) else 0
    file: CertificateFile | None = None
    try:
        for done, one in enumerate(facts, 1):
            _refuse_void(one)
            file = file or CertificateFile(one, out, plan, alone=total == 1)
            file.add(one)
            if progress is not None:
                progress(done, total)
    except BaseException:
        if file is not None:
            file.drop()
        raise
    if file is None:
        raise InvalidValue("There is no certificate to print.", "Choose at least one.")
    file.close()
    return file.pages


def certificate_pdf(one: CertificateFacts) -> bytes:
    """Return the PDF of one certificate: byte for byte the same, whenever it is printed again."""
    out = io.BytesIO()
    render_certificates((one,), out)
    return out.getvalue()


def _refuse_void(one: CertificateFacts) -> None:
    if one.void:
        raise RuleBroken(
            said("The certificate {serial} is void and is not printed.", serial=one.serial),
            "Print the certificate that replaces it.",
        )
