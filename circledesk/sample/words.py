"""What invented learners hope for and facilitators write, in English and Kiswahili."""

from __future__ import annotations

from random import Random

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
        "The video worked from the flash disk, without internet.",
        "A grandmother explained it better than the video did.",
        "Questions went to the group first, not to me.",
        "People stayed twenty minutes after the end to practise.",
        "The printed summary helped those who had missed a week.",
        "Somebody who came to read the paper asked to join.",
        "They set their own task for next week.",
    ),
    "sw": (
        "Kila mmoja alichangia, hata wageni wawili.",
        "Washiriki walisaidiana wawili wawili.",
        "Video ilieleweka vizuri na maswali yalikuwa mengi.",
        "Tulicheka sana, na hata wenye haya walizungumza.",
        "Tulimaliza kwa wakati.",
        "Walileta mifano yao ya nyumbani.",
    ),
}
PLUS_ON = {
    "books": "Someone brought a real shop ledger and we used it.",
    "marketing": "Each of them priced one thing they sell; the arguing was good.",
    "photo": "The pictures of the market went up on the notice board.",
    "cv": "All of them left with a first page.",
    "speaking": "The two-minute speeches were about their own streets.",
    "web": "Three pages open in the browser, one with a picture.",
    "writing": "Walisoma hadithi zao kwa sauti; tulicheka sana.",
    "farming": "Tulipanda mbegu kwenye chupa nje ya maktaba.",
}
"""What went well with one course only."""
DELTA = {
    "en": (
        "Start with the sound check: we lost the first ten minutes.",
        "The room is too small for all of us.",
        "Print the worksheet; the screen is hard to read from the back.",
        "More time for practice, less for the video.",
        "Charge the laptops the evening before.",
        "Remind people on WhatsApp the day before.",
        "Two headphones are broken: share, or bring others.",
        "Write the page numbers on the board.",
        "Keep the plus/delta at the end; we ran out of time.",
        "",
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
        *[""] * 8,
        "I talked less than last week, and it went better.",
        "I should ask the quiet ones first.",
        "Next time somebody else reads the task aloud.",
    ),
    "sw": (*[""] * 5, "Nilizungumza kidogo kuliko wiki iliyopita, na ilienda vizuri."),
}


class Deck:
    """Deals texts, each once before any comes again."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._left: dict[tuple[str, ...], list[str]] = {}

    def deal(self, texts: tuple[str, ...]) -> str:
        """Return the next of these texts."""
        left = self._left.setdefault(texts, [])
        if not left:
            left.extend(texts)
            self._random.shuffle(left)
        return left.pop()
