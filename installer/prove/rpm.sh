# The .rpm; read by prove.sh. Debian's own rpm installs it, which shows that the package is sound, that its scripts do what
# they should, and that upgrading and removing are told apart. It does not show that the names of the libraries it asks for
# are Fedora's or openSUSE's: rpm knows nothing here of what Debian brought, so --nodeps it is.

rpm_inside() {
  inside rpm --force-debian --nodeps "$@" 2>>"$folder/rpm.log" || { tail -20 "$folder/rpm.log" >&2; fail "rpm $*"; }
}

prove_rpm() {
  : >"$folder/rpm.log"
  apt install rpm
  cp "$1" "$root/tmp/campus-accord.rpm"
  entry_of_all=/usr/share/applications/campus-accord.desktop
  say "asks for: $(inside rpm -qp --requires /tmp/campus-accord.rpm | grep '\.so' | tr '\n' ' ')"

  # 1. Installed as it was packed, work done.
  rpm_inside -i /tmp/campus-accord.rpm
  rpm_inside -V campus-accord || fail "the files are not as they were packed"
  [ -e "$root$entry_of_all" ] || fail "its script made no menu entry"
  say "installed, each file as it was packed"
  works rpm
  opens "$entry_of_all" campus-accord --data rpm/data
  known "$entry_of_all"
  ends

  # 2. A newer version over it, then none.
  kept=$(fingerprint rpm)
  newer_rpm
  rpm_inside -U /tmp/newer.rpm
  inside rpm -q campus-accord | grep -F "$newer_version" || fail "the newer version is not there"
  [ "$kept" = "$(fingerprint rpm)" ] || fail "the upgrade changed the data"
  as_dana 'campus-accord check --data rpm/data' >/dev/null || fail "the data after an upgrade"
  known "$entry_of_all"
  say "a newer version over it: the data is as it was"
  kept=$(fingerprint rpm)
  rpm_inside -e campus-accord >"$folder/remove.log"
  grep 'was left alone' "$folder/remove.log" || fail "removing does not say where the data is"
  gone
  [ "$kept" = "$(fingerprint rpm)" ] || fail "the data did not survive"
  rm "$root/tmp/campus-accord.rpm" "$root/tmp/newer.rpm"
  say "removed; the data was left alone"
}

# The same with a higher version: made of what is installed, by the same .spec.
newer_rpm() {
  newer_version=$(inside rpm -q --qf '%{VERSION}' campus-accord).1
  sed -e "s/APPLICATION_VERSION/$newer_version/" -e 's/APPLICATION_PACKAGE/campus-accord/' -e 's/APPLICATION_RELEASE/1/' \
    -e 's/APPLICATION_LICENSE_TYPE/Apache-2.0/' -e 's|APPLICATION_DIRECTORY|/opt/campus-accord|g' \
    -e 's/APPLICATION_[A-Z]*/newer/' -e 's/^%define _binary_payload .*/%define _binary_payload w1.gzdio/' \
    "$here/linux/package/campus-accord.spec" >"$root/tmp/newer.spec"
  # What the .spec packs lies under the folder of the sources, here the whole system.
  inside env SOURCE_DATE_EPOCH="$(stat -c %Y "$root/opt/campus-accord/lib/app/campus-accord.cfg")" \
    rpmbuild -bb --define '_sourcedir /.' --define '_rpmdir /tmp/rpms' /tmp/newer.spec >>"$folder/rpm.log" 2>&1 ||
    { tail -20 "$folder/rpm.log" >&2; fail "no newer .rpm"; }
  mv "$root"/tmp/rpms/*/*.rpm "$root/tmp/newer.rpm"
}
