package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.veladora.model.AgeYears;

/// Ages. Numbers that no age is (999, -1) are marks of absence where they occur. 0 and 99 may be
/// ages: they are taken for marks where at least 10 cells have them and more than 5 times as many
/// as any of the five ages beside them, because real ages do not jump so.
final class AgeEvidence implements Evidence {
  private static final List<String> NO_AGES = List.of("999", "-1", "-9", "-99", "-999");
  private static final int LEAST = 10;
  private static final int TIMES = 5;
  private static final int BESIDE = 5;

  private final int[] cells = new int[AgeYears.MAX_YEARS + 1];
  private final Set<String> marks = new TreeSet<>();
  private long ages;

  @Override
  public void see(String cell) {
    String whole = cell.replaceFirst("\\.0+$", "");
    if (NO_AGES.contains(whole)) {
      marks.add(whole);
    } else if (whole.matches("[0-9]{1,3}") && Integer.parseInt(whole) < cells.length) {
      cells[Integer.parseInt(whole)]++;
      ages++;
    }
  }

  @Override
  public Optional<Guess> findGuess() {
    SequencedMap<String, String> sentinels = new LinkedHashMap<>();
    marks.forEach(mark -> sentinels.put(mark, "unknown"));
    List<Note> notes = new ArrayList<>();
    if (jumps(0, 1, BESIDE)) {
      sentinels.put("0", "unknown");
      notes.add(
          Note.toConfirm(
              "la edad 0 es mucho más frecuente que las de 1 a 5: se lee como «no consta». Si son"
                  + " bebés, quite \"0\" de sentinels.",
              "age 0 is far more frequent than 1 to 5: it is read as not stated. If they are"
                  + " babies, remove \"0\" from sentinels."));
    }
    if (jumps(99, 99 - BESIDE, 98)) {
      sentinels.put("99", "unknown");
      notes.add(
          Note.toConfirm(
              "la edad 99 es mucho más frecuente que las de 94 a 98: se lee como «no consta».",
              "age 99 is far more frequent than 94 to 98: it is read as not stated."));
    }
    boolean readable = ages > 0 || !marks.isEmpty();
    return readable ? Optional.of(new Guess("age", List.of(), sentinels, notes)) : Optional.empty();
  }

  private boolean jumps(int age, int from, int to) {
    int beside = 0;
    for (int i = from; i <= to; i++) {
      beside = Math.max(beside, cells[i]);
    }
    return cells[age] >= LEAST && cells[age] > TIMES * beside;
  }
}
