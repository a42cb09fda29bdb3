package org.veladora.bench.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.veladora.linkage.comparison.EncodedText;
import org.veladora.linkage.comparison.JaroWinkler;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// Jaro-Winkler of Apache Commons Text and ours, on the names of an invented register.
///
/// Each figure is the median of five rounds in one JVM, the two libraries in turn, after two rounds
/// that warm up. Ours reads texts that were encoded once, theirs strings; nobody encodes or reads
/// files while the clock runs. Similarities are added up, so that none is left out, and compared
/// pair by pair before.
public final class JaroWinklerBench {
  private static final int PEOPLE = 20_000;
  private static final int TEXTS = 20_000;
  private static final int PAIRS = 1 << 19;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final double THRESHOLD = 0.85;

  private final JaroWinklerSimilarity theirs = new JaroWinklerSimilarity();
  private final JaroWinkler ours = new JaroWinkler();
  private final String[] texts;
  private final EncodedText[] encoded;
  private final int[] one;
  private final int[] other;
  private double sum;

  /// Pairs of two of the texts: with `many` other texts after each other for the same first one.
  private JaroWinklerBench(List<String> texts, int many) {
    Random random = new Random(1);
    this.texts = texts.toArray(String[]::new);
    this.encoded = texts.stream().map(EncodedText::of).toArray(EncodedText[]::new);
    this.one = new int[PAIRS];
    this.other = new int[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      one[i] = i % many == 0 ? random.nextInt(this.texts.length) : one[i - 1];
      other[i] = many == 1 ? random.nextInt(this.texts.length) : i % this.texts.length;
    }
  }

  /// Prints the table.
  ///
  /// @param arguments none
  /// @throws IOException never: nothing is written to files
  public static void main(String[] arguments) throws IOException {
    List<String> names = new ArrayList<>();
    List<String> people = new ArrayList<>();
    read(names, people);
    for (int many : new int[] {TEXTS, 1}) {
      String pairs = many == 1 ? "random pairs" : "one against many";
      new JaroWinklerBench(names, many).print(pairs + ", one name");
      new JaroWinklerBench(people, many).print(pairs + ", whole names");
    }
  }

  /// Distinct names, and distinct whole names, in capitals without accents.
  private static void read(List<String> names, List<String> people) throws IOException {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    Simulation.run(
        SimulationSettings.named("register").withPeople(PEOPLE),
        1,
        file -> file.equals("registro.csv") ? list : OutputStream.nullOutputStream(),
        Progress.NONE,
        Cancel.NEVER);
    Set<String> parts = new LinkedHashSet<>();
    Set<String> whole = new LinkedHashSet<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new ByteArrayInputStream(list.toByteArray()), StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        String given = plain(row.getField("nombres"));
        String paternal = plain(row.getField("primer_apellido"));
        String maternal = plain(row.getField("segundo_apellido"));
        parts.addAll(List.of(given, paternal, maternal));
        whole.add((given + " " + paternal + " " + maternal).strip());
      }
    }
    parts.remove("");
    parts.stream().limit(TEXTS).forEach(names::add);
    whole.stream().limit(TEXTS).forEach(people::add);
  }

  private static String plain(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    return parted.replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT).strip();
  }

  private void print(String what) {
    long unlike = countUnlike();
    double[][] millions = new double[3][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double commons = millionsASecond(this::sumTheirs);
      double full = millionsASecond(this::sumOurs);
      double atLeast = millionsASecond(this::sumOursAtLeast);
      if (round >= 0) {
        millions[0][round] = commons;
        millions[1][round] = full;
        millions[2][round] = atLeast;
      }
    }
    double commons = median(millions[0]);
    double full = median(millions[1]);
    double atLeast = median(millions[2]);
    System.out.printf(
        Locale.ROOT,
        "%-30s %8.2f %8.2f %7.1f %10.2f %7.1f  %s%n",
        what,
        commons,
        full,
        full / commons,
        atLeast,
        atLeast / commons,
        unlike == 0 ? "all identical" : unlike + " of " + PAIRS + " differ");
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("a similarity is no number");
    }
  }

  private long countUnlike() {
    long unlike = 0;
    for (int i = 0; i < PAIRS; i++) {
      double expected = theirs.apply(texts[one[i]], texts[other[i]]);
      EncodedText a = encoded[one[i]];
      EncodedText b = encoded[other[i]];
      boolean same =
          ours.similarity(a, b) == expected
              && ours.similarityAtLeast(a, b, THRESHOLD) == (expected >= THRESHOLD ? expected : 0);
      unlike += same ? 0 : 1;
    }
    return unlike;
  }

  private double millionsASecond(DoubleSupplier round) {
    long start = System.nanoTime();
    sum += round.getAsDouble();
    return PAIRS * 1e3 / (System.nanoTime() - start);
  }

  private double sumTheirs() {
    double total = 0;
    for (int i = 0; i < PAIRS; i++) {
      total += theirs.apply(texts[one[i]], texts[other[i]]);
    }
    return total;
  }

  private double sumOurs() {
    double total = 0;
    for (int i = 0; i < PAIRS; i++) {
      total += ours.similarity(encoded[one[i]], encoded[other[i]]);
    }
    return total;
  }

  private double sumOursAtLeast() {
    double total = 0;
    for (int i = 0; i < PAIRS; i++) {
      total += ours.similarityAtLeast(encoded[one[i]], encoded[other[i]], THRESHOLD);
    }
    return total;
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }
}
