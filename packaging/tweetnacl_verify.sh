#!/bin/sh
# Makes resources/verifier/tweetnacl-verify.min.js anew: of TweetNaCl's plain source what verifies a
# signature, minified. Needs npm; run by hand when TweetNaCl has a new version.
set -eu
out=$(cd "$(dirname "$0")/../resources/verifier" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent tweetnacl@1.0.3 terser@5
{
  printf 'var nacl=(function(){'
  sed -n '/^var u64 = /,/^var crypto_secretbox_KEYBYTES/p' node_modules/tweetnacl/nacl.js | sed '$d'
  sed -n '/^nacl.sign.detached.verify = /,/^};/p' node_modules/tweetnacl/nacl.js |
    sed '1s/.*/function verify(msg, sig, publicKey) {/; /checkArrayTypes/d; s/crypto_sign_PUBLICKEYBYTES/32/; s/crypto_sign_BYTES/64/g; $s/;$//'
  printf 'return{sign:{detached:{verify:verify}}}})();'
} > verify.js
node_modules/.bin/terser verify.js --ecma 5 --compress passes=3 --mangle --output "$out/tweetnacl-verify.min.js"
cp node_modules/tweetnacl/LICENSE "$out/tweetnacl-LICENSE"
