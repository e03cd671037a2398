#!/bin/sh
# Proves the .deb on a bare Debian 12: installs it with nothing but the packages it asks for, works with it as an ordinary
# person, opens its window on a virtual screen, puts a newer version over it, and removes it. The data must survive.
#
#   prove-deb.sh PACKAGE.deb FOLDER      FOLDER keeps the bare system for the next run
#
# Needs root and debootstrap, and says so where they are not there. The mirror is the one that this computer's own apt uses,
# or $MIRROR.
set -eu

deb=$(readlink -f "$1")
mkdir -p "$2"
folder=$(readlink -f "$2")
suite=bookworm
base=$folder/$suite.tar.gz
root=$folder/root
keep=/var/cache/apt/archives

not_proved() {
  echo "NOT PROVED that the .deb works on a bare Debian 12: $1" >&2
  exit 0
}
say() {
  echo "[prove-deb] $*"
}
fail() {
  echo "[prove-deb] FAILED: $*" >&2
  exit 1
}

[ "$(id -u)" = 0 ] || not_proved "that takes root, for a file system of its own."
command -v debootstrap >/dev/null || not_proved "there is no debootstrap on this computer."

# The mirror for the suite, out of one-line and of deb822 lists.
mirror() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
    sed -n "s/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) $suite .*/\2/p"
  for list in /etc/apt/sources.list.d/*.sources; do
    [ -e "$list" ] && awk -v suite="$suite" 'BEGIN { RS = ""; FS = "\n" } {
      uri = ""; fits = 0
      for (i = 1; i <= NF; i++) {
        if ($i ~ /^URIs:/) { split($i, words, " "); uri = words[2] }
        if ($i ~ /^Suites:/ && ($i " ") ~ (" " suite " ")) { fits = 1 }
      }
      if (fits) { print uri }
    }' "$list"
  done
}

# Only what runs within the bare system, which nothing but this script has started.
processes() {
  for process in /proc/[0-9]*; do
    case $(readlink "$process/root" 2>/dev/null) in
      "$root" | "$root "*) basename "$process" ;;
    esac
  done
}
clean_up() {
  for process in $(processes); do
    kill "$process" 2>/dev/null || true
  done
  seconds=0
  while [ -n "$(processes)" ] && [ "$seconds" -lt 20 ]; do
    sleep 1
    seconds=$((seconds + 1))
  done
  for mount in dev/shm proc; do
    umount "$root/$mount" 2>/dev/null || umount -l "$root/$mount" 2>/dev/null || true
  done
  # Never through a mount that would not go.
  mountpoint -q "$root/proc" || rm -rf "$root"
}

inside() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}
as_dana() {
  inside su dana -c "cd; $1"
}
apt() {
  inside apt-get -qq -y --no-install-recommends "$@" >>"$folder/apt.log" 2>&1 ||
    { tail -20 "$folder/apt.log" >&2; fail "apt-get $*"; }
}

make_base() {
  from=${MIRROR:-$(mirror | head -n 1)}
  [ -n "$from" ] || not_proved "this computer's apt knows no mirror for $suite; name one in MIRROR."
  say "making a bare Debian 12 (once; kept in $base)"
  debootstrap --variant=minbase "$suite" "$root" "$from" >"$folder/debootstrap.log" 2>&1 ||
    not_proved "debootstrap failed; see $folder/debootstrap.log."
  inside apt-get clean
  tar -C "$root" -czf "$base.part" . && mv "$base.part" "$base"
}

[ -e "$root" ] && mountpoint -q "$root/proc" && umount "$root/proc"
rm -rf "$root"
mkdir -p "$root" "$folder/archives"
: >"$folder/apt.log"
trap clean_up EXIT
trap 'exit 1' INT TERM HUP
if [ -e "$base" ]; then
  tar -C "$root" -xzf "$base"
else
  make_base
fi
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"
for settings in /etc/apt/apt.conf.d/*proxy*; do
  [ -e "$settings" ] && cp "$settings" "$root/etc/apt/apt.conf.d/"
done
# What was downloaded by an earlier run need not be downloaded again.
cp -n "$folder"/archives/*.deb "$root$keep/" 2>/dev/null || true
rm -f "$root/etc/apt/apt.conf.d/docker-clean"
echo 'APT::Keep-Downloaded-Packages "true";' >"$root/etc/apt/apt.conf.d/keep"
cp "$deb" "$root/tmp/campus-accord.deb"
inside useradd --create-home --shell /bin/sh dana
apt update

# 1. With its declared dependencies, and nothing else.
before=$(inside dpkg-query -f '.\n' -W | wc -l)
apt install /tmp/campus-accord.deb
after=$(inside dpkg-query -f '.\n' -W | wc -l)
say "installed, with $((after - before - 1)) packages that it depends on"
missing=$(inside sh -c 'find /opt/campus-accord -name "*.so" -exec ldd {} \; 2>/dev/null | grep "not found" | grep -v "libjvm\|libjava\|libawt\|libnet" | sort -u') || true
[ -z "$missing" ] || fail "libraries are missing that no dependency brings: $missing"

# 2. Commands, as an ordinary person.
as_dana 'campus-accord --version' || fail "--version"
as_dana 'JAVA_TOOL_OPTIONS=-XX:AOTMode=on campus-accord --version' >/dev/null 2>&1 || fail "the cache does not fit where it was installed"
say "the cache for the start fits"
as_dana 'campus-accord sample --out district --campuses 3' || fail "sample"
as_dana 'campus-accord list agreements --data district/data' >"$folder/list.txt" || fail "list agreements"
signed=$(as_dana 'campus-accord list agreements --format json --data district/data' | tr -d '\n' | sed 's/},/}\n/g' |
  grep '"signed"' | head -n 1)
campus=$(printf '%s' "$signed" | sed 's/.*"campus" *: *"\([^"]*\)".*/\1/')
year=$(printf '%s' "$signed" | sed 's/.*"year" *: *"\([^"]*\)".*/\1/')
[ -n "$campus" ] || fail "the sample district has no signed agreement"
as_dana "campus-accord export agreement --campus '$campus' --year '$year' --format pdf --out 'Íñigo.pdf' --data district/data" || fail "export"
as_dana "campus-accord verify 'Íñigo.pdf' --data district/data" || fail "verify"
as_dana 'campus-accord check --data district/data' || fail "check"
as_dana "LC_ALL=C campus-accord export workbook --year '$year' --out 'Nguyễn.xlsx' --data district/data" || fail "a name of a file beyond ASCII without a locale"
[ -s "$root/home/dana/Nguyễn.xlsx" ] || fail "the workbook is not there under its name"
say "sample, list, export, verify, check: done"

