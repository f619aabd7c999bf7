package org.parley.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.reading.encoder.WordPieces;
import picocli.CommandLine.Option;

/// What to learn from: options that all commands which train have in common.
final class TaughtOptions {
    @Option(
            names = "--news-acts",
            description = "Acts of some of its attributions, by document and number")
    private List<Path> newsActs = new ArrayList<>();

    @Option(
            names = "--statements",
            description =
                    "Texts in our own form, a file or a folder of files, of which one of four is set aside; may be repeated")
    private List<Path> statements = new ArrayList<>();

    @Option(
            names = "--texts",
            description = "Texts that files of statements name without holding them")
    private List<Path> texts = new ArrayList<>();

    @Option(names = "--taught", description = "The same, all of which are learnt from")
    private List<Path> taught = new ArrayList<>();

    List<Path> newsActs() {
        return newsActs;
    }

    List<Path> statements() {
        return statements;
    }

    List<Path> taught() {
        return taught;
    }

    /// A corpus that has the texts that files only name.
    Corpus corpus(WordPieces vocabulary) throws IOException {
        Corpus corpus = new Corpus(vocabulary);
        for (Path file : texts) {
            corpus.addTexts(file);
        }
        return corpus;
    }

    /// The texts to learn from, those set aside left out.
    List<Annotated> learnt(Corpus corpus) throws IOException {
        return corpus.learnt(statements, taught);
    }
}
