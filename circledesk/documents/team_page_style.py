"""How the public list of circles looks, and the few lines that filter it on the reader's device."""

STYLE = """
:root { color-scheme: light dark; --ground: #fafaf8; --surface: #ffffff; --ink: #1c2430;
  --grey: #5b6675; --line: #d3d8dd; --accent: #0b6b62; }
@media (prefers-color-scheme: dark) { :root { --ground: #14191f; --surface: #1b222a;
  --ink: #e6eaee; --grey: #9aa6b2; --line: #2b343e; --accent: #4fc3b5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 "Noto Sans", system-ui, "Segoe UI", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.25rem 1.25rem 2rem; }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
.team { margin: 0; font-weight: 700; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere; }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem;
  margin: 1.25rem 0 .5rem; }
label { display: grid; gap: .25rem; min-width: 0; align-content: start; color: var(--grey);
  font-size: .875rem; }
label > * { width: 100%; min-width: 0; }
input, select, button { font: inherit; color: var(--ink); background: var(--surface);
  border: 1px solid var(--line); border-radius: 6px; padding: .5rem .6rem; min-height: 2.75rem; }
button { color: var(--accent); cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.count { color: var(--grey); margin: .25rem 0 .75rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem;
  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }
li { background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
  padding: 1rem; }
li[hidden] { display: none; }
li p { margin: 0 0 .25rem; }
a { color: var(--accent); overflow-wrap: anywhere; }
.begins { color: var(--accent); font-weight: 700; }
.caption { color: var(--grey); margin-top: .5rem; }
.places { margin-top: .5rem; font-weight: 700; }
.none { padding: 2rem 0; }
footer { color: var(--grey); font-size: .875rem; margin-top: 1.5rem; }
@media print { form, .switch, .count { display: none; } li { break-inside: avoid; } }
"""

SCRIPT = """
"use strict";
function plain(text) {
  return text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
}
function filter(main) {
  const form = main.querySelector("form");
  if (!form) return;
  const words = plain(form.find.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const card of main.querySelectorAll("li")) {
    const found = plain(card.dataset.find);
    const fits = words.every(word => found.includes(word)) &&
      ["library", "language", "state"].every(
        name => !form[name].value || form[name].value === card.dataset[name]);
    card.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  const count = main.querySelector(".count");
  count.textContent = shown ? count.dataset.said.replace("{n}", shown) : count.dataset.none;
}
function speak(language) {
  for (const main of document.querySelectorAll("main")) main.hidden = main.lang !== language;
  document.documentElement.lang = language;
  const main = document.querySelector("main:not([hidden])");
  document.title = document.title.replace(/: .*/, ": " + main.querySelector("h1").textContent);
}
for (const main of document.querySelectorAll("main")) {
  const form = main.querySelector("form");
  if (form) {
    form.addEventListener("input", () => filter(main));
    form.addEventListener("submit", event => event.preventDefault());
  }
  for (const button of main.querySelectorAll(".switch")) {
    button.addEventListener("click", event => {
      speak(event.currentTarget.dataset.to);
      document.querySelector("main:not([hidden]) .switch").focus();
    });
  }
  filter(main);
}
"""
