# The .deb; read by prove.sh.

prove_deb() {
  # 1. With its declared dependencies, and nothing else.
  cp "$1" "$root/tmp/campus-accord.deb"
  before=$(inside dpkg-query -f '.\n' -W | wc -l)
  apt install /tmp/campus-accord.deb
  after=$(inside dpkg-query -f '.\n' -W | wc -l)
  say "installed, with $((after - before - 1)) packages that it depends on"
  missing=$(inside sh -c 'find /opt/campus-accord -name "*.so" -exec ldd {} \; 2>/dev/null | grep "not found" | grep -v "libjvm\|libjava\|libawt\|libnet" | sort -u') || true
  [ -z "$missing" ] || fail "libraries are missing that no dependency brings: $missing"

  # 2. An ordinary person's work.
  works deb
  screen
  opens /usr/share/applications/campus-accord.desktop campus-accord --data deb/data
  known /usr/share/applications/campus-accord.desktop
  ends

  # 3. A newer version over it, then none.
  kept=$(fingerprint deb)
  newer_deb "$1"
  apt install /tmp/newer.deb
  [ "$kept" = "$(fingerprint deb)" ] || fail "the upgrade changed the data"
  as_dana 'campus-accord check --data deb/data' >/dev/null || fail "the data after an upgrade"
  [ -e "$root/usr/share/applications/campus-accord.desktop" ] || fail "the menu entry went with the upgrade"
  say "a newer version over it: the data is as it was"
  kept=$(fingerprint deb)
  inside apt-get -y remove campus-accord >"$folder/remove.log" 2>&1 || fail "remove"
  grep 'was left alone' "$folder/remove.log" || fail "removing does not say where the data is"
  gone
  [ "$kept" = "$(fingerprint deb)" ] || fail "the data did not survive"
  rm "$root/tmp/campus-accord.deb" "$root/tmp/newer.deb"
  keep_archives
  say "removed; the data was left alone"
}

# The same with a higher version.
newer_deb() {
  newer=$folder/newer
  rm -rf "$newer"
  dpkg-deb -R "$1" "$newer"
  sed -i 's/^Version: .*/&.1/' "$newer/DEBIAN/control"
  dpkg-deb -Zgzip -z1 --build "$newer" "$root/tmp/newer.deb" >/dev/null
  rm -rf "$newer"
}
