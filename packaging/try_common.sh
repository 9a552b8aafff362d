# Shared by the parts of try_package.sh that run inside the bare system; read in by each with `.`.
set -eu
export QT_QPA_PLATFORM=offscreen

step() { echo "-- $kind: $*"; }
failed() { echo "FAILED ($kind): $*" >&2; exit 1; }

# refused WORDS COMMAND...: it must say no in these words, and nothing worse (exit code 1).
refused() {
  words=$1 code=0
  shift
  "$@" >refused.txt 2>&1 || code=$?
  cat refused.txt
  [ "$code" = 1 ] || failed "exit code $code, not 1: $*"
  tr '\n' ' ' <refused.txt | grep -q "$words" || failed "it did not say: $words"
}

sound() { # sound DATA: the database is sound, by the deep check
  "$program" --data "$1" check --deep >sound.txt 2>&1 || { cat sound.txt; failed "the database is not sound"; }
  tail -1 sound.txt
}

first() { # first KEY: its first value in JSON that comes in
  tr '{,' '\n\n' | sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" | head -1
}

screen() {
  Xvfb :77 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 & screen=$!
  trap 'kill -9 "$screen"' EXIT
  until [ -S /tmp/.X11-unix/X77 ]; do sleep 0.2; done
}

# What is wider than the small window of a library that does not open.
full='("circledesk" [^)]*)  \([7-9]\|1[0-9]\)[0-9][0-9]x'

# open_window [WORD...]: as the menu starts it; returns when it is to be seen on the screen.
open_window() {
  DISPLAY=:77 QT_QPA_PLATFORM=xcb "$program" "$@" >window.txt 2>&1 & window=$!
  for _ in $(seq 600); do  # an old PC under load takes its time
    DISPLAY=:77 xwininfo -root -tree | grep -q "$full" && return
    kill -0 "$window" 2>/dev/null || break
    sleep 0.5
  done
  cat window.txt
  failed "no window came"
}

# press_ok: closes the launcher's message as a person does who has read it.
press_ok() {
  until for place in /proc/[0-9]*; do
    [ "$(cat "$place/comm" 2>/dev/null)" = xmessage ] && kill "${place#/proc/}" && break
  done; do sleep 1; done
}

children() { cat "/proc/$1/task/$1/children" 2>/dev/null || true; }

kill_window() { # the launcher waits for a version that it watches: both are killed
  # shellcheck disable=SC2046
  kill -9 $(children "$window") "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
}

proven() { # proven VERSION: the launcher was told that its window came
  for _ in $(seq 240); do
    [ "$(cat "$root/proven" 2>/dev/null)" = "$1" ] && [ ! -e "$root/starting" ] && return
    sleep 0.5
  done
  cat window.txt
  ls -la "$root"
  failed "the launcher was not told that the window of $1 came"
}