# 3. The window. What follows is for looking only, and comes after the dependencies were shown to be enough.
apt install xvfb x11-utils xdg-utils desktop-file-utils libglib2.0-bin
inside Xvfb :97 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
report=$root/home/dana/report.txt
as_dana 'DISPLAY=:97 JAVA_TOOL_OPTIONS=-Dcampusaccord.report=/home/dana/report.txt exec campus-accord --data district/data' \
  >"$folder/window.log" 2>&1 &
window=$!
seconds=0
until [ -s "$report" ]; do
  kill -0 "$window" 2>/dev/null || { cat "$folder/window.log" >&2; fail "the program ended without a window"; }
  [ "$seconds" -lt 120 ] || fail "no first frame after two minutes"
  sleep 1
  seconds=$((seconds + 1))
done
inside env DISPLAY=:97 xwininfo -root -tree | grep '"Campus Accord"' || fail "there is no window with the program's name"
sed -n 's/^first-frame.millis=/[prove-deb] first frame after ms: /p' "$report"
if command -v import >/dev/null; then
  DISPLAY=:97 import -window root "$folder/window.png" 2>/dev/null || true
fi

# 4. The desktop knows it.
as_dana 'echo a file > x.accord; gio info -a standard::content-type x.accord' | grep -q 'application/x-campus-accord$' ||
  fail ".accord is no known kind of file"
[ "$(as_dana 'xdg-mime query default application/x-campus-accord')" = campus-accord.desktop ] || fail "nothing opens .accord"
say ".accord files are known and opened with the program"

# 5. It closes when the system asks it to.
program() {
  for process in $(processes); do
    case $(readlink "/proc/$process/exe") in
      */campus-accord/bin/campus-accord) echo "$process" ;;
    esac
  done
}
kill -TERM $(program)
seconds=0
while [ -n "$(program)" ]; do
  [ "$seconds" -lt 20 ] || fail "the program goes on when it is asked to end"
  sleep 1
  seconds=$((seconds + 1))
done
say "asked to end, it ended"

# 6. A newer version over it, then none: the data stays.
fingerprint() {
  as_dana 'sha256sum district/data/campus-accord.mv.db'
}
kept=$(fingerprint)
newer=$folder/newer
rm -rf "$newer"
dpkg-deb -R "$deb" "$newer"
sed -i 's/^Version: .*/&.1/' "$newer/DEBIAN/control"
dpkg-deb -Zgzip -z1 --build "$newer" "$root/tmp/newer.deb" >/dev/null
rm -rf "$newer"
apt install /tmp/newer.deb
[ "$kept" = "$(fingerprint)" ] || fail "the upgrade changed the data"
as_dana 'campus-accord check --data district/data' || fail "the data after an upgrade"
[ -e "$root/usr/share/applications/campus-accord.desktop" ] || fail "the menu entry went with the upgrade"
say "a newer version over it: the data is as it was"
kept=$(fingerprint)
inside apt-get -y remove campus-accord >"$folder/remove.log" 2>&1 || fail "remove"
grep 'was left alone' "$folder/remove.log" || fail "removing does not say where the data is"
for gone in opt/campus-accord usr/bin/campus-accord usr/share/applications/campus-accord.desktop \
  usr/share/mime/packages/campus-accord.xml; do
  [ ! -e "$root/$gone" ] || fail "/$gone is still there"
done
[ "$kept" = "$(fingerprint)" ] || fail "the data did not survive"
cp -n "$root$keep"/*.deb "$folder/archives/" 2>/dev/null || true
say "removed; the data was left alone"
say "PROVED on a bare Debian 12."
