package org.campusaccord.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

/**
 * Looks for words in every byte and every name of the files of a folder, packed or not.
 *
 * @param encodings in which they may be written
 */
public record WordsInFiles(Set<String> words, List<Charset> encodings) {
    /** Words as they stand in a store. */
    public static WordsInFiles of(Set<String> words) {
        return new WordsInFiles(words, List.of(StandardCharsets.UTF_8));
    }

    /** Which of them are there. */
    public Set<String> foundIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return foundIn(files.filter(Files::isRegularFile).toList(), folder);
        }
    }

    /** Which of them are in these files, or in their own names. */
    public Set<String> foundIn(List<Path> files) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files) {
            found.addAll(foundIn(List.of(file), Objects.requireNonNull(file.getParent())));
        }
        return found;
    }

    private Set<String> foundIn(List<Path> files, Path folder) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files) {
            search(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8), found);
            search(Files.readAllBytes(file), found);
            if (file.toString().endsWith(".zip")) {
                unpack(file, found);
            }
        }
        return found;
    }

    private void unpack(Path file, Set<String> found) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                search(zip.readAllBytes(), found);
            }
        }
    }

    private void search(byte[] content, Set<String> found) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        for (var word : words) {
            if (encodings.stream()
                    .map(encoding -> new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))
                    .anyMatch(text::contains)) {
                found.add(word);
            }
        }
    }
}
