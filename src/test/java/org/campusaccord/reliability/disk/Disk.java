package org.campusaccord.reliability.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk in memory. Begins with an empty folder {@code /} and without trouble. Used as a monitor by all that reads it. */
public final class Disk implements AutoCloseable {
    private static final Map<String, Disk> MOUNTED = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** What has a name: a file, or nothing for a folder. */
    private record Entry(Optional<DiskFile> file) {
        static final Entry FOLDER = new Entry(Optional.empty());
    }

    /** A name given or, without an entry, taken away. */
    private record NameChange(String name, Optional<Entry> entry) {}

    private final String label = "disk" + NUMBERS.incrementAndGet();
    private final DiskFileSystem files = new DiskFileSystem(this);
    private final TreeMap<String, Entry> seen = new TreeMap<>();
    private final TreeMap<String, Entry> certain = new TreeMap<>();
    /** What one operation changes lasts as one: a list of lists. */
    private final List<List<NameChange>> pending = new ArrayList<>();

    private final Set<String> guarded = new HashSet<>();
    private Trouble trouble = Trouble.NONE;

    public Disk() {
        seen.put("/", Entry.FOLDER);
        certain.put("/", Entry.FOLDER);
        H2Disk.register();
        MOUNTED.put(label, this);
    }

    static Disk mounted(String label) {
        var disk = MOUNTED.get(label);
        if (disk == null) {
            throw new IllegalStateException("No disk " + label);
        }
        return disk;
    }

    /** A folder that is there. */
    public Path root() {
        return files.root();
    }

    public synchronized void suffer(Trouble next) {
        trouble = next;
    }

    /** A disk like this one, all of it certain, without trouble. */
    public synchronized Disk copy() {
        var copy = new Disk();
        seen.forEach((name, entry) -> copy.keep(name, new Entry(entry.file().map(DiskFile::copy))));
        return copy;
    }

    /** The same for disks that hold the same: of all names and bytes. */
    public synchronized String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            seen.forEach((name, entry) -> {
                digest.update((name + entry.file().map(DiskFile::size).orElse(-1L)).getBytes(StandardCharsets.UTF_8));
                entry.file().ifPresent(file -> file.addTo(digest));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }

    /** What is left of this disk after the power was cut, on another machine. */
    public synchronized Disk after(Survival survival) {
        var names = new TreeMap<>(certain);
        pending.subList(0, survival.namesOf(pending.size())).forEach(changes -> apply(changes, names));
        var left = new Disk();
        names.forEach((name, entry) -> left.keep(name, new Entry(entry.file().map(file -> file.after(survival)))));
        return left;
    }

    private void keep(String name, Entry entry) {
        seen.put(name, entry);
        certain.put(name, entry);
    }

    /** Takes the right to write to a file or in a folder away. */
    public synchronized void protect(Path path) {
        guarded.add(DiskPath.of(path).key());
    }

    void requireUnguarded(String name) throws IOException {
        if (guarded.contains(name)) {
            throw new AccessDeniedException(name);
        }
    }

    String label() {
        return label;
    }

    boolean isFull() {
        return trouble.isFull();
    }

    int meet(DiskOperation operation, String name, int bytes) throws IOException {
        return trouble.meets(operation, name, bytes);
    }

    void requirePower() throws IOException {
        if (trouble.isOff()) {
            throw new IOException("The power is off");
        }
    }

    boolean exists(String name) {
        return seen.containsKey(name);
    }

    boolean isFolder(String name) {
        return Entry.FOLDER.equals(seen.get(name));
    }

    Optional<DiskFile> file(String name) {
        return Optional.ofNullable(seen.get(name)).flatMap(Entry::file);
    }

    /** The names of what lies in a folder. */
    List<String> in(String folder) {
        var prefix = folder.equals("/") ? "/" : folder + "/";
        return seen.tailMap(prefix, false).keySet().stream()
                .takeWhile(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }

    DiskFile createFile(String name) throws IOException {
        requireFolderOf(name);
        var file = new DiskFile();
        change(new NameChange(name, Optional.of(new Entry(Optional.of(file)))));
        return file;
    }

    void createFolder(String name) throws IOException {
        requireFolderOf(name);
        if (exists(name)) {
            throw new FileAlreadyExistsException(name);
        }
        meet(DiskOperation.CREATE_FOLDER, name, 0);
        change(new NameChange(name, Optional.of(Entry.FOLDER)));
    }

    private void requireFolderOf(String name) throws IOException {
        var folder = name.substring(0, Math.max(1, name.lastIndexOf('/')));
        if (!isFolder(folder)) {
            throw new NoSuchFileException(folder);
        }
    }

    void delete(String name) throws IOException {
        require(name);
        if (isFolder(name) && !in(name).isEmpty()) {
            throw new DirectoryNotEmptyException(name);
        }
        meet(DiskOperation.DELETE, name, 0);
        change(new NameChange(name, Optional.empty()));
    }

    /** One step, over whatever bears the other name; folders take along what is in them. */
    void rename(String from, String to) throws IOException {
        var entry = require(from);
        requireFolderOf(to);
        meet(DiskOperation.RENAME, from, 0);
        var changes = new ArrayList<NameChange>();
        seen.subMap(from + "/", from + "0").forEach((name, inside) -> {
            changes.add(new NameChange(name, Optional.empty()));
            changes.add(new NameChange(to + name.substring(from.length()), Optional.of(inside)));
        });
        changes.add(new NameChange(from, Optional.empty()));
        changes.add(new NameChange(to, Optional.of(entry)));
        change(changes.toArray(NameChange[]::new));
    }

    private Entry require(String name) throws IOException {
        var entry = seen.get(name);
        if (entry == null) {
            throw new NoSuchFileException(name);
        }
        return entry;
    }

    private void change(NameChange... changes) {
        apply(List.of(changes), seen);
        pending.add(List.of(changes));
    }

    private static void apply(List<NameChange> changes, Map<String, Entry> names) {
        for (var change : changes) {
            change.entry().ifPresentOrElse(entry -> names.put(change.name(), entry), () -> names.remove(change.name()));
        }
    }

    /** Names are journaled together: to force one folder is to force them all. */
    void forceNames() {
        pending.forEach(changes -> apply(changes, certain));
        pending.clear();
    }

    @Override
    public void close() {
        MOUNTED.remove(label);
    }
}
