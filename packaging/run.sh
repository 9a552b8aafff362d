#!/bin/sh
# Opens the window on the sample library where there is a screen; else does the same job offscreen.
# Usage: run.sh BIN OUT
set -eu
bin=$1
out=$2
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  [ -e "$out/sample/circledesk.db" ] || "$bin/python" -m circledesk.sample --data "$out/sample"
  echo "Opening CircleDesk on a sample library in $out/sample (invented people)."
  exec "$bin/circledesk" --data "$out/sample"
fi
echo "There is no screen here: doing the main job offscreen, into $out/demo."
rm -rf "$out/demo"
QT_QPA_PLATFORM=offscreen exec "$bin/circledesk" demo --out "$out/demo"
