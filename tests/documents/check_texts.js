// Runs the verifier's own check on texts, without a page: cases on standard input, answers out.
// {"parts": [files], "kinds": […], "keys": {number: hex}, "texts": […], "subtle": bool}
var fs = require("fs"), vm = require("vm");
var asked = JSON.parse(fs.readFileSync(0, "utf8"));
var box = { Uint8Array: Uint8Array, Float64Array: Float64Array };
vm.createContext(box);
asked.parts.forEach(function (file) { vm.runInContext(fs.readFileSync(file, "utf8"), box); });
var check = box.makeProof(box.nacl, asked.subtle ? globalThis.crypto.subtle : null, asked.kinds);
var keys = {};
Object.keys(asked.keys).forEach(function (number) {
  keys[number] = new Uint8Array(Buffer.from(asked.keys[number], "hex"));
});
Promise.all(asked.texts.map(function (text) {
  return new Promise(function (done) {
    check(text, keys, function (state, facts) { done([state, facts]); });
  });
})).then(function (answers) { process.stdout.write(JSON.stringify(answers)); });
