(function () {
  "use strict";
  var words, shown = null, last = "", place = document.getElementById.bind(document);
  var subtle = window.crypto && window.crypto.subtle || null;
  var check = makeProof(nacl, subtle, DATA.kinds), keys = {}, gone = {};
  // One shape an answer: a tick in a disc, a cross in an octagon, a bar through a ring, a question
  // in a square. The words say the same.
  var SHAPES = {
    genuine: '<circle cx="24" cy="24" r="21" fill="currentColor"/><path d="M14 25l7 7 13-15" stroke="var(--surface)"/>',
    altered: '<path d="M16 3h16l13 13v16L32 45H16L3 32V16z" fill="currentColor" stroke="none"/><path d="M16 16l16 16M32 16L16 32" stroke="var(--surface)"/>',
    void: '<circle cx="24" cy="24" r="19" stroke="currentColor"/><path d="M11 37L37 11" stroke="currentColor"/>',
    newer: '<path d="M5 5h38v38H5z" stroke="currentColor" stroke-dasharray="6 4.86"/><path d="M18 19c0-8 12-8 12 0 0 5-6 5-6 10M24 35v1" stroke="currentColor"/>'
  };

  function filled(text) {
    return text.split("{team}").join(DATA.team).split("{date}").join(dated(DATA.day));
  }
  function dated(ordinal) {
    var day = new Date((ordinal - 719163) * 864e5);
    return day.getUTCDate() + " " + words.months[day.getUTCMonth()] + " " + day.getUTCFullYear();
  }
  function say(id, text) {
    place(id).textContent = text;
    place(id).hidden = !text;
  }
  function speak(code) {
    var all = document.querySelectorAll("[data-w]"), buttons = document.querySelectorAll("[lang][type]"), i;
    words = DATA.words[code];
    document.documentElement.lang = code;
    document.title = words.title;
    for (i = 0; i < all.length; i++) all[i].textContent = filled(words[all[i].getAttribute("data-w")]);
    for (i = 0; i < buttons.length; i++) buttons[i].setAttribute("aria-pressed", String(buttons[i].lang === code));
    if (shown) show(shown[0], shown[1]);
  }
  function row(term, text, name) {
    var list = place("facts"), one = document.createElement("dt"), two = document.createElement("dd");
    if (!text) return;
    one.textContent = words[term];
    two.textContent = text;
    two.dir = "auto";
    if (name) two.className = "name";
    list.appendChild(one);
    list.appendChild(two);
  }
  function show(state, facts) {
    var kind = state === "unknown-signer" ? "newer" : state, old;
    shown = [state, facts];
    old = facts && DATA.from && new Date((facts.issued - 719163) * 864e5).getUTCFullYear() < DATA.from;
    place("answer").className = kind;
    place("answer").hidden = false;
    place("shape").innerHTML = SHAPES[kind];
    say("verdict", words[kind]);
    say("means", filled(words[state === "newer" ? "newer.form" : kind + ".says"]));
    say("next", filled(words[kind + ".next"]));
    say("older", old && state === "genuine" ? filled(words.older).replace("{year}", DATA.from) : "");
    place("facts").textContent = "";
    if (!facts) return;
    row("name", facts.name, true);
    row("kind", words.kinds[facts.kind]);
    row("course", facts.course + (facts.short ? " (" + words.short + ")" : ""));
    row("branch", facts.branch);
    row("dates", words.span.replace("{first}", dated(facts.first)).replace("{last}", dated(facts.last)));
    if (facts.attended) row("attended", words.of.replace("{n}", facts.attended).replace("{of}", facts.planned));
    row("issued", dated(facts.issued));
    row("number", facts.serial);
  }
  function look(text, asked) {
    var cut = text.lastIndexOf("#") + 1, mine;
    // A link's part behind the #; some programs write its signs as %2F.
    if (cut) try { text = decodeURIComponent(text.slice(cut)); } catch (error) { text = text.slice(cut); }
    last = mine = text;
    check(text, keys, function (state, facts) {
      if (mine !== last) return;
      show(facts && gone.hasOwnProperty(facts.serial) ? "void" : state, facts);
      // On a small screen the answer lies below the button that asked for it.
      if (asked && place("answer").getBoundingClientRect().bottom > window.innerHeight) place("answer").scrollIntoView();
    });
  }
  function ask() {
    var text = place("text").value;
    if (/\S/.test(text)) look(text, true);
    else place("text").focus();
  }
  function follow() {
    if (location.hash.length < 2) return;
    place("text").value = location.hash.slice(1);
    look(location.hash, false);
  }
  function unpack() {
    var raw = atob(DATA.keys), serial = "", at, i, key;
    for (at = 0; at < raw.length; at += 36) {
      key = new Uint8Array(32);
      for (i = 0; i < 32; i++) key[i] = raw.charCodeAt(at + 4 + i);
      keys[((raw.charCodeAt(at) * 256 + raw.charCodeAt(at + 1)) * 256 + raw.charCodeAt(at + 2)) * 256 + raw.charCodeAt(at + 3)] = key;
    }
    // A small letter says how many signs a number shares with the one before it.
    DATA.void.replace(/([a-z])([^a-z]*)/g, function (all, letter, rest) {
      serial = serial.slice(0, letter.charCodeAt(0) - 97) + rest;
      gone[serial] = 1;
    });
    for (i = 0; i < DATA.odd.length; i++) gone[DATA.odd[i]] = 1;
  }

  unpack();
  place("form").onsubmit = function (event) { event.preventDefault(); ask(); };
  place("text").onpaste = function () { setTimeout(ask, 0); };
  place("languages").onclick = function (event) { if (event.target.lang) speak(event.target.lang); };
  window.onhashchange = follow;
  speak(/^sw/i.test(navigator.language || "") ? "sw" : "en");
  follow();
})();
