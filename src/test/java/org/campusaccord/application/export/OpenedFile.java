package org.campusaccord.application.export;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All bytes of an exported file, packed and unpacked: streams and strings of a PDF, parts of a workbook or Word file. */
final class OpenedFile {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> contents = new ArrayList<>();
    private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();

    private OpenedFile() {}

    static OpenedFile of(Path file) throws IOException {
        var opened = new OpenedFile();
        var bytes = Files.readAllBytes(file);
        opened.add(bytes);
        if (file.toString().endsWith(".pdf")) {
            opened.addPdf(bytes);
        } else if (bytes[0] == 'P' && bytes[1] == 'K') {
            opened.addParts(file);
        }
        return opened;
    }

    boolean holds(String words) {
        return ENCODINGS.stream()
                .map(encoding -> new String(words.getBytes(encoding), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes -> contents.stream().anyMatch(content -> content.contains(bytes)));
    }

    private void add(byte[] content) {
        contents.add(new String(content, StandardCharsets.ISO_8859_1));
    }

    private void addParts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : zip.stream().toList()) {
                try (var in = zip.getInputStream(part)) {
                    add(in.readAllBytes());
                }
            }
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
