"""What invented learners hope for and facilitators write, in English and Kiswahili."""

from __future__ import annotations

GOALS = {
    "en": (
        "Type my own letters and print them.",
        "Find work in an office.",
        "Sell my mother's baskets online.",
        "Speak at the chama without shaking.",
        "Help my children with their homework.",
        "Keep the books of our shop.",
        "Go back to college next year.",
        "Meet people who also want to learn.",
        "",
    ),
    "sw": (
        "Nataka kuandika barua zangu mwenyewe.",
        "Kupata kazi.",
        "Kuuza mboga zangu mtandaoni.",
        "Kusaidia watoto na kazi za shule.",
        "Kuandika hadithi za nyumbani kwetu.",
        "",
    ),
}
SUPPORT = (
    "", "", "", "Larger letters on the screen.", "A seat near the door.", "A sign interpreter.",
)  # fmt: skip
ACCESS = ("Both", "Just a laptop", "Just a headphones", "Neither", "Neither")
PLUS = {
    "en": (
        "Everyone spoke at least once, also the two new ones.",
        "They worked in pairs and nobody waited for me.",
        "Two learners taught the rest how to save a file.",
        "The check-in got people laughing; the shy ones joined in.",
        "We finished the unit with ten minutes to spare.",
        "Someone brought a real shop ledger and we used it.",
        "The video worked from the flash disk, without internet.",
    ),
    "sw": (
        "Kila mmoja alichangia, hata wageni wawili.",
        "Washiriki walisaidiana wawili wawili.",
        "Video ilieleweka vizuri na maswali yalikuwa mengi.",
        "Walisoma hadithi zao kwa sauti; tulicheka sana.",
        "Tulimaliza kwa wakati.",
    ),
}
DELTA = {
    "en": (
        "Start with the sound check: we lost the first ten minutes.",
        "The room is too small for all of us.",
        "Print the worksheet; the screen is hard to read from the back.",
        "More time for practice, less for the video.",
        "Charge the laptops the evening before.",
        "Remind people on WhatsApp the day before.",
        "",
    ),
    "sw": (
        "Tuanze kwa wakati; tulipoteza dakika kumi.",
        "Intaneti ilikuwa polepole; tupakue video mapema.",
        "Tuongeze muda wa mazoezi.",
        "Viti havikutosha.",
        "",
    ),
}
REFLECTION = {
    "en": (
        "",
        "",
        "I talked less than last week, and it went better.",
        "I should ask the quiet ones first.",
    ),
    "sw": ("", "", "Nilizungumza kidogo kuliko wiki iliyopita, na ilienda vizuri."),
}
