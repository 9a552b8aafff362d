"""The sentences of the public list of circles: English, then Kiswahili."""

from __future__ import annotations

from circledesk.documents.words import LANGUAGES, Language

_SENTENCES: dict[str, tuple[str, str]] = {
    "title": ("Learning circles", "Vikundi vya kujifunza"),
    "what": (
        "A learning circle is a small group that meets at a library, once a week as a rule, and "
        "learns a free course together. No teacher, no fee, no degree needed.",
        "Kikundi cha kujifunza ni kikundi kidogo kinachokutana kwenye maktaba, kwa kawaida mara "
        "moja kwa wiki, na kujifunza kozi ya bure pamoja. Hakuna mwalimu, ada wala shahada.",
    ),
    "join": (
        "To join, ask at the library that is named.",
        "Ili kujiunga, uliza kwenye maktaba iliyotajwa.",
    ),
    "filters": ("Narrow the list", "Chuja orodha"),
    "find": ("Find", "Tafuta"),
    "find_hint": ("topic, name, town", "mada, jina, mji"),
    "library": ("Library", "Maktaba"),
    "language": ("Language", "Lugha"),
    "state": ("State", "Hali"),
    "all": ("All", "Zote"),
    "starting": ("Starting soon", "Vitaanza karibuni"),
    "running": ("Running now", "Vinaendelea sasa"),
    "shown": ("{n} shown", "{n} vimeonyeshwa"),
    "none": ("No circle fits. Clear the filters.", "Hakuna kikundi kinachofaa. Ondoa vichujio."),
    "empty": (
        "No circle is planned at the moment. Ask at your library what you would like to learn.",
        "Kwa sasa hakuna kikundi kilichopangwa. Iambie maktaba yako ungependa kujifunza nini.",
    ),
    "starts": ("Starts {day}", "Kitaanza {day}"),
    "runs": ("Running, next meeting {day}", "Kinaendelea, kikao kijacho {day}"),
    "when": ("{days}, {hours}", "{days}, {hours}"),
    "meetings.one": ("one meeting, {last}", "kikao kimoja, {last}"),
    "meetings.other": ("{n} meetings until {last}", "vikao {n} hadi {last}"),
    "open": ("Places are free", "Nafasi zipo"),
    "full": ("Full: there is a waiting list", "Kimejaa: kuna orodha ya kusubiri"),
    "ask": ("Ask whether there is a place", "Uliza kama kuna nafasi"),
    "closed": ("Sign-up is closed", "Usajili umefungwa"),
    "course": ("Course: {course}", "Kozi: {course}"),
    "made": ("As of {day}. Ask at the library before you come.",
             "Hadi {day}. Uliza kwenye maktaba kabla ya kuja."),
    "other_language": ("Kiswahili", "English"),
}  # fmt: skip
_DAYS = {
    "en": "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays",
    "sw": "Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili",
}
_LANGUAGES = {"en": "English", "sw": "Kiswahili", "fr": "Français", "ar": "العربية"}


def said(language: Language, key: str, **values: object) -> str:
    """Return a sentence with its values filled in."""
    return _SENTENCES[key][LANGUAGES.index(language)].format(**values)


def weekday(language: Language, day: int) -> str:
    """Return Tuesdays for 1."""
    return _DAYS[language].split()[day]


def language_name(code: str) -> str:
    """Return a language by its own name, its code where that is not known."""
    return _LANGUAGES.get(code, code)
