package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campusaccord.application.document.BinderBook.Campus;
import org.campusaccord.application.document.BinderBook.Reader;
import org.campusaccord.document.Block;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.PrintedWords;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** Finds in a text as it will be printed the characters that no font has, before it is frozen and no file of it can be made. */
public final class PrintCheck {
    private final PrintableWords words;
    private final Messages messages;
    private final Supplier<String> district;

    /** @param district its name, which stands in every document */
    public PrintCheck(PrintableWords words, Messages messages, Supplier<String> district) {
        this.words = words;
        this.messages = messages;
        this.district = district;
    }

    /** Of an agreement with all that was said and signed; each character once under each heading. */
    public List<Unprintable> in(AgreementRecord agreement) {
        return in(new AgreementDocument(messages, settings()).blocks(agreement));
    }

    /** The same of a year-end review. */
    public List<Unprintable> in(ReviewRecord review) {
        return in(new ReviewDocument(messages, settings()).blocks(review));
    }

    /** The same of all that a reader's binder holds of a campus; each place begins with the part of the binder. */
    public List<Unprintable> in(SchoolYear year, Campus campus, Audience audience, Reader reader) {
        return new BinderChapters(messages, settings(), audience)
                .of(year, 0, campus, reader)
                .flatMap(part -> in(part.chapter().blocks()).stream()
                        .map(found -> found.within(messages.get("document.part-of", part.title(), found.place()))))
                .distinct()
                .toList();
    }

    /** Refuses an agreement that could not be printed. */
    public void require(AgreementRecord agreement) {
        refuse(in(agreement));
    }

    /** Refuses a year-end review that could not be printed. */
    public void require(ReviewRecord review) {
        refuse(in(review));
    }

    private static void refuse(List<Unprintable> found) {
        found.stream().findFirst().ifPresent(first -> {
            throw Problem.of("print.text", first.name(), first.place()).asException();
        });
    }

    private PrintSettings settings() {
        return new PrintSettings(PaperSize.LETTER, district.get());
    }

    private List<Unprintable> in(List<Block> blocks) {
        var found = new LinkedHashSet<Unprintable>();
        var section = "";
        var place = "";
        var anchor = "";
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                anchor = heading.anchor();
                section = heading.level() <= 2 ? section(heading) : section;
                place = Anchors.isPart(anchor) ? messages.get("document.part-of", section, heading.text()) : section;
            }
            for (var text : PrintedWords.of(block)) {
                var codePoint = words.unprintable(text);
                if (codePoint.isPresent()) {
                    found.add(new Unprintable(codePoint.getAsInt(), anchor, place));
                }
            }
        }
        return withoutEchoes(found);
    }

    /** What stands on the cover are names. Other headings within a section may be names too, which a problem must not carry. */
    private String section(Block.Heading heading) {
        return heading.anchor().equals(Anchors.COVER) ? messages.get("document.names") : heading.text();
    }

    /** The contents and the page of all commitments say again what stands elsewhere, where it can be mended. */
    private static List<Unprintable> withoutEchoes(Set<Unprintable> found) {
        var echoes = Set.of(Anchors.CONTENTS, Anchors.COMMITMENTS, Anchors.SIGNATURES);
        var elsewhere = found.stream()
                .filter(each -> !echoes.contains(each.anchor()))
                .map(Unprintable::codePoint)
                .collect(Collectors.toSet());
        var places = new ArrayList<>(found);
        places.removeIf(each -> echoes.contains(each.anchor()) && elsewhere.contains(each.codePoint()));
        return places;
    }
}
