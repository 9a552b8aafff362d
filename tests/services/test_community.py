"""Partners, what was shared, and what may be told outside: consent is looked up anew each time."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from circledesk.documents.bulletin import bulletin_html, parts_of, render_bulletin
from circledesk.documents.outreach import SHORT, outreach_text
from circledesk.documents.partner_letter import partner_letter_text, render_partner_letter
from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.services import events, partners
from circledesk.services.consent import withdraw_consent
from circledesk.services.facts.outreach import FORMS
from circledesk.services.impact import impact_report
from circledesk.services.outreach import outreach
from circledesk.services.outside_stories import must_be_told
from circledesk.services.partner_reading import thanked_partner
from circledesk.services.shared_posts import add_post, edit_post, shared_posts
from circledesk.services.stories import tell_story
from circledesk.services.surveys import answer_survey
from circledesk.services.undo import undo
from tests.services.conftest import Library

DAY = date(2018, 8, 1)


def read(content: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).split())


def told_circle(library: Library, learners: int = 6) -> str:
    circle = library.circle("Kilimo", start=date(2018, 6, 5))
    for number in range(learners):
        library.learner(circle, f"Learner {number}", consent=True)
    return circle


def test_a_partner_is_noted_called_invited_and_thanked(library: Library) -> None:
    session = library.session
    key = partners.add_partner(
        session, name="Ziwa College", kind="college", contact="Damaris Achola",
        phone="0722 000 111", gives="a room", branch_id=library.ids["Mjini"],
    ).id  # fmt: skip
    partners.edit_partner(session, partner_id=key, wants="places for students")
    partners.note_partner_contact(
        session, partner_id=key, kind="visit", day=DAY, text="Saw the hall"
    )
    event = events.add_event(
        session, kind="graduation", title="Graduation", date=date(2018, 9, 1)
    ).id
    for _ in range(2):
        partners.invite_partners(session, event_id=event, partner_ids=[key])
    guests = events.event_page(session, event_id=event).people
    assert [one.name for one in guests] == ["Damaris Achola (Ziwa College)"]
    library.clock.set(2018, 8, 10, 9)
    partners.note_partner_contact(session, partner_id=key, kind="thanked")
    row = partners.partners(session)[0]
    assert (row.visits, row.invited, row.thanked) == (1, 1, date(2018, 8, 10))
    page = partners.partner_page(session, partner_id=key)
    assert [one.kind for one in page.contacts] == ["thanked", "invited", "visit"]
    assert page.contacts[1].event == "Graduation"
    partners.edit_partner(session, partner_id=key, retired=True)
    assert partners.partners(session) == ()
    undo(session)
    assert [one.wants for one in partners.partners(session)] == ["places for students"]
    with pytest.raises(InvalidValue):
        partners.add_partner(session, name="Club", kind="team")


def test_a_branch_has_its_own_partners(library: Library) -> None:
    session = library.session
    key = partners.add_partner(session, name="County office").id
    library.become_branch("Mjini")
    with pytest.raises(NotAllowed):
        partners.edit_partner(session, partner_id=key, name="Other")
    own = partners.add_partner(session, name="Market women").id
    row = partners.partner_page(session, partner_id=own).row
    assert (row.branch, row.editable) == ("Mjini", True)


def test_thanks_name_what_came_of_it_but_no_small_number(library: Library) -> None:
    session = library.session
    told_circle(library)
    key = partners.add_partner(session, name="Ziwa College", contact="Damaris", gives="a room",
                               branch_id=library.ids["Mjini"]).id  # fmt: skip
    facts = thanked_partner(session, partner_id=key)
    assert (facts.circles, facts.learners, facts.certificates) == (1, 6, 0)
    text = partner_letter_text(facts)
    assert "Dear Damaris," in text
    assert "6 people signed up." in text
    out = BytesIO()
    render_partner_letter(facts, out, "sw")
    assert "Asante kwa kusimama" in read(out.getvalue())
    report = impact_report(session, first=date(2018, 1, 1), last=date(2018, 12, 31))
    assert (report.partner_count, report.partners) == (1, ())
    inside = impact_report(session, first=DAY, last=DAY + timedelta(9), outside=False)
    assert inside.partners == ("Ziwa College",)


def test_posts_hold_figures_that_may_be_told_and_stories_whose_tellers_agree(
    library: Library,
) -> None:
    session, circle = library.session, told_circle(library)
    shown = tell_story(session, circle_id=circle, text="I wrote my first letter.", teller="Zeinab",
                       outside=True, agreed_on=DAY).id  # fmt: skip
    kept = tell_story(session, circle_id=circle, text="The room was cold.").id
    facts = outreach(session, circle_id=circle)
    assert [one.id for one in facts.stories] == [shown]
    assert (facts.kept_back, facts.learners, facts.certificates) == (1, 6, None)
    for language in ("en", "sw", "fr"):
        texts = {form: outreach_text(facts, form, [shown, kept], language) for form in FORMS}
        assert all("I wrote my first letter." in text for text in texts.values())
        assert not any("cold" in text for text in texts.values())
        assert len(texts["whatsapp"]) <= SHORT
        assert len(texts["whatsapp"]) < len(texts["facebook"]) < len(texts["forum"])
    few = library.circle("Small", start=date(2018, 6, 5))
    library.learner(few, "Learner A")
    assert outreach(session, circle_id=few).learners is None
    team = outreach(session)
    assert (team.circles, team.learners) == (2, 7)


def test_a_bulletin_is_the_edited_text_on_a_page(library: Library) -> None:
    session, circle = library.session, told_circle(library)
    tell_story(session, circle_id=circle, text="I wrote a letter.", teller="Zeinab",
               outside=True, agreed_on=DAY)  # fmt: skip
    facts = outreach(session, circle_id=circle)
    text = outreach_text(facts, "bulletin", [facts.stories[0].id]) + "\n\n\nOurs & <yours>\n"
    title, parts = parts_of(text)
    assert title == "Kilimo at Mjini"
    assert [(one.text, one.whose) for one in parts if one.quote] == [
        ("“I wrote a letter.”", "Zeinab, Mjini")
    ]
    out, again = BytesIO(), BytesIO()
    render_bulletin(text, facts, out)
    render_bulletin(text, facts, again)
    assert out.getvalue() == again.getvalue()
    reader = PdfReader(BytesIO(out.getvalue()))
    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Kilimo at Mjini"
    assert "Ours & <yours>" in read(out.getvalue())
    page = bulletin_html(text)
    assert "Ours &amp; &lt;yours&gt;" in page
    assert "<footer>Zeinab, Mjini</footer>" in page


def test_consent_that_is_taken_back_takes_the_story_out(library: Library) -> None:
    session, circle = library.session, told_circle(library)
    learner = library.learner(circle, "Zeinab Abdi", consent=True)
    answer_survey(session, circle_id=circle, kind="learner", learner_id=learner,
                  answers={"next_steps": "I will teach my sister."})  # fmt: skip
    source = library.see("survey_answer")[0]["id"]
    story = tell_story(session, circle_id=circle, text="I will teach my sister.", outside=True,
                       agreed_on=DAY, source=f"survey_answer:{source}:next_steps").id  # fmt: skip
    told = {"place": "Forum", "circle_id": circle, "kind": "story"}
    add_post(session, text="“I will teach my sister.”", story_ids=[story], **told)
    assert shared_posts(session)[0].text == ""
    must_be_told(session, [story])
    assert (shared_posts(session)[0].stories, shared_posts(session)[0].withdrawn) == (1, 0)
    withdraw_consent(session, learner_id=learner)
    assert outreach(session, circle_id=circle).stories == ()
    with pytest.raises(RuleBroken):
        must_be_told(session, [story])
    assert shared_posts(session)[0].withdrawn == 1


def test_what_was_shared_is_noted_and_corrected(library: Library) -> None:
    session = library.session
    first = add_post(session, place="WhatsApp", day=DAY, title="Our week").id
    second = add_post(session, place="Forum", link="https://example.org/1").id
    assert [row.id for row in shared_posts(session)] == [second, first]
    edit_post(session, post_id=first, came_of_it="Two people asked")
    assert shared_posts(session)[1].came_of_it == "Two people asked"
    with pytest.raises(InvalidValue):
        edit_post(session, post_id=first, link="javascript:alert(1)")
    library.become_branch("Mjini")
    own = add_post(session, place="Notice board").id
    assert next(row for row in shared_posts(session) if row.id == own).branch == "Mjini"
