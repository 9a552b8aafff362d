#!/bin/sh
# Runs Windows' installer and launcher under Wine, with programs that stand in for the versions. They
# are compiled for 64 bit, since Wine's 32-bit half is seldom there. Needs makensis, wine64, Xvfb and
# xdotool (Debian 12: nsis wine64 xvfb xdotool). Not a proof of Windows: of the two scripts' own steps.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
made=$(mktemp -d)
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
export HOME="$made/home" DISPLAY=:79 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
mkdir "$HOME"
Xvfb :79 -screen 0 1024x768x24 -nolisten tcp >/dev/null 2>&1 & screen=$!
trap 'kill "$screen"; rm -rf "$made"' EXIT

nsis() { makensis -V1 -WX "-XTarget amd64-unicode" "$@"; }
stand_in() { nsis "-DVERSION=$1" ${3:-} "-DOUT=$2" "$here/stand_in.nsi"; }
setup() { # setup VERSION: its installer
  mkdir -p "$made/$1/versions/$1/_internal"
  echo "$1" >"$made/$1/current"
  echo read >"$made/$1/versions/$1/_internal/Kikũyũ.txt"
  stand_in "$1" "$made/$1/versions/$1/circledesk.exe"
  nsis "-DVERSION=$1" "-DOUT=$made/$1/CircleDesk.exe" "$here/launcher.nsi"
  nsis "-DVERSION=$1" "-DSOURCE=$made/$1" "-DOUT=$made/setup-$1.exe" "$here/installer.nsi"
}

# run CODE PROGRAM [WORD...]: its boxes are answered with Enter; `boxes` tells whether there were any.
run() {
  code=0 wanted=$1
  shift
  rm -f "$made/boxes"
  (while sleep 1; do
    for box in $(xdotool search --onlyvisible --name CircleDesk 2>/dev/null); do
      touch "$made/boxes"
      xdotool windowfocus "$box" key --window "$box" Return 2>/dev/null || true
    done
  done) & pressing=$!
  timeout 120 "$wine" "$@" || code=$?
  sleep 2  # what a launcher started and did not wait for
  kill "$pressing"
  [ "$code" = "$wanted" ] || { echo "FAILED: exit code $code, not $wanted: $*" >&2; exit 1; }
}
boxes() { [ -e "$made/boxes" ] || { echo "FAILED: nothing was said" >&2; exit 1; }; }
silent() { [ ! -e "$made/boxes" ] || { echo "FAILED: a box came" >&2; exit 1; }; }
holds() { # holds FILE TEXT: what a file of the tree says; '' for none
  told=$(tr -d '\r' 2>/dev/null <"$root/$1" | tr '\n' ';') || told=
  [ "$told" = "${2:+$2;}" ] || { echo "FAILED: $1 holds «$told», not «$2»" >&2; exit 1; }
}

setup 1.0.0
setup 2.0.0
stand_in 1.0.0 "$made/fails-1.exe" -DFAILS
stand_in 2.0.0 "$made/fails-2.exe" -DFAILS
"$wine" wineboot --init >/dev/null 2>&1
user=$(ls -d "$HOME"/.wine/drive_c/users/* | grep -v Public | head -1)
root=$user/AppData/Local/Programs/CircleDesk

as_windows() { "$wine" reg add 'HKCU\Software\Wine' /v Version /d "$1" /f >/dev/null; }
echo "-- an old Windows is refused in words"
as_windows win7
run 1 "$made/setup-1.0.0.exe" /S
boxes
[ ! -e "$root" ] || { echo "FAILED: it was installed" >&2; exit 1; }
as_windows win10

echo "-- installed, started, given words"
run 0 "$made/setup-1.0.0.exe" /S
run 0 "$root/CircleDesk.exe"
silent
holds proven 1.0.0
holds starting ''
run 0 "$root/CircleDesk.exe" check "two words"
holds ran '1.0.0 [] [];1.0.0 [check "two words"] []'
rm "$root/ran"

echo "-- a new version that fails makes room for the one before; so does one that was cut off"
run 0 "$made/setup-2.0.0.exe" /S
holds previous 1.0.0
cp "$made/fails-2.exe" "$root/versions/2.0.0/circledesk.exe"
run 0 "$root/CircleDesk.exe"
boxes
holds current 1.0.0
holds failed 2.0.0
holds ran '2.0.0 [] [];1.0.0 [] [2.0.0]'
run 0 "$made/setup-2.0.0.exe" /S
holds failed ''
echo 2.0.0 >"$root/starting"
run 0 "$root/CircleDesk.exe"
boxes
holds current 1.0.0
run 0 "$made/setup-2.0.0.exe" /S
run 0 "$root/CircleDesk.exe"
silent
holds proven 2.0.0

echo "-- a version that is not whole; one that fails and has none before it"
rm "$root/versions/2.0.0/circledesk.exe"
run 0 "$root/CircleDesk.exe"
boxes
holds current 1.0.0
rm -f "$root/proven" "$root/ran"
cp "$made/fails-1.exe" "$root/versions/1.0.0/circledesk.exe"
run 3 "$root/CircleDesk.exe"
boxes
holds ran '1.0.0 [] []'

echo "-- a folder with blanks and letters of its own"
root="$user/Programu za Wanjikũ"
cp -r "$made/1.0.0" "$root"
run 0 "$root/CircleDesk.exe"
holds proven 1.0.0

echo "-- taken away; what was written stays"
root=$user/AppData/Local/Programs/CircleDesk
rm -f "$root/ran"
mkdir -p "$user/AppData/Local/CircleDesk"
echo data >"$user/AppData/Local/CircleDesk/circledesk.db"
run 0 "$root/Uninstall.exe" /S
sleep 5
[ ! -e "$root" ] || { echo "FAILED: something was left behind: $(ls "$root")" >&2; exit 1; }
[ -e "$user/AppData/Local/CircleDesk/circledesk.db" ] || { echo "FAILED: data are gone" >&2; exit 1; }
"$wine" reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CircleDesk' >/dev/null 2>&1 &&
  { echo "FAILED: it is still in the list of programs" >&2; exit 1; }
echo "Installer and launcher do what they should, under $("$wine" --version 2>/dev/null)."
