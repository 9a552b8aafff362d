"""Ready words for messages to learners, in the languages that learners read."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "reminder": {
        "en": "Hello! {circle} meets on {day} at {time}, {venue}. It is week {week}. "
        "See you there!",
        "sw": "Habari! Kikundi cha {circle} kinakutana {day}, {time}, {venue}. Ni wiki {week}. "
        "Karibu!",
        "fr": "Bonjour ! {circle} se réunit le {day} à {time}, {venue}. C’est la semaine {week}. "
        "À bientôt !",
    },
    "changed": {
        "en": "Please note: {circle} now meets on {day} at {time}, {venue}.",
        "sw": "Tafadhali kumbuka: kikundi cha {circle} sasa kinakutana {day}, {time}, {venue}.",
        "fr": "Attention : {circle} se réunit désormais le {day} à {time}, {venue}.",
    },
    "cancelled": {
        "en": "{circle} does not meet on {day}. We will tell you when we meet again. Sorry!",
        "sw": "Kikundi cha {circle} hakitakutana {day}. Tutakujulisha kikao kijacho. Samahani!",
        "fr": "{circle} ne se réunit pas le {day}. Nous vous dirons quand nous nous retrouvons. "
        "Toutes nos excuses !",
    },
    "confirmation": {
        "en": "Welcome, {name}! Your place in {circle} is kept. Your next meeting is on {day} at "
        "{time}, {venue}. Questions? Ask {facilitator}.",
        "sw": "Karibu, {name}! Nafasi yako katika {circle} imehifadhiwa. Kikao chako kijacho ni "
        "{day}, {time}, {venue}. Una swali? Muulize {facilitator}.",
        "fr": "Bienvenue, {name} ! Votre place dans {circle} est réservée. Prochaine séance : le "
        "{day} à {time}, {venue}. Une question ? Demandez à {facilitator}.",
    },
    "follow-up": {
        "en": "Hello {name}, how was {circle} on {day} at {time}? Please note who came and one "
        "plus and one delta, and send your parcel when you can. Thank you!",
        "sw": "Habari {name}, kikao cha {circle} cha {day}, {time}, kilikuwaje? Tafadhali andika "
        "waliohudhuria, yaliyofaa na ya kubadilisha, kisha utume kifurushi ukiweza. Asante!",
        "fr": "Bonjour {name}, comment s’est passée la séance de {circle} le {day} à {time} ? "
        "Merci de noter qui est venu, un plus et un delta, et d’envoyer votre colis dès que "
        "possible.",
    },
}
"""Kind of message -> language -> text with placeholders in braces."""
