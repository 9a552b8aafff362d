#!/bin/sh
# Tries the packages of dist/ in a bare Debian of their own, offline and as plain users who have
# nothing yet: installed, used, killed, restored, updated, erased, taken away; then on bad days.
# Usage: try_package.sh [FOLDER of the bare system]. Needs root, debootstrap.
# KINDS names some of: deb tarball portable badday.
set -eu
[ "$(id -u)" = 0 ] || { echo "Building a system of its own needs root." >&2; exit 1; }
# What is mounted here is gone with this script, however it ends.
[ -n "${TRYING:-}" ] || TRYING=1 exec unshare --mount "$0" "$@"
here=$(cd "$(dirname "$0")" && pwd)
dist=$here/../dist
bare=${1:-/var/tmp/circledesk-bare}
trial=$here/../build/trial
pictures=$here/../out/package

[ -x "$bare/usr/bin/dpkg" ] || debootstrap --variant=minbase bookworm "$bare" >/dev/null
rm -f "$bare/etc/apt/sources.list"
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$bare/etc/apt/" 2>/dev/null || true
for file in /etc/ssl/certs/ca-certificates.crt /etc/resolv.conf /etc/hosts; do
  [ ! -f "$file" ] || { mkdir -p "$bare${file%/*}" && cp "$file" "$bare$file"; }
done
for place in proc dev; do mount --rbind "/$place" "$bare/$place"; done

in_bare() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

# Nothing of an earlier trial: another build's data would speak for this one.
in_bare dpkg --purge circledesk >/dev/null 2>&1 || true
rm -rf "$bare/try" "$bare/var/lib/circledesk" "$bare"/tmp/* "$bare"/tmp/.X* "$bare"/home/*

# With the network, before anything of ours is there: the system's own libraries, and what a desktop
# has: a screen, xz.
deb=$(ls "$dist"/circledesk_*.deb)
needs=$(dpkg-deb -f "$deb" Depends)
echo "== The system's libraries: $needs"
in_bare apt-get update -qq
in_bare apt-get satisfy -y -qq --no-install-recommends "$needs, xvfb, x11-utils, xz-utils" >/dev/null

mkdir -p "$bare/try/pictures" && chmod 777 "$bare/try" "$bare/try/pictures"
cp "$here"/try_*.sh "$bare/try/"
cp "$here/../tests/data/spreadsheets/learners.xlsx" "$bare/try/list.xlsx"

# Two updates by makers who exist for this trial only: a next version, and one that does not start.
rm -rf "$trial" && mkdir -p "$trial/bad"
(cd "$here/.."
  sign="env QUICK=1 PYTHONPATH=. .venv/bin/python packaging/sign_update.py"
  $sign trial-key "$trial/key" "$trial/trial.pub"
  build/package-venv/bin/python packaging/next_version.py 9.0.1 "$trial/trial.pub" "$trial/next"
  printf '#!/bin/sh\nexit 3\n' >"$trial/bad/circledesk" && chmod +x "$trial/bad/circledesk"
  $sign sign "$trial/key" "$trial/next/build/tree/circledesk/versions/9.0.1" "$trial/next.circledesk-update" 9.0.1
  $sign sign "$trial/key" "$trial/bad" "$trial/bad.circledesk-update" 9.0.2)
mv "$trial"/*.circledesk-update "$trial/trial.pub" "$bare/try/"
rm -rf "$trial"

# From here on there is no network, and what a trial leaves running ends with it.
offline() {
  unshare --net --pid --fork --kill-child --mount-proc="$bare/proc" \
    chroot "$bare" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin "$@"
}
as_root() { offline env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
by() { # by USER HOME SCRIPT [WORD...]: in a session as plain as can be, without LANG or TZ
  user=$1 home=$2
  shift 2
  offline setpriv --reuid="$user" --regid="$user" --clear-groups env HOME="$home" sh "$@"
}
new_user() { # new_user NAME HOME: a home that holds nothing yet
  rm -rf "${bare:?}$2" "$bare"/tmp/.X*  # also the screen of who was killed before
  in_bare id "$1" >/dev/null 2>&1 && in_bare userdel "$1" 2>/dev/null
  in_bare useradd --create-home --home-dir "$2" "$1"
}

try_deb() {
  cp "$deb" "$bare/try/"
  as_root apt-get install -y -qq "/try/$(basename "$deb")" >/dev/null  # as the handbook says
  new_user amina /home/amina
  by amina /home/amina /try/try_inside.sh deb circledesk
  new_user joseph /home/joseph
  by amina /home/amina /try/try_shared.sh made circledesk
  by joseph /home/joseph /try/try_shared.sh used circledesk
  by amina /home/amina /try/try_shared.sh again circledesk
  before=$(in_bare find /home /var/lib/circledesk -type f | sort | xargs -d '\n' -I{} stat -c '%n %s' "$bare{}" | cksum)
  as_root apt-get remove -y -qq circledesk >/dev/null
  as_root dpkg --purge circledesk >/dev/null 2>&1
  after=$(in_bare find /home /var/lib/circledesk -type f | sort | xargs -d '\n' -I{} stat -c '%n %s' "$bare{}" | cksum)
  [ "$before" = "$after" ] || { echo "FAILED (deb): removing it touched data." >&2; exit 1; }
  for left in /usr/lib/circledesk /usr/bin/circledesk /usr/share/applications/circledesk.desktop; do
    [ ! -e "$bare$left" ] && [ ! -L "$bare$left" ] || { echo "FAILED (deb): $left was left behind." >&2; exit 1; }
  done
  echo "-- deb: taken away; all data stay"
  # Else the library that all share would be the next package's.
  rm -rf "$bare/var/lib/circledesk"
}

try_tarball() {
  cp "$dist"/circledesk-*-linux-x86_64.tar.xz "$bare/try/"
  new_user amina /home/amina
  by amina /home/amina /try/try_inside.sh tarball
}

try_portable() {
  # What a file manager does: it keeps which files run.
  python3 "$here/unpack_zip.py" "$dist"/circledesk-*-portable-linux-x86_64.zip "$bare/try/stick"
  chmod -R a+w "$bare/try/stick"
  new_user amina /home/amina
  by amina /home/amina /try/try_inside.sh portable /try/stick/CircleDesk/circledesk
  rm -rf "$bare/try/stick"
}

# A home with blanks and letters of Kikuyu, a program folder that may not be written, a full disk.
try_badday() {
  cp -n "$dist"/circledesk-*-linux-x86_64.tar.xz "$bare/try/"
  new_user wanjiku "/home/Wanjikũ wa Ziwa"
  mkdir -p "$bare/home/small"
  mountpoint -q "$bare/home/small" || mount -t tmpfs -o size=24m,mode=777 tmpfs "$bare/home/small"
  by wanjiku "/home/Wanjikũ wa Ziwa" /try/try_badday.sh
}

for kind in ${KINDS:-deb tarball portable badday}; do "try_$kind"; done
rm -rf "$pictures" && mkdir -p "$pictures" && cp -r "$bare/try/pictures/." "$pictures/"
rm -rf "$bare/try" "$bare"/home/[!s]* "$bare/var/lib/circledesk"
echo "All packages work. Pictures and papers: out/package"
