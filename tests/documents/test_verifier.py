"""The verifier file: small, no network, both languages; its check is the program's own."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from circledesk.documents.verifier import FOLDER, LARGEST, shared_beginnings, verifier_html
from circledesk.errors import RuleBroken
from circledesk.services.facts.verifier import VerifierFacts
from circledesk.services.proof import KINDS, encode_proof, verify_proof
from tests.documents.altered import KEY, KEYS, NUMBER, WAYS, altered, facts_by, genuine
from tests.services.test_proof import FACTS

NODE = shutil.which("node")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ALTERED = 500


def keys_of(count: int) -> tuple[tuple[int, bytes], ...]:
    chance = random.Random(count)
    return tuple((chance.randrange(2**32), chance.randbytes(32)) for _ in range(count))


def voids(count: int) -> tuple[str, ...]:
    """Serials as 62 branches give them out in ten years."""
    chance = random.Random(count)
    codes = ["".join(chance.choices("BCDFGKLMNRSTWZ", k=3)) for _ in range(62)]
    found: set[str] = set()
    while len(found) < count:
        apart = "KQXB-" if chance.random() < 0.1 else ""
        year, number = chance.randint(2018, 2027), chance.randint(1, 160)
        found.add(f"KNLS-{chance.choice(codes)}-{year}-{apart}{number:05}")
    return tuple(sorted(found))


def facts(
    keys: tuple[tuple[int, bytes], ...] = tuple(KEYS.items()), void: tuple[str, ...] = ()
) -> VerifierFacts:
    return VerifierFacts("Ziwa </script> Libraries & $&", date(2027, 8, 14), keys, void, KINDS)


def read_back(shared: str) -> list[str]:
    found, before = [], ""
    for letter, rest in re.findall("([a-z])([^a-z]*)", shared):
        before = before[: ord(letter) - 97] + rest
        found.append(before)
    return found


def test_years_of_computers_and_two_thousand_void_serials_fit() -> None:
    made = verifier_html(facts(keys_of(62 * 6), voids(2000)))
    print(f"{len(made):,} of {LARGEST:,} bytes")
    assert len(made) <= LARGEST
    assert '"from":0' in made.decode(), "no void serial was left out"


def test_more_void_serials_than_fit_begin_with_a_year_that_is_told() -> None:
    made = verifier_html(facts(keys_of(62 * 6), voids(6000))).decode()
    since = re.search(r'"from":(\d+)', made)
    assert len(made.encode()) <= LARGEST
    assert since is not None
    assert 2018 < int(since[1]) <= 2027
    held = re.search(r'"void":"([^"]*)"', made)
    assert held is not None
    assert read_back(held[1]) == [one for one in voids(6000) if int(one[9:13]) >= int(since[1])]
    with pytest.raises(RuleBroken, match="More computers"):
        verifier_html(facts(keys_of(2000)))


def test_shared_beginnings_lose_no_serial() -> None:
    assert read_back(shared_beginnings(voids(2000))) == list(voids(2000))
    assert read_back(shared_beginnings(["A" * 40 + "1", "A" * 40 + "2", "B"])) == [
        "A" * 40 + "1",
        "A" * 40 + "2",
        "B",
    ]
    odd = verifier_html(facts(void=("serial in lower case", "ZL-1"))).decode()
    assert '"void":"aZL-1","odd":["serial in lower case"]' in odd


def test_nothing_is_fetched_and_the_teams_name_stays_text() -> None:
    made = verifier_html(facts()).decode()
    assert not re.search(r"https?:|//[a-z]|src=|href=|@import|url\(|fetch\(|XMLHttp", made)
    assert "default-src 'none'" in made
    assert made.count("</script>") == 1
    assert "Ziwa &lt;/script&gt; Libraries &amp; $&amp;" in made


def test_it_speaks_both_languages() -> None:
    made = verifier_html(facts()).decode()
    told, _ = json.JSONDecoder().raw_decode(made, made.index("var DATA=") + 9)
    assert set(told["words"]) == {"en", "sw"}
    for words in told["words"].values():
        assert len({words[state] for state in ("genuine", "altered", "void", "newer")}) == 4
        assert "{date}" in words["known"]
        assert set(words["kinds"]) == set(KINDS)
        assert len(words["months"]) == 12
    english, kiswahili = told["words"]["en"], told["words"]["sw"]
    assert english.keys() == kiswahili.keys()
    same = {key for key in english if english[key] == kiswahili[key]}
    assert not same
    for hole in re.findall(r'data-w="([\w.]+)"', made):
        assert hole in english


def asked_of_node(texts: list[str], *, subtle: bool) -> list[tuple[str, dict[str, object] | None]]:
    assert NODE is not None
    parts = [str(FOLDER / name) for name in ("tweetnacl-verify.min.js", "proof.js")]
    keys = {str(number): key.hex() for number, key in KEYS.items()}
    case = {"parts": parts, "kinds": KINDS, "keys": keys, "texts": texts, "subtle": subtle}
    script = Path(__file__).with_name("check_texts.js")
    run = subprocess.run(
        [NODE, str(script)], input=json.dumps(case).encode(), capture_output=True, check=True
    )
    return [(state, told) for state, told in json.loads(run.stdout)]


@pytest.mark.skipif(NODE is None, reason="node is not here: the file's check was not run")
@pytest.mark.parametrize("subtle", [True, False], ids=["the browser's Ed25519", "TweetNaCl"])
def test_the_files_check_is_the_programs_to_the_bit(subtle: bool) -> None:
    chance = random.Random(77)
    texts = genuine(40 if subtle else 3, chance)
    # TweetNaCl takes its time: a twentieth of a second a signature.
    texts += [text for _, text in islice(altered(texts, chance), ALTERED if subtle else WAYS)]
    if subtle:
        texts += ["", "0", "Hello", texts[0].lower(), "é" * 3, "𝔸" * 300]
        odd = [chr(sign) for sign in range(0x3001) if chr(sign).isspace()]
        texts += [texts[0][:9] + space + texts[0][9:] for space in (*odd, "\ufeff", "\u200b")]
    told = asked_of_node(texts, subtle=subtle)
    for text, (state, said) in zip(texts, told, strict=True):
        verdict = verify_proof(text, KEYS)
        assert state == verdict.state, repr(text)
        if state == "genuine":
            assert verdict.proof is not None
            assert said is not None
            known = verdict.proof.facts
            assert said == {
                "kind": known.kind,
                "key": NUMBER,
                "serial": known.serial,
                "name": known.name,
                "branch": known.branch,
                "first": known.first.toordinal(),
                "last": known.last.toordinal(),
                "attended": known.attended,
                "planned": known.planned,
                "issued": known.issued.toordinal(),
                "course": known.course,
                "short": bool(verdict.proof.course_digest),
            }


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not here: the page was not opened")
def test_the_page_opened_by_a_link_says_which_of_the_four(tmp_path: Path) -> None:
    """The browser starts once: a script beside the page's own follows the links in turn."""
    assert CHROMIUM is not None
    good = encode_proof(facts_by(random.Random(2)), KEY.sign, NUMBER)
    links = {
        "Genuine": good,
        "Altered": good[:80] + ("7" if good[80] != "7" else "8") + good[81:],
        "Void": encode_proof(FACTS, KEY.sign, NUMBER),
        "Newer than this file": encode_proof(FACTS, KEY.sign, 5),
    }
    page = tmp_path / "verifier.html"
    made = verifier_html(facts(void=(FACTS.serial,))).decode()
    page.write_text(made.replace("</body>", f"<script>{_WALK}</script></body>"), encoding="utf-8")
    read = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--lang=en",
         "--virtual-time-budget=20000", f"--user-data-dir={tmp_path}/profile", "--dump-dom",
         f"{page.as_uri()}#{json.dumps(list(links.values()))}"],
        capture_output=True, timeout=120, check=True,
    ).stdout.decode()  # fmt: skip
    found = re.findall(r"<pre>(.*?)</pre>", read, re.DOTALL)
    assert [one.split("\n")[0] for one in found] == list(links)
    assert all("Known as of 14 August 2027." in one for one in found)
    assert ["Ng’ang’a" in one for one in found] == [False, False, True, False]
    assert "not proven" in found[3]


_WALK = """
var links = JSON.parse(decodeURIComponent(location.hash.slice(1)));
(function next() {
  if (!links.length) return;
  place = document.getElementById("verdict");
  place.textContent = "";
  location.hash = links.shift();
  (function wait() {
    if (!place.textContent) return setTimeout(wait, 20);
    var said = document.createElement("pre");
    said.textContent = document.getElementById("answer").innerText;
    document.body.appendChild(said);
    next();
  })();
})();
"""
