#!/bin/sh
# Tries the packages of dist/ in a bare Debian of their own, offline and as a plain user: installed,
# used, killed, restored. Usage: try_package.sh [FOLDER of the bare system]. Needs root, debootstrap.
# KINDS names some of: deb tarball portable.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dist=$here/../dist
bare=${1:-/var/tmp/circledesk-bare}
pictures=$here/../out/package
[ "$(id -u)" = 0 ] || { echo "Building a system of its own needs root." >&2; exit 1; }

[ -x "$bare/usr/bin/dpkg" ] || debootstrap --variant=minbase bookworm "$bare" >/dev/null
rm -f "$bare/etc/apt/sources.list"
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$bare/etc/apt/" 2>/dev/null || true
for file in /etc/ssl/certs/ca-certificates.crt /etc/resolv.conf /etc/hosts; do
  [ ! -f "$file" ] || { mkdir -p "$bare${file%/*}" && cp "$file" "$bare$file"; }
done
mounted=
for place in proc dev; do
  mountpoint -q "$bare/$place" || { mount --bind "/$place" "$bare/$place" && mounted="$mounted $bare/$place"; }
done
# shellcheck disable=SC2064,SC2086
trap "umount $mounted" EXIT

inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

# With the network, before anything of ours is there: the system's own libraries, and what a desktop has:
# a screen, xz.
deb=$(ls "$dist"/circledesk_*.deb)
needs=$(dpkg-deb -f "$deb" Depends)
echo "== The system's libraries: $needs"
inside apt-get update -qq
inside apt-get satisfy -y -qq --no-install-recommends "$needs, xvfb, xz-utils" >/dev/null
inside id amina >/dev/null 2>&1 || inside useradd -m amina

rm -rf "$bare/try" && mkdir -p "$bare/try/pictures" && chmod 777 "$bare/try/pictures"
cp "$here/try_inside.sh" "$bare/try/"
cp "$here/../tests/data/spreadsheets/learners.xlsx" "$bare/try/list.xlsx"

# Two updates by makers who exist for this trial only: one that works, one that does not start.
rm -rf "$here/../build/trial" && mkdir -p "$here/../build/trial/bad"
sign="$here/../.venv/bin/python $here/sign_update.py"
(cd "$here/.." && $sign trial-key build/trial/key build/trial/trial.pub >/dev/null
  cp -r build/tree/circledesk/versions/* build/trial/good
  cp build/trial/trial.pub build/trial/good/_internal/resources/update_keys/
  printf '#!/bin/sh\nexit 3\n' >build/trial/bad/circledesk && chmod +x build/trial/bad/circledesk
  $sign sign build/trial/key build/trial/good build/trial/good.circledesk-update 9.0.1
  $sign sign build/trial/key build/trial/bad build/trial/bad.circledesk-update 9.0.2)
cp "$here"/../build/trial/*.circledesk-update "$here/../build/trial/trial.pub" "$bare/try/"

# From here on there is no network.
offline() { unshare -n chroot "$bare" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
as_user() { offline setpriv --reuid=amina --regid=amina --clear-groups env HOME=/home/amina sh /try/try_inside.sh "$@"; }

try_deb() {
  cp "$deb" "$bare/try/"
  unshare -n chroot "$bare" dpkg --install "/try/$(basename "$deb")" >/dev/null
  as_user deb circledesk
  unshare -n chroot "$bare" dpkg --remove circledesk >/dev/null
  [ ! -e "$bare/usr/lib/circledesk" ] || { echo "The Debian package left something behind." >&2; exit 1; }
}

try_tarball() {
  cp "$dist"/circledesk-*-linux-x86_64.tar.xz "$bare/try/"
  as_user tarball
}

try_portable() {
  # What a file manager does: it keeps which files run.
  python3 "$here/unpack_zip.py" "$dist"/circledesk-*-portable-linux-x86_64.zip "$bare/try/stick"
  chmod -R a+w "$bare/try/stick"
  as_user portable /try/stick/CircleDesk/circledesk
}

for kind in ${KINDS:-deb tarball portable}; do "try_$kind"; done
rm -rf "$pictures" && mkdir -p "$pictures" && cp -r "$bare/try/pictures/." "$pictures/"
echo "All packages work. Pictures and papers: out/package"
