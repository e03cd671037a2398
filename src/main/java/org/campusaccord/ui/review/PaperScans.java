package org.campusaccord.ui.review;

import java.nio.file.Path;
import java.util.List;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.yearend.ReviewText;

/**
 * The scans of the signatures under one text, whatever it is about, and what can be done with them.
 *
 * @param attaching keeps one more; runs on the store's thread
 * @param saving makes one ready to be written; runs there too
 */
public record PaperScans(List<Attachment> scans, Attaching attaching, Saving saving) {
    /** Keeps a scan of a signature. */
    @FunctionalInterface
    public interface Attaching {
        void attach(Decision.Signature signature, String fileName, byte[] content);
    }

    /** Makes a scan ready to be written to a file. */
    @FunctionalInterface
    public interface Saving {
        FileExport save(Attachment scan, Path target);
    }

    public PaperScans {
        scans = List.copyOf(scans);
    }

    static PaperScans of(Workspace workspace, Revision text) {
        return new PaperScans(
                workspace.signing().attachments(text),
                (signature, fileName, content) ->
                        workspace.signing().attachScan(text.agreement(), signature.id(), fileName, content),
                (scan, target) -> workspace.scans().ofAgreement(text, scan, target));
    }

    /** Of a year-end review. */
    public static PaperScans of(Workspace workspace, ReviewText text) {
        return new PaperScans(
                workspace.reviewSigning().attachments(text),
                (signature, fileName, content) ->
                        workspace.reviewSigning().attachScan(text.agreement(), signature.id(), fileName, content),
                (scan, target) -> workspace.scans().ofReview(text, scan, target));
    }

    List<Attachment> of(Decision.Signature signature) {
        return scans.stream().filter(scan -> scan.signature() == signature.id()).toList();
    }
}
