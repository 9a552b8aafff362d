"""The words of an invitation to the team: English, Kiswahili, French. Corrected here."""

from __future__ import annotations

LANGUAGES = ("en", "sw", "fr")

ROLES: dict[str, tuple[str, str, str]] = {
    "facilitator": (
        "a facilitator of learning circles",
        "mwezeshaji wa vikundi vya kujifunza",
        "l'animation de cercles d'apprentissage",
    ),
    "branch-lead": (
        "the one who looks after the learning circles of a library",
        "msimamizi wa vikundi vya kujifunza katika tawi",
        "la responsabilité des cercles d'apprentissage d'une bibliothèque",
    ),
    "regional-lead": (
        "a regional lead of our learning circles",
        "kiongozi wa vikundi vya kujifunza katika eneo",
        "la responsabilité régionale de nos cercles d'apprentissage",
    ),
    "organizer": (
        "an organizer of our learning circles",
        "mratibu wa vikundi vyetu vya kujifunza",
        "l'organisation de nos cercles d'apprentissage",
    ),
}
SUBJECT = (
    "Learning circles at {team}: will you join us?",
    "Vikundi vya kujifunza, {team}: je, utajiunga nasi?",
    "Les cercles d'apprentissage de {team} : nous rejoindrez-vous ?",
)
GREETING = ("Dear {name},", "Mpendwa {name},", "Chère, cher {name},")
NO_NAME = ("Dear colleague,", "Mpendwa mwenzetu,", "Chère, cher collègue,")
WHAT = (
    "In a learning circle a small group of people meets at the library, about once a week for six "
    "weeks, and learns a free course together. Nobody has to be an expert: the facilitator brings "
    "the group together, keeps the time and asks good questions.",
    "Katika kikundi cha kujifunza watu wachache hukutana kwenye maktaba, takriban mara moja kwa "
    "wiki kwa wiki sita, na kujifunza kozi ya bure pamoja. Hakuna anayehitaji kuwa mtaalamu: "
    "mwezeshaji huwakutanisha washiriki, hutunza muda na kuuliza maswali mazuri.",
    "Dans un cercle d'apprentissage, un petit groupe se réunit à la bibliothèque, environ une fois "
    "par semaine pendant six semaines, et suit ensemble un cours gratuit. Personne ne doit être "
    "expert : l'animatrice ou l'animateur réunit le groupe, veille au temps et pose de bonnes "
    "questions.",
)
ASK = (
    "We would like to have you with us as {role}{place}. You would not be alone: there is a short "
    "workshop at the start, and one of us is there for you all the way.",
    "Tungependa uwe nasi kama {role}{place}. Hutakuwa peke yako: kuna warsha fupi mwanzoni, na "
    "mmoja wetu atakuwa nawe wakati wote.",
    "Nous aimerions vous confier {role}{place}. Vous ne serez pas seul(e) : un court atelier "
    "ouvre le chemin, et l'un de nous reste à vos côtés.",
)
BECAUSE = (
    "We thought of you because {seen}.",
    "Tulikufikiria wewe kwa sababu {seen}.",
    "Nous avons pensé à vous, car {seen}.",
)
PLACE = (" at {branch}", " katika {branch}", " à {branch}")
ANSWER = (
    "May we talk about it? A yes, a not now, and a question are all welcome.",
    "Je, tunaweza kuzungumza? Ndiyo, si sasa, na swali, yote yanakaribishwa.",
    "Pouvons-nous en parler ? Un oui, un pas maintenant ou une question sont les bienvenus.",
)
BYE = ("Warm regards,", "Wako,", "Bien à vous,")
SHORT = (
    "Hello {name}! {team} runs learning circles: small groups that learn a free course together "
    "at the library. We would like to have you with us as {role}{place}. May I tell you more?",
    "Habari {name}! {team} huendesha vikundi vya kujifunza: vikundi vidogo vinavyojifunza kozi ya "
    "bure pamoja kwenye maktaba. Tungependa uwe nasi kama {role}{place}. Je, nikueleze zaidi?",
    "Bonjour {name} ! {team} organise des cercles d'apprentissage : de petits groupes qui suivent "
    "ensemble un cours gratuit à la bibliothèque. Nous aimerions vous confier {role}{place}. "
    "Puis-je vous en dire plus ?",
)
