# A bare Debian 12 in a folder, and how to do something in it; read by prove.sh.

suite=bookworm
base=$folder/$suite.tar.gz
root=$folder/root
keep=/var/cache/apt/archives

say() {
  echo "[$part] $*"
}
fail() {
  echo "[$part] FAILED: $*" >&2
  exit 1
}
not_proved() {
  echo "NOT PROVED that the packages work on a bare Debian 12: $1" >&2
  [ -z "${REQUIRED:-}" ] || exit 1
  exit 0
}
not_there() {
  echo "NOT PROVED that the .$1 works: there is none." >&2
  [ -z "${REQUIRED:-}" ] || exit 1
}

inside() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}
# Dana is no administrator.
as_dana() {
  inside su dana -c "cd; $1"
}
apt() {
  inside apt-get -qq -y --no-install-recommends "$@" >>"$folder/apt.log" 2>&1 ||
    { tail -20 "$folder/apt.log" >&2; fail "apt-get $*"; }
}

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

make_base() {
  from=${MIRROR:-$(mirror | head -n 1)}
  say "making a bare Debian 12 (once; kept in $base)"
  debootstrap --variant=minbase "$suite" "$root" ${from:+"$from"} >"$folder/debootstrap.log" 2>&1 ||
    not_proved "debootstrap failed; see $folder/debootstrap.log."
  inside apt-get clean
  tar -C "$root" -czf "$base.part" . && mv "$base.part" "$base"
}

set_up() {
  [ "$(id -u)" = 0 ] || not_proved "that takes root, for a file system of its own."
  command -v debootstrap >/dev/null || not_proved "there is no debootstrap on this computer."
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
  inside useradd --create-home --shell /bin/sh dana
  apt update
}
# For the next run.
keep_archives() {
  cp -n "$root$keep"/*.deb "$folder/archives/" 2>/dev/null || true
}
