"""What helps to begin a course of the sample: before it, in the first meeting, without internet."""

from __future__ import annotations

from typing import Any

HELP: dict[str, dict[str, Any]] = {
    "computer": {
        "needs": "One computer for two learners; headphones for the videos.",
        "first_steps": "Switch on, log in as «learner», open the shortcut «Course» on the desktop.",
    },
    "cv": {
        "needs": "A printer, and two old advertisements for each learner.",
        "first_steps": "Everybody writes down three things that she has done and is proud of.",
        "offline_copy": "The flash disk with the green band, folder CV.",
    },
    "photo": {
        "needs": "Learners' own phones, with room for twenty pictures.",
        "first_steps": "Go out of the door in pairs and come back with one picture each.",
    },
    "web": {"needs": "A laptop each and a text editor; no internet before week 4."},
    "writing": {
        "needs": "Daftari na kalamu kwa kila mshiriki.",
        "first_steps": "Kila mmoja asimulie hadithi moja aliyosikia nyumbani.",
        "offline_copy": "Nakala sita za kitabu, rafu ya Fasihi.",
    },
    "farming": {
        "needs": "Chupa tupu, udongo na mbegu za sukuma wiki.",
        "first_steps": "Tazameni video ya kwanza pamoja, kisha mpande mbegu.",
        "offline_copy": "Video zote ziko kwenye flash disk ya kilimo, nusu saa kila moja.",
    },
    "aid": {
        "needs": "Bandages and a blanket; a room with space on the floor.",
        "first_steps": "Ask who has helped after an accident, and what was hard about it.",
    },
}
