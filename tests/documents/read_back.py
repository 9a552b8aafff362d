"""The weekly update's faces read back for the tests: PDF, HTML and e-mail file."""

from __future__ import annotations

import email
import io
import unicodedata
from email.policy import SMTP
from html.parser import HTMLParser

from pypdf import PdfReader

from circledesk.documents.weekly import render_weekly
from circledesk.documents.weekly_faces import weekly_eml
from circledesk.services.facts.weekly import WeeklyUpdate


def pdf_of(update: WeeklyUpdate, language: str = "en") -> PdfReader:
    out = io.BytesIO()
    render_weekly(update, out, language)
    return PdfReader(out)


def words(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.open: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def parsed(page: str) -> _Text:
    parser = _Text()
    parser.feed(page)
    parser.close()
    assert not parser.open
    return parser


def text_of_html(page: str) -> str:
    return " ".join("".join(parsed(page).text).split())


def mail(update: WeeklyUpdate) -> email.message.EmailMessage:
    raw = weekly_eml(update, sender="desk@example.org", to=["a@example.org", "b@example.org"])
    return email.message_from_bytes(raw, policy=SMTP)  # type: ignore[return-value]
