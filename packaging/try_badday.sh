#!/bin/sh
# Bad days with the tarball, run by try_package.sh: a home with blanks and letters of Kikuyu, a
# program folder that may not be written, no keyring, no message bus, neither LANG nor TZ, a full disk.
kind=badday
. /try/try_common.sh
cd "$HOME"
unset CIRCLEDESK_PASSPHRASE LANG LC_ALL TZ 2>/dev/null || true

step "a home called $HOME, a folder with what scripts dislike"
mkdir "Programu & 100% zangu" && cd "Programu & 100% zangu"
tar -xf /try/circledesk-*-linux-x86_64.tar.xz
cd circledesk-*/
root=$PWD program=$HOME/.local/bin/circledesk
./install.sh | tail -1
entry=$HOME/.local/share/applications/circledesk.desktop
grep "^Exec=" "$entry"
[ "$(sed -n 's/^Exec="\(.*\)"$/\1/p' "$entry" | sed 's/%%/%/g')" = "$root/circledesk" ] || failed "the menu entry"
cd "$HOME"
chmod -R a-w "$root"

step "no keyring and no passphrase: nothing is begun"
refused "passphrase" "$program" team create --name 'Ziwa Libraries' --organizer 'Joy Makena' --email joy@example.org
[ ! -e .local/share/CircleDesk/circledesk.db ] || failed "half a library was left behind"

step "a library in that home; names as they are written there"
export CIRCLEDESK_PASSPHRASE='practice makes the circle round'
"$program" team create --name 'Maktaba za Ziwa' --organizer 'Wanjikũ Makena' --email joy@example.org >/dev/null
"$program" interest add --topic 'Ũtumi wa kompiuta' --name "Ng'ang'a Mũthoni" >/dev/null
"$program" --json interest list | grep -q 'Ũtumi wa kompiuta' || failed "letters were lost"
"$program" export all --out "Nakala zangu" >/dev/null
sound "$HOME/.local/share/CircleDesk"

step "a program that may not be written: the window opens"
screen
open_window
kill_window
sound "$HOME/.local/share/CircleDesk"
step "the first window, where nothing was made yet; and nobody's folder for all"
open_window --data "$HOME/mpya"
kill_window
refused "where all who use this computer" "$program" --data /var/lib/circledesk team create --name Z --organizer J --email j@example.org

step "a full disk: said, and nothing that was confirmed is lost"
small=/home/small
"$program" --data $small/desk team create --name 'Ziwa Libraries' --organizer 'Joy Makena' --email joy@example.org >/dev/null
"$program" --data $small/desk interest add --topic Sewing --name 'Achieng Kimani' >/dev/null
: >confirmed.txt
head -c 100m /dev/zero >$small/filling 2>/dev/null || true
refused "" "$program" --data $small/desk backup create
refused "" "$program" --data $small/desk export all --out $small/all
for n in $(seq 10); do
  "$program" --data $small/desk interest add --topic "Topic $n" --name 'Achieng Kimani' >/dev/null 2>refused.txt && echo "Topic $n" >>confirmed.txt
done
tail -2 refused.txt
DATA=$small/desk
open_window --data $DATA
kill_window
rm $small/filling
"$program" --data $DATA --json interest list >kept.txt
for topic in $(tr ' ' '_' <confirmed.txt 2>/dev/null); do
  grep -q "$(echo "$topic" | tr _ ' ')" kept.txt || failed "$topic was confirmed and is lost"
done
"$program" --data $DATA interest add --topic 'Room again' --name 'Achieng Kimani' >/dev/null
sound $DATA
