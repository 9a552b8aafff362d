#!/bin/sh
# The user's part of try_package.sh, inside the bare system: try_inside.sh KIND [PROGRAM]
set -eu
kind=$1
home=$HOME/$kind
rm -rf "$home" && mkdir "$home" && cd "$home"
export XDG_DATA_HOME=$home/share XDG_STATE_HOME=$home/state QT_QPA_PLATFORM=offscreen
export CIRCLEDESK_PASSPHRASE='practice makes the circle round'

failed() { echo "FAILED ($kind): $*" >&2; exit 1; }
step() { echo "-- $kind: $*"; }

if [ "$kind" = tarball ]; then
  tar -xf /try/circledesk-*-linux-x86_64.tar.xz
  (cd circledesk-*/ && ./install.sh)
  program=$HOME/.local/bin/circledesk
  grep -q "Exec=\"$home/circledesk-" "$XDG_DATA_HOME/applications/circledesk.desktop" || failed "the menu entry"
else
  program=$2
fi

step "no network, plain user: $(id -un), glibc $(getconf GNU_LIBC_VERSION)"
step "the demo: two libraries, parcels, papers, pictures of all windows"
if [ ! -d "$HOME/demo" ]; then  # the next package of the same build begins with its outcome
  "$program" demo --out "$HOME/making" >demo.txt 2>&1 || { tail demo.txt; failed demo; }
  mv "$HOME/making" "$HOME/demo"
fi
cp -r "$HOME/demo" demo
office="--data demo/organizer"

step "a team of its own"
"$program" --data new team create --name 'Ziwa Libraries' --organizer 'Joy Makena' --email joy@example.org >/dev/null
"$program" --data new check --deep | tail -1

step "a parcel comes in a second time and changes nothing"
"$program" $office bundle import demo/flash-disk/Bondeni-*-4.circledesk | tail -1

step "a spreadsheet, read by a process of its own"
circle=$("$program" $office --json list circles | tr '{' '\n' | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -1)
"$program" $office import --as learners --dry-run --circle "$circle" /try/list.xlsx | tail -2

step "a certificate is read back from its PDF"
"$program" $office certificate verify demo/papers/certificates.pdf | head -3

step "backup, and back to it"
file=$("$program" $office --json backup create | sed -n 's/.*"file": *"\([^"]*\)".*/\1/p')
[ -f "$file" ] || failed "backup"
"$program" $office backup verify "$file" | tail -1

step "killed in the middle of its work, ten times"
for wait in 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1 1.2 1.5; do
  "$program" --data new team create --name Other --organizer X --email x@example.org >/dev/null 2>&1 &
  "$program" $office export all --out "all-$wait" >/dev/null 2>&1 & working=$!
  sleep "$wait"
  kill -9 "$working" 2>/dev/null || true
  wait 2>/dev/null || true
done
"$program" $office check --deep | tail -1
"$program" $office backup restore "$file" | tail -1
"$program" $office check --deep | tail -1

step "a learner is erased, and the library is locked"
learner=$("$program" $office --json list learners | tr '{' '\n' | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -1)
"$program" $office learner erase "$learner" | tail -1
"$program" $office encrypt on | tail -1
! head -c 15 demo/organizer/circledesk.db | grep -q 'SQLite format' || failed "the database is not locked"
"$program" $office check --deep | tail -1
"$program" $office encrypt off | tail -1

step "the window, on a screen"
root=$(dirname "$(readlink -f "$(command -v "$program")")")
Xvfb :77 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 & screen=$!
trap 'kill "$screen"' EXIT
sleep 3
# As the menu starts it: no words; the library is the one that a person made before.
mkdir -p "$XDG_DATA_HOME" && cp -r demo/organizer "$XDG_DATA_HOME/CircleDesk"
DISPLAY=:77 QT_QPA_PLATFORM=xcb "$program" >window.txt 2>&1 & window=$!
sleep 15
kill -0 "$window" || { cat window.txt; failed "the window did not stay open"; }
if [ -w "$root" ]; then
  [ -s "$root/proven" ] || { cat window.txt; ls -la "$root"; failed "the launcher was not told that the window came"; }
  [ ! -e "$root/starting" ] || failed "starting is still there"
fi
# The launcher waits for a version that it watches: both are killed.
# shellcheck disable=SC2046
kill -9 $(cat "/proc/$window/task/$window/children") "$window" 2>/dev/null || true
"$program" check --deep | tail -1

if [ "$kind" = tarball ]; then
  step "an update by stick; then one that does not start"
  now=$(cat "$root/current")
  ! "$program" update apply /try/good.circledesk-update 2>refused.txt || failed "an update of strangers was taken"
  cat refused.txt
  cp /try/trial.pub "$root/versions/$now/_internal/resources/update_keys/"
  "$program" update apply /try/good.circledesk-update
  [ "$(cat "$root/current")" = 9.0.1 ] || failed "the update is not in use"
  "$program" check --deep | tail -1
  "$program" update apply /try/bad.circledesk-update
  DISPLAY=:77 QT_QPA_PLATFORM=xcb timeout 20 "$program" >fell.txt 2>&1 || true
  cat fell.txt
  [ "$(cat "$root/current") $(cat "$root/failed")" = "9.0.1 9.0.2" ] || failed "it did not go back"
fi
if [ "$kind" = portable ]; then
  step "data on the stick are refused"
  ! "$program" --data "$root/data" list circles >/dev/null 2>refused.txt || failed "data on the stick"
  cat refused.txt
fi
mkdir "/try/pictures/$kind" && cp -r demo/papers "/try/pictures/$kind/"
cp demo/windows/organizer/*dashboard* "/try/pictures/$kind/" 2>/dev/null || true
if [ "$kind" = tarball ]; then
  (cd circledesk-*/ && ./install.sh --remove >/dev/null)
  [ ! -e "$program" ] || failed "the menu entry stayed"
fi
