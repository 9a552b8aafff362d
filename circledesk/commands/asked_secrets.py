"""Secrets that a command needs: from the surroundings, else typed; never from an argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from circledesk.errors import KeyLocked, NotFound
from circledesk.said import said


def key_passphrase() -> str:
    """Return the passphrase of this PC's keys."""
    return _secret("CIRCLEDESK_PASSPHRASE", prompt="Passphrase of this computer's keys: ")


def invitation_passphrase() -> str:
    """Return the passphrase that opens an invitation file."""
    return _secret(
        "CIRCLEDESK_INVITATION_PASSPHRASE",
        "CIRCLEDESK_PASSPHRASE",
        prompt="Passphrase of the invitation, as told over the phone: ",
    )


def answer_passphrase() -> str:
    """Return the passphrase that opens an organizer's answer to a library that does not open."""
    prompt = "Passphrase of the answer, as told over the phone: "
    return _secret("CIRCLEDESK_INVITATION_PASSPHRASE", prompt=prompt)


def recovery_sheet_text(file: str) -> str:
    """Return the lines of a recovery sheet: from a file, the surroundings, or a terminal."""
    if file:
        try:
            return Path(file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise NotFound(
                said("The file {file} cannot be read.", file=file),
                "Name a text file with the lines of the sheet, or leave --from out to type them.",
            ) from error
    if value := os.environ.get("CIRCLEDESK_RECOVERY_SHEET"):
        return value
    if not sys.stdin.isatty():
        raise KeyLocked(
            "The recovery sheet is needed, and there is no terminal to type it in.",
            "Set CIRCLEDESK_RECOVERY_SHEET, name a file with --from, or use a terminal.",
        )
    print("Type the lines of the recovery sheet; an empty line ends it.", file=sys.stderr)
    lines = []
    while line := input().strip():
        lines.append(line)
    return "\n".join(lines)


def chosen_invitation_passphrase() -> str | None:
    """Return the passphrase set for a new invitation; none: the program makes six words."""
    names = ("CIRCLEDESK_INVITATION_PASSPHRASE", "CIRCLEDESK_PASSPHRASE")
    return next((value for name in names if (value := os.environ.get(name))), None)


def desk_pin(prompt: str, name: str = "CIRCLEDESK_PIN") -> str:
    """Return a person's PIN at this computer."""
    if not os.environ.get(name) and not sys.stdin.isatty():
        raise KeyLocked(
            "A PIN is needed, and there is no terminal to ask for it.",
            said("Set {name}, or run the command in a terminal.", name=name),
        )
    return _secret(name, prompt=prompt)


def _secret(*names: str, prompt: str) -> str:
    """Read a secret from the surroundings, else from a terminal, never from an argument."""
    for name in names:
        if value := os.environ.get(name):
            return value
    if not sys.stdin.isatty():
        raise KeyLocked(
            "A passphrase is needed, and there is no terminal to ask for it.",
            said("Set {name}, or run the command in a terminal.", name=names[0]),
        )
    from getpass import getpass

    return getpass(prompt)
