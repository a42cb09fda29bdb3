package org.veladora.figures.repeats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How many people were captured once, twice and so on.
///
/// @param people people captured exactly `i + 1` times at position i; 0 or more each
public record Frequencies(List<Long> people) {
  /// Checks the counts and leaves out zeros at the end.
  ///
  /// @throws IllegalArgumentException if a count is negative
  public Frequencies {
    if (people.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("people are counted from 0: " + people);
    }
    int length = people.size();
    while (length > 0 && people.get(length - 1) == 0) {
      length--;
    }
    people = List.copyOf(people.subList(0, length));
  }

  /// Makes frequencies from counts.
  ///
  /// @param people people captured once, twice...
  /// @return the frequencies
  /// @throws IllegalArgumentException if a count is negative
  public static Frequencies of(long... people) {
    return new Frequencies(Arrays.stream(people).boxed().toList());
  }

  /// The most often that anybody was captured.
  ///
  /// @return captures; 0 where there is nobody
  public int mostCaptures() {
    return people.size();
  }

  /// People captured exactly so often.
  ///
  /// @param captures 1 or more
  /// @return people
  public long exactly(int captures) {
    return captures <= people.size() ? people.get(captures - 1) : 0;
  }

  /// People captured so often or more often.
  ///
  /// @param captures 1 or more
  /// @return people
  public long atLeast(int captures) {
    return IntStream.rangeClosed(captures, people.size()).mapToLong(this::exactly).sum();
  }

  /// Captures of the people captured so often or more often.
  ///
  /// @param captures 1 or more
  /// @return captures
  public long capturesAtLeast(int captures) {
    return IntStream.rangeClosed(captures, people.size())
        .mapToLong(times -> times * exactly(times))
        .sum();
  }

  /// Everybody who was captured.
  ///
  /// @return people
  public long documented() {
    return atLeast(1);
  }
}
