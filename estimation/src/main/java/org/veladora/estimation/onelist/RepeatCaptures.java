package org.veladora.estimation.onelist;

import java.util.List;
import java.util.stream.IntStream;
import org.veladora.figures.repeats.Frequencies;

/// Who was captured how often, with what is known of them.
///
/// ```java
/// RepeatCaptures captures =
///     new RepeatCaptures(List.of("sex"), List.of(new RepeatCaptures.Group(1, List.of("f"), 40)));
/// ```
///
/// @param covariates names of what is known; may be empty
/// @param groups people who are alike in captures and covariates; a combination may repeat
public record RepeatCaptures(List<String> covariates, List<Group> groups) {
  /// People who are alike.
  ///
  /// @param captures how often each was captured, 1 or more
  /// @param categories category in each covariate, in their order
  /// @param people how many, 0 or more
  public record Group(int captures, List<String> categories, long people) {
    /// Copies the list and checks the numbers.
    ///
    /// @throws IllegalArgumentException if captures are below 1 or people below 0
    public Group {
      categories = List.copyOf(categories);
      if (captures < 1 || people < 0) {
        throw new IllegalArgumentException("not captures and people: " + captures + ", " + people);
      }
    }
  }

  /// Copies the lists and checks that every group has every covariate.
  ///
  /// @throws IllegalArgumentException if one has not
  public RepeatCaptures {
    covariates = List.copyOf(covariates);
    groups = List.copyOf(groups);
    int expected = covariates.size();
    if (groups.stream().anyMatch(group -> group.categories().size() != expected)) {
      throw new IllegalArgumentException("every group needs " + expected + " categories");
    }
  }

  /// People by number of captures alone.
  ///
  /// @param frequencies people captured once, twice...
  /// @return the captures, without covariates
  public static RepeatCaptures of(Frequencies frequencies) {
    return new RepeatCaptures(
        List.of(),
        IntStream.rangeClosed(1, frequencies.mostCaptures())
            .mapToObj(times -> new Group(times, List.of(), frequencies.exactly(times)))
            .toList());
  }

  /// People by number of captures.
  ///
  /// @return the frequencies
  public Frequencies frequencies() {
    int most = groups.stream().mapToInt(Group::captures).max().orElse(0);
    long[] people = new long[most];
    groups.forEach(group -> people[group.captures() - 1] += group.people());
    return Frequencies.of(people);
  }
}
