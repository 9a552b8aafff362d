"""Write down what every column of the open dump holds, from the models' own words.

    .venv/bin/python resources/fields/update.py

Run after a model changed. A model says in its docstring what a row is, and below a column what it
holds; a column that says nothing is told by its name. The dump reads `fields.toml`: a packed
program has no sources to look into.
"""

from __future__ import annotations

import ast
from pathlib import Path

HERE = Path(__file__).parent
MODELS = HERE.parent.parent / "circledesk" / "models"
FILE = HERE / "fields.toml"
COMMON = {
    "id": "Id of the row, a UUID.",
    "scope": "Who reads it: team, organizers, public:<branch> or branch:<branch>.",
    "created_at": "When the row was made.",
    "deleted_at": "When it was deleted; empty: it is there.",
    "external": "What other programs call the row, as JSON: P2PU's id and uuid.",
}


def fields() -> dict[str, dict[str, str]]:
    """Return table -> column -> what it holds; the empty name stands for the table."""
    return {
        _table(found): {"": _words(ast.get_docstring(found) or ""), **_columns(found)}
        for file in sorted(MODELS.glob("*.py"))
        for found in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(found, ast.ClassDef) and _table(found)
    }


def _table(model: ast.ClassDef) -> str:
    for line in model.body:
        if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "__tablename__":
            return str(ast.literal_eval(line.value))
    return ""


def _columns(model: ast.ClassDef) -> dict[str, str]:
    told = {}
    for line, after in zip(model.body, [*model.body[1:], None], strict=True):
        if not isinstance(line, ast.AnnAssign) or not ast.unparse(line.annotation).startswith(
            "Mapped"
        ):
            continue
        name = ast.unparse(line.target)
        said = after.value if isinstance(after, ast.Expr) else None
        words = said.value if isinstance(said, ast.Constant) else ""
        told[name] = _words(str(words)) or COMMON.get(name) or _by_name(name)
    return told


