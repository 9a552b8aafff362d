#!/bin/sh
# Puts CircleDesk into this person's menu, from the folder that it lies in; needs no password.
# Usage: ./install.sh [--remove]. Neither touches any data.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/circledesk.desktop
icon=$share/icons/hicolor/scalable/apps/circledesk.svg
command=$HOME/.local/bin/circledesk

case ${1:-} in
  --remove)
    rm -f "$entry" "$icon"
    [ ! -L "$command" ] || rm -f "$command"
    echo "CircleDesk is out of the menu. Delete the folder $here to remove the program; your data stay."
    exit 0
    ;;
  '') ;;
  *) echo "Usage: ./install.sh [--remove]" >&2; exit 2 ;;
esac

case $here in
  *[\"\`\$\\]*) echo "Please move this folder to a place without quotation marks, \$ or \\ in its name." >&2; exit 1 ;;
esac
mkdir -p "$(dirname "$entry")" "$(dirname "$icon")" "$(dirname "$command")"
# A menu reads % as the begin of a placeholder, sed & and | as its own.
place=$(printf '%s' "$here/circledesk" | sed 's/%/%%/g; s/[&|]/\\&/g')
sed "s|^Exec=.*|Exec=\"$place\"|" "$here/menu/circledesk.desktop" >"$entry"
cp "$here/menu/circledesk.svg" "$icon"
ln -sfn "$here/circledesk" "$command"
echo "CircleDesk is in your menu now. Keep this folder where it is: $here"
