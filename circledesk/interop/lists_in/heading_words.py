"""How people head their columns, in English, Kiswahili and French: folded, without signs.

The first words of a field are the surest. A native speaker may add further ones.
"""

from __future__ import annotations

import re
from functools import lru_cache

from circledesk.services.names import search_form

WORDS: dict[str, tuple[str, ...]] = {
    "name": (
        "name", "names", "full name", "full names", "learner", "learner name", "name of learner",
        "student", "student name", "participant", "participant name", "member", "member name",
        "facilitator name", "jina", "majina", "jina kamili", "majina kamili", "mshiriki",
        "jina la mshiriki", "majina ya washiriki", "mwanafunzi", "mwezeshaji jina", "nom",
        "nom complet", "participants", "nom et prenom", "noms et prenoms", "nom du participant",
        "washiriki", "learners",
    ),
    "first_name": ("first name", "given name", "given names", "forename", "other names",
                   "other name", "jina la kwanza", "majina mengine", "prenom", "prenoms"),
    "last_name": (
        "last name", "surname", "family name", "second name", "jina la pili",
        "jina la mwisho", "jina la ukoo", "jina la familia", "nom de famille",
    ),
    "phone": (
        "phone", "phone no", "phone number", "phones", "mobile", "mobile no", "mobile number",
        "tel", "tel no", "telephone", "telephone no", "telephone number", "cell", "cell phone",
        "contact no", "contact number", "contacts", "whatsapp", "whatsapp number", "simu",
        "nambari ya simu", "namba ya simu", "no ya simu", "mawasiliano",
        "numero de telephone", "portable",
    ),
    "email": (
        "email", "e mail", "email address", "e mail address", "mail", "barua pepe",
        "anwani ya barua pepe", "baruapepe", "courriel", "adresse e mail", "adresse mail",
        "adresse electronique",
    ),
    "certificate_name": (
        "certificate name", "name on certificate", "jina la cheti", "jina kwenye cheti",
        "nom sur l attestation", "name as on certificate",
    ),
    "goal": ("goal", "goals", "learning goal", "lengo", "malengo", "objectif", "objectifs"),
    "support": ("support", "support needed", "needs support", "msaada", "msaada unaohitajika",
                "besoin d aide"),
    "under_18": ("under 18", "minor", "below 18", "chini ya miaka 18", "chini ya 18", "mineur",
                 "moins de 18 ans"),
    "guardian_name": ("guardian", "parent", "parent or guardian", "guardian name", "parent name",
                      "mzazi", "mlezi", "mzazi au mlezi", "jina la mzazi", "parent ou tuteur"),
    "guardian_phone": ("guardian phone", "parent phone", "parent contact", "simu ya mzazi",
                       "simu ya mlezi", "telephone du parent"),
    "circle": ("circle", "learning circle", "circle name", "kikundi", "kikundi cha kujifunza",
               "jina la kikundi", "cercle", "cercle d apprentissage", "group"),
    "topic": ("topic", "wants to learn", "interest", "interested in", "subject", "mada", "somo",
              "anataka kujifunza", "sujet", "theme"),
    "branch": ("branch", "library", "library branch", "station", "tawi", "maktaba", "bibliotheque",
               "branch name", "jina la tawi"),
    "role": ("role", "position", "designation", "job title", "wadhifa", "jukumu", "cheo", "poste",
             "fonction"),
    "note": ("note", "notes", "remark", "remarks", "comment", "comments", "maelezo", "maoni",
             "remarque", "remarques", "observations"),
    "code": ("code", "branch code", "msimbo", "kifupi"),
    "county": ("county", "region", "province", "district", "kaunti", "mkoa", "eneo", "comte"),
    "city": ("city", "town", "mji", "jiji", "ville"),
    "venue": ("venue", "place", "room", "location", "ukumbi", "mahali", "chumba", "lieu", "salle"),
    "address": ("address", "postal address", "p o box", "anwani", "sanduku la posta", "adresse"),
    "contact": ("contact person", "contact", "librarian", "head librarian", "branch librarian",
                "in charge", "officer in charge", "mkutubi", "mhusika", "personne de contact",
                "responsable"),
    "title": ("title", "course title", "course name", "kichwa", "jina la kozi", "titre",
              "titre du cours"),
    "provider": ("provider", "offered by", "author", "publisher", "mtoaji", "mwandishi",
                 "fournisseur", "auteur"),
    "link": ("link", "url", "web address", "website", "kiungo", "tovuti", "lien", "site web"),
    "caption": ("caption", "description", "about", "summary", "muhtasari", "maelezo mafupi",
                "resume"),
    "keywords": ("keywords", "tags", "maneno muhimu", "mots cles"),
    "topics": ("topics", "mada zake", "sujets"),
    "language": ("language", "lugha", "langue"),
    "licence": ("licence", "license", "leseni"),
    "course": ("course", "subject course", "kozi", "cours", "learning resource"),
    "circle_name": ("name of circle", "circle title", "nom du cercle"),
    "start": ("start", "start date", "first date", "first meeting", "begins", "starts", "from",
              "tarehe ya kuanza", "kuanza", "kikao cha kwanza", "date de debut", "debut",
              "premiere seance"),
    "time": ("time", "start time", "meeting time", "saa", "muda wa kuanza", "wakati", "heure",
             "heure de debut"),
    "meetings": ("weeks", "meetings", "number of weeks", "no of weeks", "number of meetings",
                 "no of meetings", "sessions", "wiki", "vikao", "idadi ya wiki", "idadi ya vikao",
                 "semaines", "seances"),
    "duration": ("duration", "minutes", "length", "dakika", "muda", "duree"),
    "capacity": ("capacity", "places", "seats", "maximum", "nafasi", "capacite"),
    "facilitators": ("facilitator", "facilitators", "facilitator email", "facilitated by",
                     "mwezeshaji", "wawezeshaji", "animateur", "animatrice", "animateurs"),
    "thing": ("item", "equipment", "thing", "device", "asset", "item name", "kifaa", "vifaa",
              "chombo", "materiel", "equipement", "article", "equipment name"),
    "kind": ("kind", "type", "category", "aina", "genre", "categorie"),
    "quantity": ("quantity", "qty", "how many", "number of items", "count", "pieces", "idadi",
                 "kiasi", "quantite", "nombre"),
    "working": ("working", "in working order", "functional", "zinazofanya kazi",
                "vinavyofanya kazi",
                "en etat de marche"),
    "number": ("serial", "serial no", "serial number", "asset no", "asset number", "tag no",
               "nambari ya mali", "nambari ya kifaa", "numero de serie"),
    "date": ("date", "day", "holiday date", "tarehe", "siku", "jour"),
    "holiday": ("holiday", "public holiday", "holiday name", "sikukuu", "likizo", "jina la sikukuu",
                "jour ferie", "fete"),
}  # fmt: skip
TOTALS = (
    "total", "totals", "grand total", "sub total", "subtotal", "sum", "jumla", "jumla kuu",
    "jumla ndogo", "count", "average", "wastani", "total present", "present", "attendance",
    "waliohudhuria", "total attendance", "jumla ya waliohudhuria", "percent", "percentage",
    "asilimia", "moyenne", "total general", "total des presents", "idadi", "no present",
    "number present", "total learners", "jumla ya washiriki",
)  # fmt: skip
_SURE_TOTALS = tuple(word for word in TOTALS if word.split()[0] in (
    "total", "totals", "grand", "sub", "subtotal", "sum", "jumla", "average", "wastani",
    "asilimia", "percent", "percentage", "moyenne", "waliohudhuria", "count", "number", "no",
))  # fmt: skip
NOTES = (
    "note", "notes", "nb", "n b", "kumbuka", "prepared by", "compiled by", "checked by",
    "approved by", "imeandaliwa na", "imetayarishwa na", "source", "chanzo", "key", "legend",
    "signed", "signature", "sahihi", "remarque", "prepare par", "printed on", "date printed",
)  # fmt: skip
_SIGNS = re.compile(r"[^\w#]+")
_WEEK = re.compile(r"([a-z]+) ?(\d{1,2})")


