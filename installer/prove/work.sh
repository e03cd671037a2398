# What is done with each package once it is installed; read by prove.sh. The command is "campus-accord" unless $command says
# where else it is.

command=campus-accord
# AppImage.TIME
trained=2026-01-01T00:00:00Z

# All commands that an ordinary person needs to get from nothing to a sealed agreement, and into a folder of its own.
#   works FOLDER
works() {
  as_dana "$command --version" || fail "--version"
  as_dana "JAVA_TOOL_OPTIONS=-XX:AOTMode=on $command --version" >/dev/null 2>&1 ||
    fail "the cache does not fit where it was installed"
  # This Java's own look at the jars has a gap (decision 32), so their times are looked at here.
  jars=$(as_dana "cd \"\$(dirname \"\$(readlink -f \"\$(command -v $command)\")\")/../app\" && stat -c %Y ./*.jar | sort -u")
  [ "$jars" = "$(date -d "$trained" +%s)" ] || fail "the jars have times of their own: $jars"
  say "the cache for the start fits"
  as_dana "$command sample --out $1 --campuses 3" >"$folder/work.txt" || fail "sample"
  as_dana "$command list agreements --data $1/data" >"$folder/list.txt" || fail "list agreements"
  signed=$(as_dana "$command list agreements --format json --data $1/data" | tr -d '\n' | sed 's/},/}\n/g' |
    grep '"signed"' | head -n 1)
  campus=$(printf '%s' "$signed" | sed 's/.*"campus" *: *"\([^"]*\)".*/\1/')
  year=$(printf '%s' "$signed" | sed 's/.*"year" *: *"\([^"]*\)".*/\1/')
  [ -n "$campus" ] || fail "the sample district has no signed agreement"
  as_dana "$command export agreement --campus '$campus' --year '$year' --format pdf --out '$1/Íñigo.pdf' --data $1/data" \
    >>"$folder/work.txt" || fail "export"
  as_dana "$command verify '$1/Íñigo.pdf' --data $1/data" | grep '^Unchanged' || fail "verify"
  as_dana "$command check --data $1/data" || fail "check"
  as_dana "LC_ALL=C $command export workbook --year '$year' --out '$1/Nguyễn.xlsx' --data $1/data" >>"$folder/work.txt" ||
    fail "a name of a file beyond ASCII without a locale"
  [ -s "$root/home/dana/$1/Nguyễn.xlsx" ] || fail "the workbook is not there under its name"
  say "sample, list, export, verify, check: done"
}

fingerprint() {
  as_dana "sha256sum $1/data/campus-accord.mv.db"
}

# A screen, and what looks at it: for looking only, so never before a package's dependencies were shown to be enough.
screen() {
  apt install xvfb x11-utils xdg-utils desktop-file-utils libglib2.0-bin
  inside Xvfb :97 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
}

# The program that runs in the bare system.
program() {
  for process in $(processes); do
    case $(readlink "/proc/$process/exe") in
      */bin/campus-accord) echo "$process" ;;
    esac
  done
}

# The window comes, and docks find the menu entry by it.
#   opens ENTRY COMMAND...      the installed menu entry, and what opens the window
opens() {
  entry=$1
  shift
  report=$root/home/dana/report.txt
  rm -f "$report"
  as_dana "DISPLAY=:97 JAVA_TOOL_OPTIONS=-Dcampusaccord.report=/home/dana/report.txt exec $*" >"$folder/window.log" 2>&1 &
  seconds=0
  until [ -s "$report" ]; do
    [ "$seconds" -lt 120 ] || { cat "$folder/window.log" >&2; fail "no first frame after two minutes"; }
    sleep 1
    seconds=$((seconds + 1))
  done
  window=$(inside env DISPLAY=:97 xwininfo -root -tree | grep '"Campus Accord"') ||
    fail "there is no window with the program's name"
  class=$(sed -n 's/^StartupWMClass=//p' "$root$entry")
  case $window in
    *"(\"$class\" \"$class\")"*) ;;
    *) fail "the menu entry says $class, and the window is $window" ;;
  esac
  say "first frame after ms: $(sed -n 's/^first-frame.millis=//p' "$report")"
  say "the window is $class, as the menu entry says"
  if command -v import >/dev/null; then
    DISPLAY=:97 import -window root "$folder/$part.png" 2>/dev/null || true
  fi
}

# The system asks it to end.
ends() {
  kill -TERM $(program)
  seconds=0
  while [ -n "$(program)" ]; do
    [ "$seconds" -lt 20 ] || fail "the program goes on when it is asked to end"
    sleep 1
    seconds=$((seconds + 1))
  done
  say "asked to end, it ended"
}

# The menu entry is as it should be, and .accord files are opened by it.
known() {
  inside desktop-file-validate --no-hints "$1" || fail "$1 is no proper menu entry"
  as_dana 'echo a file > x.accord; gio info -a standard::content-type x.accord' | grep -q 'application/x-campus-accord$' ||
    fail ".accord is no known kind of file"
  [ "$(as_dana 'xdg-mime query default application/x-campus-accord')" = campus-accord.desktop ] || fail "nothing opens .accord"
  say ".accord files are known and opened with the program"
}

# Nothing of it is left for all people of the computer.
gone() {
  for path in opt/campus-accord usr/bin/campus-accord usr/share/applications/campus-accord.desktop \
    usr/share/mime/packages/campus-accord.xml usr/share/icons/hicolor/48x48/apps/campus-accord.png; do
    [ ! -e "$root/$path" ] || fail "/$path is still there"
  done
}
