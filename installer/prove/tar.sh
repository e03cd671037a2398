# The archive, which needs no administrator; read by prove.sh.

prove_tar() {
  cp "$1" "$root/tmp/campus-accord.tar.gz"
  entry_of_dana=/home/dana/.local/share/applications/campus-accord.desktop

  # 1. Unpacked where names have blanks, entered into this person's menu, started from there.
  as_dana 'mkdir -p "My programs" && tar -xzf /tmp/campus-accord.tar.gz -C "My programs"' || fail "unpack"
  place=$(as_dana 'echo "My programs"/*/')
  as_dana "'${place}install-for-me'" || fail "install-for-me"
  command=.local/bin/campus-accord
  works tar
  # The menu starts it without arguments, and so with the data in its usual place.
  as_dana 'mkdir -p .local/share/campus-accord && cp tar/data/campus-accord.mv.db .local/share/campus-accord/'
  opens "$entry_of_dana" gio launch "$entry_of_dana"
  known "$entry_of_dana"
  ends

  # 2. Taken out again.
  kept=$(as_dana 'sha256sum .local/share/campus-accord/campus-accord.mv.db')
  as_dana "'${place}remove-for-me'" >"$folder/remove.log" || fail "remove-for-me"
  grep 'was left alone' "$folder/remove.log" || fail "removing does not say where the data is"
  for path in .local/bin/campus-accord .local/share/applications/campus-accord.desktop \
    .local/share/mime/packages/campus-accord.xml .local/share/icons/hicolor/48x48/apps/campus-accord.png; do
    [ ! -e "$root/home/dana/$path" ] || fail "$path is still there"
  done
  gone
  as_dana "rm -r '$place'" || fail "the folder cannot be deleted"
  [ "$kept" = "$(as_dana 'sha256sum .local/share/campus-accord/campus-accord.mv.db')" ] || fail "the data did not survive"
  command=campus-accord
  say "removed; the data was left alone"
}
