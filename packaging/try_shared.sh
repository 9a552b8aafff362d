#!/bin/sh
# Two people with names of their own at one computer, which the Debian package set up for all of
# them: try_shared.sh made|used|again PROGRAM, by the first, by the second, by the first again.
kind=shared
. /try/try_common.sh
program=$2
cd "$HOME"
export CIRCLEDESK_PASSPHRASE='practice makes the circle round'
all=/var/lib/circledesk

step "$(id -un): $1"
case $1 in
  made)
    "$program" --data "$all" team create --name 'Ziwa Libraries' --organizer 'Joy Makena' --email joy@example.org >/dev/null
    "$program" --json branch list | grep -q Office || failed "the shared library is not the one that opens"
    ;;
  *) # the same library, without being named; with what this one writes
    "$program" interest add --topic "Sewing, by $(id -un)" --name 'Achieng Kimani' | tail -1
    "$program" --json backup create | first file
    "$program" team edit --name "Ziwa Libraries, by $(id -un)" | tail -1
    ;;
esac
# Signed with the keys that all of them open.
"$program" device invite --organizer --out "$HOME/$1.invitation" >/dev/null
sound "$all"
unwritable=$(find "$all" -user "$(id -un)" ! -perm -006)
[ -z "$unwritable" ] || failed "the others may not change $unwritable"
