// What the text of a certificate's code says, and whether it is proven: services/proof.py and
// signs.py once more, to the bit. ES5, for old telephones; no network, no page, so that a test can
// run it alone. `nacl` is TweetNaCl; `subtle` the browser's own cryptography, or null.
function makeProof(nacl, subtle, kinds) {
  "use strict";
  var SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$-./:";
  var DOMAIN = "circledesk certificate proof\0";
  // The second version has further kinds, in the same layout.
  var VERSION = 2, FIRST_KINDS = 2, SIGNATURE = 64, DIGEST = 8, LAST_DAY = 3652059;
  // Python's white space, which is not quite JavaScript's.
  var SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
  // The order of Ed25519's group: a signature's second half is below it, or there would be two.
  var ORDER = "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed";

  function refuse() { throw new Error("altered"); }

  function fromSigns(text) {
    var raw = [], at, size, number, i, value;
    for (at = 0; at < text.length; at += 3) {
      size = Math.min(3, text.length - at);
      number = 0;
      for (i = 0; i < size; i++) {
        value = SIGNS.indexOf(text.charAt(at + i));
        if (value < 0) refuse();
        number = number * 41 + value;
      }
      if (size === 1 || number >= (size === 3 ? 65536 : 256)) refuse();
      if (size === 3) raw.push(number >> 8);
      raw.push(number & 255);
    }
    return raw;
  }

  function reader(body) {
    var at = 2;
    function take(count) {
      if (count > body.length - at) refuse();
      at += count;
      return body.slice(at - count, at);
    }
    function uvarint() {
      var number = 0, scale = 1, place, byte;
      for (place = 0; place < 10; place++, scale *= 128) {
        byte = take(1)[0];
        number += (byte & 127) * scale;
        if (byte < 128) {
          if (!byte && place) refuse();
          return number;
        }
      }
      refuse();
    }
    function text() {
      var raw = take(uvarint()), coded = "", i, found;
      for (i = 0; i < raw.length; i++) coded += (raw[i] < 16 ? "%0" : "%") + raw[i].toString(16);
      try { found = decodeURIComponent(coded); } catch (error) { refuse(); }
      if (found.normalize && found.normalize("NFC") !== found) refuse();
      return found;
    }
    function day() {
      var ordinal = uvarint();
      if (ordinal < 1 || ordinal > LAST_DAY) refuse();
      return ordinal;
    }
    function facts() {
      var flags = body.length > 1 ? body[1] : 255, found = {}, short = flags & 1;
      if (flags >> 1 >= kinds.length || body[0] !== (flags >> 1 < FIRST_KINDS ? 1 : 2)) refuse();
      found.kind = kinds[flags >> 1];
      found.key = uvarint();
      found.serial = text();
      found.name = text();
      found.branch = text();
      found.first = day();
      found.last = day();
      found.attended = uvarint();
      found.planned = uvarint();
      found.issued = day();
      found.course = text();
      if (short) take(DIGEST);
      found.short = !!short;
      if (at !== body.length) refuse();
      return found;
    }
    return facts;
  }

  function belowOrder(half) {
    var hex = "", i;
    for (i = 31; i >= 0; i--) hex += (half[i] < 16 ? "0" : "") + half[i].toString(16);
    return hex < ORDER;
  }

  function decode(text) {
    var raw = fromSigns(text.replace(SPACE, "")), cut = raw.length - SIGNATURE, signed = [], i;
    if (raw.length && raw[0] > VERSION) throw new Error("newer");
    if (cut <= 0 || !raw[0]) refuse();
    for (i = 0; i < DOMAIN.length; i++) signed.push(DOMAIN.charCodeAt(i));
    return {
      facts: reader(raw.slice(0, cut))(),
      signature: new Uint8Array(raw.slice(cut)),
      signed: new Uint8Array(signed.concat(raw.slice(0, cut)))
    };
  }

  // Calls `done` with whether the signature is the key's.
  function proven(proof, key, done) {
    function here() { done(nacl.sign.detached.verify(proof.signed, proof.signature, key)); }
    if (!belowOrder(proof.signature.subarray(32))) return done(false);
    if (!subtle) return here();
    try {
      subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]).then(function (own) {
        return subtle.verify({ name: "Ed25519" }, own, proof.signature, proof.signed);
      }).then(done, here);
    } catch (error) { here(); }
  }

  // Calls `done` with genuine, altered, unknown-signer or newer, and what a genuine text says.
  return function (text, keys, done) {
    var proof;
    try { proof = decode(text); } catch (error) {
      return done(error.message === "newer" ? "newer" : "altered", null);
    }
    if (!keys.hasOwnProperty(proof.facts.key)) return done("unknown-signer", null);
    proven(proof, keys[proof.facts.key], function (sure) {
      done(sure ? "genuine" : "altered", sure ? proof.facts : null);
    });
  };
}
