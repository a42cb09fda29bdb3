package org.veladora.app.coalition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.figures.CaptureHistory;
import org.veladora.model.LocalText;
import org.veladora.model.SourceId;

/// What a coalition declares: the lists that are counted together, who is counted, and how the
/// records are linked and those on no list estimated.
///
/// @param id id of the count: lower-case letters, digits, `_`, `-` and `.`
/// @param title what readers see above the count
/// @param seed seed of everything random in the count
/// @param population who is counted
/// @param linkage how records are linked
/// @param estimation how those on no list are estimated
/// @param lists the lists, in the order of the file; one or two are legal here, and too few for an
///   estimate
public record Coalition(
    String id,
    LocalText title,
    long seed,
    Population population,
    LinkageSettings linkage,
    EstimationSettings estimation,
    List<ListDeclaration> lists) {

  /// The seed where the file names none.
  public static final long DEFAULT_SEED = 1;

  /// The most lists: as many as a capture history can hold.
  public static final int MAX_LISTS = CaptureHistory.MAX_LISTS;

  /// Checks that there are lists and that each has an id of its own.
  ///
  /// @throws IllegalArgumentException if there is no list, there are more than [#MAX_LISTS], or an
  ///   id repeats
  public Coalition {
    lists = List.copyOf(lists);
    Set<SourceId> ids = new HashSet<>();
    boolean distinct = lists.stream().allMatch(list -> ids.add(list.id()));
    if (lists.isEmpty() || lists.size() > MAX_LISTS || !distinct) {
      throw new IllegalArgumentException(
          "a coalition has 1 to " + MAX_LISTS + " lists with ids of their own: " + ids);
    }
  }

  /// The ids of the lists.
  ///
  /// @return in the order of the lists: list i is bit i of a capture history
  public List<SourceId> listIds() {
    return lists.stream().map(ListDeclaration::id).toList();
  }
}
