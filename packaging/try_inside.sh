#!/bin/sh
# A good day with a package, then its end: try_inside.sh KIND [PROGRAM], run by try_package.sh.
kind=$1
. /try/try_common.sh
[ -z "$(find "$HOME" -mindepth 1 ! -name '.bash*' ! -name .profile)" ] || failed "$HOME is not empty"
cd "$HOME"
export XDG_DATA_HOME=$HOME/share CIRCLEDESK_PASSPHRASE='practice makes the circle round'

if [ "$kind" = tarball ]; then
  tar -xf /try/circledesk-*-linux-x86_64.tar.xz
  (cd circledesk-*/ && ./install.sh)
  program=$HOME/.local/bin/circledesk
  grep -q "Exec=\"$HOME/circledesk-" "$XDG_DATA_HOME/applications/circledesk.desktop" || failed "the menu entry"
else
  program=$2
fi
root=$(dirname "$(readlink -f "$(command -v "$program")")")

step "no network, plain user: $(id -un), glibc $(getconf GNU_LIBC_VERSION)"
step "the demo: two libraries, parcels, papers, pictures of all windows"
if [ ! -d /try/demo ]; then  # the next package of the same build begins with its outcome
  "$program" demo --out making >demo.txt 2>&1 || { tail demo.txt; failed demo; }
  cp -r making /try/demo && rm -rf making && chmod -R a+rX /try/demo
fi
cp -r /try/demo demo
office="--data demo/organizer"

step "a team of its own"
"$program" --data new team create --name 'Ziwa Libraries' --organizer 'Joy Makena' --email joy@example.org >/dev/null
sound new

step "a parcel comes in a second time and changes nothing"
"$program" $office bundle import demo/flash-disk/Bondeni-*-4.circledesk | tail -1

step "a spreadsheet, read by a process of its own"
circle=$("$program" $office --json list circles | first id)
"$program" $office import --as learners --dry-run --circle "$circle" /try/list.xlsx | tail -2

step "a certificate is read back from its PDF"
"$program" $office certificate verify demo/papers/certificates.pdf | head -3

step "backup, and back to it"
file=$("$program" $office --json backup create | first file)
[ -f "$file" ] || failed "backup"
"$program" $office backup verify "$file" | tail -1

step "killed in the middle of its work, ten times"
add() { "$program" --data new interest add --topic "Sewing $1" --name 'Achieng Kimani' >/dev/null 2>&1; }
begun=$(date +%s%N)
add whole
took=$((($(date +%s%N) - begun) / 10000000))
for tenth in 4 5 6 7 7.5 8 8.5 9 9.5 10; do
  add "$tenth" & writing=$!
  "$program" $office export all --out "all-$tenth" >/dev/null 2>&1 & working=$!
  sleep "$(awk "BEGIN { print $took * $tenth / 1000 }")"
  kill -9 "$working" $(children "$writing") 2>/dev/null || true
  wait "$working" "$writing" 2>/dev/null || true
done
"$program" --data new --json interest list | grep -q 'Sewing whole' || failed "what was confirmed is lost"
sound new
sound demo/organizer
"$program" $office backup restore "$file" | tail -1
sound demo/organizer

step "a learner is erased, also from the backup that is put back; and the library is locked"
learner=$("$program" $office --json list learners | first id)
"$program" $office learner erase "$learner" | tail -1
"$program" $office backup restore "$file" | tail -1
! "$program" $office --json list learners | grep -q "$learner" || failed "the backup brought her back"
"$program" $office encrypt on | tail -1
! head -c 15 demo/organizer/circledesk.db | grep -q 'SQLite format' || failed "the database is not locked"
sound demo/organizer
"$program" $office encrypt off | tail -1

step "the window, on a screen; killed while it is open"
screen
# As the menu starts it: no words; the library is the one that a person made before.
mkdir -p "$XDG_DATA_HOME" && cp -r demo/organizer "$XDG_DATA_HOME/CircleDesk"
mine=$XDG_DATA_HOME/CircleDesk
open_window
[ ! -w "$root" ] || proven "$(cat "$root/current")"
refused "window is open" "$program" interest add --topic Sewing --name 'Achieng Kimani'
kill_window
sound "$mine"

if [ "$kind" = tarball ]; then
  now=$(cat "$root/current") next=/try/next.circledesk-update
  step "an update by stick: of strangers, then of makers it knows"
  refused "no makers" "$program" update apply "$next"
  cp /try/trial.pub "$root/versions/$now/_internal/resources/update_keys/"
  "$program" update inspect "$next" | head -2
  "$program" update apply "$next"
  refused "not newer" "$program" update apply "$next"
  open_window
  proven 9.0.1
  kill_window
  sound "$mine"
  step "the version before, which refuses what the new one has rewritten; its backup"
  "$program" update back
  refused "newer version" "$program" list circles
  saved=$(ls -t "$mine"/backups/*upgrade*.backup | head -1)
  "$program" backup restore "$saved" | tail -1
  sound "$mine"
  step "an update that does not start makes room for the one before"
  "$program" update apply --again "$next"
  "$program" update apply /try/bad.circledesk-update
  press_ok &
  open_window
  cat window.txt
  [ "$(cat "$root/current") $(cat "$root/failed")" = "9.0.1 9.0.2" ] || failed "it did not go back"
  kill_window
fi
if [ "$kind" = portable ]; then
  step "data on the stick are refused"
  refused "is on the stick" "$program" --data "$root/data" list circles
fi
mkdir "/try/pictures/$kind" && cp -r demo/papers "/try/pictures/$kind/"
cp demo/windows/organizer/*dashboard* "/try/pictures/$kind/" 2>/dev/null || true
if [ "$kind" = tarball ]; then
  (cd circledesk-*/ && ./install.sh --remove >/dev/null)
  [ ! -e "$program" ] || failed "the menu entry stayed"
fi
