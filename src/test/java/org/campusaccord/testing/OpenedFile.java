package org.campusaccord.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All bytes of an exported file, packed and unpacked: streams and strings of a PDF, parts of a workbook or Word file, a
 * letter's head, words and what is attached to it.
 */
public final class OpenedFile {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> contents = new ArrayList<>();
    private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();

    private OpenedFile() {}

    public static OpenedFile of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    public static OpenedFile of(byte[] file) throws IOException {
        var opened = new OpenedFile();
        opened.addFile(file);
        return opened;
    }

    private void addFile(byte[] file) throws IOException {
        add(file);
        var begin = new String(file, 0, Math.min(file.length, 2_000), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("%PDF-")) {
            addPdf(file);
        } else if (begin.startsWith("PK")) {
            addParts(file);
        } else if (begin.contains("X-Unsent: 1")) {
            addLetter(file);
        } else {
            // Calendars break their lines wherever they are too long.
            add(new String(file, StandardCharsets.ISO_8859_1)
                    .replace("\r\n ", "")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void addLetter(byte[] file) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom().setMaxLineLen(10_000).build());
        var message = builder.parseMessage(new ByteArrayInputStream(file));
        add(String.valueOf(message.getSubject()).getBytes(StandardCharsets.UTF_8));
        add(String.valueOf(message.getTo()).getBytes(StandardCharsets.UTF_8));
        for (var part : ((Multipart) message.getBody()).getBodyParts()) {
            var content = new ByteArrayOutputStream();
            ((SingleBody) part.getBody()).writeTo(content);
            addFile(content.toByteArray());
        }
    }

    /** Whether these words stand anywhere in it. */
    public boolean holds(String words) {
        return ENCODINGS.stream()
                .map(encoding -> new String(words.getBytes(encoding), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes -> contents.stream().anyMatch(content -> content.contains(bytes)));
    }

    private void add(byte[] content) {
        contents.add(new String(content, StandardCharsets.ISO_8859_1));
    }

    /** Read as programs read it, by its directory: what writes in one go does not know sizes beforehand. */
    private void addParts(byte[] file) throws IOException {
        var packed = Files.createTempFile("opened", ".zip");
        try (var zip = new ZipFile(Files.write(packed, file).toFile())) {
            for (var part : zip.stream().toList()) {
                add(part.getName().getBytes(StandardCharsets.UTF_8));
                try (var in = zip.getInputStream(part)) {
                    add(in.readAllBytes());
                }
            }
        } finally {
            Files.delete(packed);
        }
    }

    private void addPdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            // What is drawn stands there as numbers of glyphs, and a line's end must hide nothing.
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            add(text.getBytes(StandardCharsets.UTF_8));
            addObject(pdf.getDocument().getTrailer());
        }
    }

    private void addObject(COSBase object) throws IOException {
        if (object == null || seen.put(object, true) != null) {
            return;
        }
        switch (object) {
            case COSObject reference -> addObject(reference.getObject());
            case COSString string -> add(string.getBytes());
            case COSArray array -> {
                for (var each : array) {
                    addObject(each);
                }
            }
            case COSDictionary dictionary -> {
                for (var value : dictionary.getValues()) {
                    addObject(value);
                }
                if (dictionary instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        add(in.readAllBytes());
                    }
                }
            }
            default -> {}
        }
    }
}