WORDS = {
    "accepted_at": "When the sign-up was accepted.",
    "agreed_on": "When the teller agreed that it is told.",
    "anonymized": "The name and contacts were taken away, the row counts on.",
    "archived": "Not offered for new circles any more.",
    "asked": "The question is asked at the desk now.",
    "attach_ics": "Reminders carry the meeting for a calendar (P2PU).",
    "attending": "She says she comes.",
    "came_of_it": "What came of sharing it.",
    "at": "When.",
    "bio": "A few lines about her.",
    "cancelled": "The meeting was called off.",
    "cancel_reason": "Why it was called off.",
    "challenges": "What was hard, in the branch's words.",
    "city": "Town.",
    "code": "What stands for the person's name.",
    "communication_opt_in": "Wants news of the team.",
    "communications_opt_in": "Wants news of further circles.",
    "consent_at": "When the learner consented to be in the list.",
    "consent_taken_by": "Id of the person who witnessed the consent.",
    "consent_withdrawn_at": "When she took the consent back.",
    "contact": "How to reach her.",
    "county": "County or district.",
    "course_rating": "The facilitator's rating of the course, 1 to 5.",
    "course_rating_reason": "Why she rated it so.",
    "created_by": "Id of the person who made it.",
    "credit": "The circle counts for credit (P2PU).",
    "custom_answer": "Answer to the circle's own question.",
    "date": "Calendar day.",
    "day": "Calendar day.",
    "delta": "What to change next time.",
    "did_not_happen": "The circle was planned and did not take place.",
    "digital_literacy": "Answers on what she can do with a computer, 0 to 4 each.",
    "done_at": "When it was done; empty: open.",
    "draft": "Not published yet.",
    "due": "By when.",
    "email_domain": "Who has an address there may join (P2PU).",
    "ended_at": "When the wish was met or given up.",
    "facilitator_concerns": "What the facilitator worried about before.",
    "facilitator_goal": "What the facilitator wanted to reach.",
    "facilitator_goal_rating": "How far she reached it, 1 to 5.",
    "facilitator_rating": "Her rating of the circle, 1 to 5 (P2PU, older).",
    "first": "First day.",
    "given_by": "Id of the person who gave it.",
    "gives": "What the partner gives.",
    "goal": "What the learner wants to reach.",
    "goal_met": "How far she reached it, 1 to 5.",
    "intro_text": "What the team's public page says of it.",
    "language": "Code of the language: en, sw, fr.",
    "last": "Last day.",
    "last_spoken": "When an organizer spoke to her last.",
    "latitude": "Degrees north.",
    "longitude": "Degrees east.",
    "legacy_text": "Feedback of old exports, in one text (P2PU).",
    "licence": "Licence of the material.",
    "members_only": "Open to members of the team only.",
    "membership": "The team pays for membership (P2PU).",
    "mime": "Kind of file, as MIME names it.",
    "office": "The organizers' office, no branch of its own.",
    "on_demand": "Can be begun at any time.",
    "online": "Meets online.",
    "outcome": "What came of it.",
    "overall_rating": "Mean rating of the course, 1 to 5.",
    "page_slug": "Name of the team's page in web addresses.",
    "phone_opt_out_at": "When she asked not to be written to.",
    "phone_shared": "More than one learner is reached by this number.",
    "phone_typed": "The number as it was typed.",
    "platform": "Where the course runs (P2PU, older).",
    "plus": "What went well.",
    "position": "Place in the order.",
    "provider": "Who offers the course.",
    "quantity": "How many.",
    "rating_step_counts": "How many gave each rating, as JSON.",
    "recap_dismissed": "No summary of the meeting is wanted (P2PU).",
    "reflection": "What the group said of the meeting.",
    "region": "County or district.",
    "responded_at": "When she answered.",
    "retired": "Not used any more.",
    "returned_on": "When it came back.",
    "seen_at": "When it was looked at.",
    "serial": "Number of the certificate.",
    "signup_open": "Sign-up is open.",
    "signup_question": "The circle's own question at sign-up.",
    "since": "Since when.",
    "how": "On screen, on paper or by an import.",
    "why": "The reason.",
    "start": "Wall-clock time of day.",
    "meeting_time": "Usual wall-clock time of day.",
    "stand_in_id": "Id of the person who led it in the facilitator's place.",
    "subtitle": "One line below the team's name.",
    "support": "What help she needs.",
    "supported_by": "Id of the organizer who looks after her.",
    "survey_completed": "She answered the last survey (P2PU).",
    "tags": "Words to find it by.",
    "total_ratings": "How many rated it.",
    "under_18": "Under 18 years old.",
    "unlisted": "Not shown in public lists.",
    "wants": "What the partner wants.",
    "weekly_update_opt_in": "Gets the weekly update.",
    "worked": "What worked, in the branch's words.",
    "written_by": "Id of the person who wrote it.",
    "zone": "Time zone (IANA); empty: the team's.",
}
"""What columns hold that their names alone do not tell."""


def _by_name(name: str) -> str:
    if name in WORDS:
        return WORDS[name]
    plain = name.removesuffix("_id").replace("_", " ")
    if name.endswith("_id"):
        return f"Id of the {plain}."
    if name.endswith(("_at", "_on")):
        return f"When: {plain.rsplit(' ', 1)[0]}."
    if name.endswith("_by"):
        return f"Id of the person: {plain}."
    return f"{plain.capitalize()}."


def _words(text: str) -> str:
    return " ".join(text.split())


def toml() -> str:
    """Return the file's text."""
    lines = ["# Made by update.py from the models: what every table and column holds."]
    for table, columns in sorted({**fields(), "-": COMMON}.items()):
        lines += ["", f"[{table}]"]
        lines += [f"{_quoted(name or 'a row')} = {_quoted(text)}" for name, text in columns.items()]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    FILE.write_text(toml(), encoding="utf-8")
