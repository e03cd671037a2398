package org.campusaccord.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.ErrorReport;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.ErrorNotice;
import org.campusaccord.ui.common.Unsaved;

/** Dialogs that a test answers beforehand, and that remember what they told. */
public final class FakeDialogs extends Dialogs {
    private final List<Problem> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private boolean answer = true;
    private String reason = "";
    private final List<String> explained = new ArrayList<>();
    private Optional<Path> offeredFolder = Optional.empty();
    private String offeredName = "";
    private String losing = "";
    private Optional<Problem> losingBy = Optional.empty();
    private Optional<Runnable> help = Optional.empty();
    private Consumer<Node> filling = _ -> {};

    public FakeDialogs(Messages messages) {
        super(messages);
    }

    /** The file that the person will choose next, to read or to write. */
    public void willChoose(Path chosen) {
        file = Optional.of(chosen);
    }

    /** What the person will answer to a question. */
    public void willAnswer(boolean yes) {
        answer = yes;
    }

    /** The reason that the person will give; none when it is empty. */
    public void willGiveReason(String words) {
        reason = words;
    }

    /** What the person will do with the next forms before they choose the answer. */
    public void willFill(Consumer<Node> fill) {
        filling = fill;
    }

    /** What questions said beneath their titles. */
    public List<String> explained() {
        return explained;
    }

    public List<Problem> told() {
        return told;
    }

    public List<String> asked() {
        return asked;
    }

    /** The folder in which the last dialog to write a file, or to choose several, opened. */
    public Optional<Path> offeredFolder() {
        return offeredFolder;
    }

    /** The name that the last dialog to write a file offered. */
    public String offeredName() {
        return offeredName;
    }

    @Override
    public void tell(Problem problem) {
        told.add(problem);
    }

    @Override
    protected ErrorNotice openError(ErrorReport report, Runnable closed) {
        told.add(report.problem());
        return new ErrorNotice() {
            @Override
            public void count(int times) {}

            @Override
            public void add(ErrorReport other) {
                told.add(other.problem());
            }
        };
    }

    @Override
    public void askBeforeLosing(Unsaved unsaved, Runnable again, Runnable leave) {
        losing = unsaved.words();
        losingBy = unsaved.why();
        var helped = help;
        help = Optional.empty();
        if (helped.isPresent()) {
            helped.get().run();
            again.run();
        } else {
            ask("Some of your words are not saved", "", "", leave);
        }
    }

    /** The next time words are not saved, the person does something about it and has it tried again. */
    public void willTryAgainAfter(Runnable something) {
        help = Optional.of(something);
    }

    /** Why the words could not be saved that the person was last asked about. */
    public Optional<Problem> losingBy() {
        return losingBy;
    }

    /** The words that the person was last asked about. */
    public String losing() {
        return losing;
    }

    @Override
    public void ask(String title, String explanation, String yes, Runnable then) {
        asked.add(title);
        explained.add(explanation);
        if (answer) {
            then.run();
        }
    }

    @Override
    public void askReason(String title, String explanation, String label, String go, Consumer<String> given) {
        asked.add(title);
        if (!reason.isEmpty()) {
            given.accept(reason);
        }
    }

    @Override
    public void form(String title, Node content, String go, Runnable done) {
        asked.add(title);
        filling.accept(content);
        if (answer) {
            done.run();
        }
    }

    @Override
    public void open(String title, Optional<Path> folder, Consumer<Path> chosen, ExtensionFilter... filters) {
        file.ifPresent(chosen);
    }

    @Override
    public void openSeveral(
            String title, Optional<Path> folder, Consumer<List<Path>> chosen, ExtensionFilter... filters) {
        offeredFolder = folder;
        file.map(List::of).ifPresent(chosen);
    }

    @Override
    public void folder(String title, Optional<Path> present, Consumer<Path> chosen) {
        file.ifPresent(chosen);
    }

    @Override
    public void save(
            String title, Optional<Path> folder, String name, Consumer<Path> chosen, ExtensionFilter... filters) {
        offeredFolder = folder;
        offeredName = name;
        file.ifPresent(chosen);
    }
}