def worded(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


COUNTERS = worded("no n o nr s sn sno serial num na namba nambari row id #") | {
    "s n", "s no", "item no", "serial no", "na ya",
}  # fmt: skip
"""Headings of the column that only counts the rows."""


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return a heading for comparing: lower case, no accents, no signs, single blanks."""
    return " ".join(_SIGNS.sub(" ", search_form(text).replace("'", " ")).replace("_", " ").split())


def is_total(text: str, *, sure: bool = True) -> bool:
    """Whether a text heads a line or a column of sums."""
    plain = folded(text)
    return plain in (_SURE_TOTALS if sure else TOTALS) or plain.startswith(("total ", "jumla "))


def is_note(text: str) -> bool:
    """Whether a text stands below a list and is no row of it."""
    plain, before = folded(text), folded(text.partition(":")[0])
    return before in NOTES or plain.startswith(tuple(f"{note} " for note in NOTES[3:]))


def is_counter(text: str) -> bool:
    """Whether a heading is that of row numbers."""
    return folded(text) in COUNTERS or text.strip() in ("#", "№", "Nº")


def fit(heading: str, field: str) -> float:
    """Return how well a heading names a field: 1 for its very words, less where it holds them."""
    plain = folded(heading)
    if not plain:
        return 0.0
    known = WORDS.get(field, ())
    if plain in known:
        return 1.0 if known.index(plain) == 0 else 0.95
    if plain == field.replace("_", " "):
        return 1.0
    padded, best = f" {plain} ", 0.0
    for words in known:
        if f" {words} " in padded:
            best = max(best, 0.4 + 0.5 * len(words) / len(plain))
    return best


def is_known(heading: str) -> bool:
    """Whether a text is the very heading of some field."""
    plain = folded(heading)
    return plain in _EVERY or is_counter(heading)


_EVERY = frozenset(word for words in WORDS.values() for word in words)


def week_number(heading: str) -> int:
    """Return the number of the meeting that a heading names: Week 3, W3, Kikao 3; 0 for none."""
    found = _WEEK.fullmatch(folded(heading))
    return int(found[2]) if found and found[1] in _WEEK_WORDS else 0


_WEEK_WORDS = worded("week wk w wiki kikao k meeting m session s semaine seance mkutano day siku")
