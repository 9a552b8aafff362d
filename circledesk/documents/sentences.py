"""Every sentence of the papers: English, then Kiswahili. A native speaker corrects them here.

Sentences are whole, with named places; `.one` and `.other` go with a number `n`.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "and": ("{first} and {last}", "{first} na {last}"),
    # The certificate
    "certificate.completion": ("Certificate of completion", "Cheti cha ukamilishaji"),
    "certificate.participation": ("Certificate of participation", "Cheti cha ushiriki"),
    "certificate.that": ("This is to certify that", "Tunathibitisha kwamba"),
    "certificate.completed": (
        "completed the learning circle",
        "amekamilisha kikundi cha kujifunza",
    ),
    "certificate.completed_in": ("completed the course", "amekamilisha kozi ya"),
    "certificate.joined": ("took part in the learning circle", "ameshiriki kikundi cha kujifunza"),
    "certificate.joined_in": ("took part in the course", "ameshiriki kozi ya"),
    "certificate.circle": ("with the learning circle “{circle}”", "pamoja na kikundi “{circle}”"),
    "certificate.span": ("{first} to {last}", "{first} hadi {last}"),
    "certificate.all": ("attending all {planned} meetings", "akihudhuria vikao vyote {planned}"),
    "certificate.both": ("attending both meetings", "akihudhuria vikao vyote viwili"),
    "certificate.only": ("attending its one meeting", "akihudhuria kikao chake kimoja"),
    "certificate.some.one": (
        "attending one of {planned} meetings",
        "akihudhuria kikao kimoja kati ya {planned}",
    ),
    "certificate.some.other": (
        "attending {attended} of {planned} meetings",
        "akihudhuria vikao {attended} kati ya {planned}",
    ),
    "certificate.none.one": ("one meeting", "kikao kimoja"),
    "certificate.none.other": ("{planned} meetings", "vikao {planned}"),
    "certificate.number": ("Certificate number", "Nambari ya cheti"),
    "certificate.issued": ("Issued {date}", "Kimetolewa {date}"),
    "certificate.scan": ("Genuine? Scan to check.", "Ni halali? Changanua uhakiki."),
    "certificate.subject": ("{course} · {learner}", "{course} · {learner}"),
    "certificate.several": ("Certificates", "Vyeti"),
    # The head and foot of every sheet
    "paper.team": ("{team} · learning circles", "{team} · vikundi vya kujifunza"),
    "paper.page": ("Page {page} of {pages}", "Ukurasa {page} kati ya {pages}"),
    # The weekly update
    "weekly.name": ("Weekly update", "Taarifa ya wiki"),
    "weekly.subject": ("Weekly team update for {team}", "Taarifa ya wiki ya timu: {team}"),
    "weekly.title": ("Week of {date}", "Wiki ya {date}"),
    "weekly.intro": (
        "What happens this week, and what the branches told us of last week ({dates}).",
        "Yatakayofanyika wiki hii, na yale matawi yalituambia kuhusu wiki iliyopita ({dates}).",
    ),
    "weekly.meetings.one": ("meeting this week", "kikao wiki hii"),
    "weekly.meetings.other": ("meetings this week", "vikao wiki hii"),
    "weekly.reach.one": (
        "in {n} circle, reaching {learners}",
        "kikundi {n}, {learners}",
    ),
    "weekly.reach.other": (
        "in {n} circles, reaching {learners}",
        "vikundi {n}, {learners}",
    ),
    "weekly.learners.one": ("{n} learner", "mshiriki {n}"),
    "weekly.learners.other": ("{n} learners", "washiriki {n}"),
    "weekly.new.one": ("new sign-up last week", "usajili mpya wiki iliyopita"),
    "weekly.new.other": ("new sign-ups last week", "usajili mpya wiki iliyopita"),
    "weekly.their": ("circle number {n} of theirs", "kikundi chake cha {n}"),
    "weekly.came": ("came to a meeting, on average", "walihudhuria kikao, kwa wastani"),
    "weekly.came_unknown": ("no attendance reported yet", "mahudhurio bado hayajaripotiwa"),
    "weekly.heard": ("branches sent news", "matawi yametuma taarifa"),
    "weekly.figure": ("{value} {label}", "{label}: {value}"),
    "weekly.figure_more": ("{value} {label}, {detail}", "{label}: {value} ({detail})"),
    "weekly.told": ("What facilitators told us", "Wawezeshaji walituambia"),
    "weekly.told_of": (
        "{reported} of {due} meetings of last week",
        "vikao {reported} kati ya {due} vya wiki iliyopita",
    ),
    "weekly.this_week": ("This week", "Wiki hii"),
    "weekly.monday": ("Monday to Sunday", "Jumatatu hadi Jumapili"),
    "weekly.signups": ("New sign-ups", "Usajili mpya"),
    "weekly.finished": ("Finished last week", "Vilivyokamilika wiki iliyopita"),
    "weekly.upcoming": ("Starting this week or later", "Vinavyoanza wiki hii au baadaye"),
    "weekly.members": ("New in the team", "Wapya katika timu"),
    "weekly.courses": ("New courses", "Kozi mpya"),
    "weekly.follow_up": ("Please follow up", "Tafadhali fuatilia"),
    "weekly.silent": ("No news since {date}.", "Hakuna taarifa tangu {date}."),
    "weekly.silent_ever": ("No news yet.", "Bado hakuna taarifa."),
    "weekly.untold": (
        "{circle}, {date}: no attendance and no feedback.",
        "{circle}, {date}: hakuna mahudhurio wala maoni.",
    ),
    "weekly.when": ("When", "Lini"),
    "weekly.circle": ("Circle", "Kikundi"),
    "weekly.facilitator": ("Facilitator", "Mwezeshaji"),
    "weekly.signed_up": ("Signed up", "Waliosajiliwa"),
    "weekly.coming": ("Say they come", "Watakaokuja"),
    "weekly.first_meeting": ("First meeting", "Kikao cha kwanza"),
    "weekly.week_of": ("{circle}, {week} of {weeks}", "{circle}, {week} kati ya {weeks}"),
    "weekly.week": ("week {week}", "wiki ya {week}"),
    "weekly.cancelled": ("cancelled", "kimeghairiwa"),
    "weekly.assumed": ("date not confirmed", "tarehe haijathibitishwa"),
    "weekly.came_of": ("came {came} of {of}", "walikuja {came} kati ya {of}"),
    "weekly.came_n": ("came {came}", "walikuja {came}"),
    "weekly.to_change": ("To change:", "Ya kubadilisha:"),
    "weekly.new_of": ("{new} new, {total} in all", "wapya {new}, jumla {total}"),
    "weekly.starts": ("starts {date}", "kinaanza {date}"),
    "weekly.finished_signups": ("{n} signed up", "waliosajiliwa {n}"),
    "weekly.finished_average": ("{n} came on average", "wastani wa waliokuja {n}"),
    "weekly.finished_meetings.one": ("{n} meeting", "kikao {n}"),
    "weekly.finished_meetings.other": ("{n} meetings", "vikao {n}"),
    "weekly.finished_certificates.one": ("{n} certificate", "cheti {n}"),
    "weekly.finished_certificates.other": ("{n} certificates", "vyeti {n}"),
    "weekly.no_meetings": ("No meetings this week.", "Hakuna vikao wiki hii."),
    "weekly.no_feedback": (
        "No feedback on last week's meetings yet.",
        "Bado hakuna maoni kuhusu vikao vya wiki iliyopita.",
    ),
    "weekly.drafts.one": (
        "Not counted: {n} draft circle with a meeting this week.",
        "Hakijahesabiwa: kikundi {n} cha rasimu chenye kikao wiki hii.",
    ),
    "weekly.drafts.other": (
        "Not counted: {n} draft circles with a meeting this week.",
        "Havijahesabiwa: vikundi {n} vya rasimu vyenye vikao wiki hii.",
    ),
    "weekly.did_not_happen.one": (
        "Not counted: {n} circle that did not happen, with a meeting this week.",
        "Hakijahesabiwa: kikundi {n} ambacho hakikufanyika, chenye kikao wiki hii.",
    ),
    "weekly.did_not_happen.other": (
        "Not counted: {n} circles that did not happen, with a meeting this week.",
        "Havijahesabiwa: vikundi {n} ambavyo havikufanyika, vyenye vikao wiki hii.",
    ),
    "weekly.made": (
        "Made on {date}, {time}, from news up to then.",
        "Imetengenezwa {date}, {time}, kwa taarifa zilizofika hadi wakati huo.",
    ),
    "weekly.older": (
        "Figures of {branches} are older.",
        "Takwimu za {branches} ni za zamani zaidi.",
    ),
    "weekly.older_more": ("{n} other branches", "matawi mengine {n}"),
    "weekly.attached": (
        "The update is attached as a PDF.",
        "Taarifa imeambatishwa kama PDF.",
    ),
    "weekly.more": ("and {n} more", "na {n} zaidi"),
    # The recovery sheet
    "key.name": ("Recovery sheet", "Karatasi ya kurejesha"),
    "key.title": ("The key of {team}", "Ufunguo wa {team}"),
    "key.made": ("Printed on {date}", "Imechapwa {date}"),
    "key.what": (
        "With this sheet an organizer’s computer of the team can let other computers in, and a "
        "new one can become the organizer’s when the old one is lost, broken or locked.",
        "Kwa karatasi hii kompyuta ya mratibu wa timu inaweza kuruhusu kompyuta nyingine "
        "kujiunga, na kompyuta mpya inaweza kuwa ya mratibu ile ya zamani ikipotea, ikiharibika "
        "au ikifungwa.",
    ),
    "key.danger": (
        "Whoever holds it can make themselves an organizer. Keep it locked away from the "
        "computer, show it to nobody, send no photograph of it.",
        "Aliye nayo anaweza kujifanya mratibu. Ifungie mbali na kompyuta, usimwonyeshe mtu "
        "yeyote, wala usitume picha yake.",
    ),
    "key.typed": ("The key, to be typed in", "Ufunguo wa kuandika"),
    "key.letters": (
        "The letters I, L, O and U do not occur: 1 is the figure one, 0 the figure nought.",
        "Herufi I, L, O na U hazitumiki: 1 ni tarakimu moja, 0 ni tarakimu sifuri.",
    ),
    "key.read": ("The same as a code", "Ufunguo huo kama msimbo"),
    "key.use": ("How it is used", "Jinsi ya kuitumia"),
    "key.use.hand": (
        "Second organizer, or handing over: on that computer open Settings, "
        "Keys of the team, Type a sheet in.",
        "Mratibu wa pili, au kukabidhi: kwenye kompyuta hiyo fungua Mipangilio, Funguo za timu, "
        "Andika ufunguo wa karatasi.",
    ),
    "key.use.new": (
        "The organizer’s computer is lost: install CircleDesk on another one and choose “Become "
        "the organizer again with the recovery sheet”. The branches bring the data back.",
        "Kompyuta ya mratibu imepotea: weka CircleDesk kwenye nyingine na uchague “Kuwa mratibu "
        "tena kwa karatasi ya kurejesha”. Matawi yatarudisha taarifa.",
    ),
    "key.use.words": (
        "The passphrase is forgotten: choose “Forgotten?” where it is asked for. All data stays.",
        "Maneno ya siri yamesahauliwa: chagua “Umesahau?” yanapoulizwa. Taarifa zote zinabaki.",
    ),
    "weekly.by_message": (
        "{told}, by message, details to come",
        "{told}, kwa ujumbe, zaidi baadaye",
    ),
    "weekly.messages": (
        "By message, details to come",
        "Kwa ujumbe, zaidi baadaye",
    ),
    # The week in a message
    "message.head": (
        "CircleDesk · {branch} · week of {date}",
        "CircleDesk · {branch} · wiki ya {date}",
    ),
    "message.new": ("{n} new", "wapya {n}"),
    "message.in_code.one": (
        "and {n} more meeting, in the code below",
        "na kikao {n} zaidi, katika msimbo hapa chini",
    ),
    "message.in_code.other": (
        "and {n} more meetings, in the code below",
        "na vikao {n} zaidi, katika msimbo hapa chini",
    ),
    "message.left_out.one": (
        "{n} more meeting found no room here",
        "kikao {n} zaidi hakikupata nafasi hapa",
    ),
    "message.left_out.other": (
        "{n} more meetings found no room here",
        "vikao {n} zaidi havikupata nafasi hapa",
    ),
    "message.total": (
        "{n} meetings: came {came} of {of} in all",
        "Vikao {n}: jumla walikuja {came} kati ya {of}",
    ),
    "message.signups.one": ("{n} new sign-up", "usajili mpya {n}"),
    "message.signups.other": ("{n} new sign-ups", "usajili mpya {n}"),
    "message.sent": ("sent {when}", "umetumwa {when}"),
    "rating.5": ("Great", "Vizuri sana"),
    "rating.4": ("Pretty well", "Vizuri"),
    "rating.3": ("Okay", "Wastani"),
    "rating.2": ("Not so good", "Si vizuri sana"),
    "rating.1": ("Awful", "Vibaya"),
}
