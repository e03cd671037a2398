#!/bin/sh
# Proves what people install on Linux, each on the same bare Debian 12: the .deb with nothing but the packages it asks for,
# then the .rpm and the archive with what the .deb brought. Each is worked with as an ordinary person, opens its window on a
# virtual screen, and is removed again. The data must survive.
#
#   prove.sh PACKAGES FOLDER      the folder with the packages; FOLDER keeps the bare system for the next run
#
# Needs root and debootstrap, and says so where they are not there; with REQUIRED set it fails then. The mirror is $MIRROR,
# the one that this computer's own apt uses, or debootstrap's own.
set -eu

here=$(dirname "$(readlink -f "$0")")
packages=$(readlink -f "$1")
mkdir -p "$2"
folder=$(readlink -f "$2")
part=prove

. "$here/prove/bare-debian.sh"
. "$here/prove/work.sh"
. "$here/prove/deb.sh"
. "$here/prove/rpm.sh"
. "$here/prove/tar.sh"

# The only package of a kind; nothing where there is none.
package() {
  for file in "$packages"/*"$1"; do
    [ ! -e "$file" ] || echo "$file"
  done
}
prove() {
  part=prove-$1
  if [ -z "$2" ]; then
    not_there "$1"
  else
    "prove_$1" "$2"
    proved="$proved .$1"
  fi
}

deb=$(package .deb)
[ -n "$deb" ] || not_proved "there is no .deb, which brings the libraries for all else."
set_up
proved=
prove deb "$deb"
prove rpm "$(package .rpm)"
prove tar "$(package .tar.gz)"
part=prove
say "PROVED on a bare Debian 12:$proved."
