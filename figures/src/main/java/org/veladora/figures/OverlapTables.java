package org.veladora.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// The overlaps of lists as tables: people by the exact combination of lists on which they are,
/// and, where there are several strata, people by stratum.
///
/// ```
/// combination   A  B  C  A+B  A+C  B+C  A+B+C        stratum   F  M
/// people       52 90 61   14    6    3      0        people  140 86
/// ```
///
/// The atoms of the publication are the people of one combination and stratum, so that the gate
/// knows how the two tables overlap. One publication holds one reading of the captures: overlaps of
/// a second reading of the same people, published apart, could be subtracted from the first.
public final class OverlapTables {
  /// Id of the table of combinations.
  public static final TableId COMBINATIONS = new TableId("overlaps.combinations");

  /// Id of the table of strata, which is there only where there are two or more.
  public static final TableId STRATA = new TableId("overlaps.strata");

  /// With so many lists or fewer, every combination is a category; with more, those that somebody
  /// has and each list alone.
  private static final int MOST_LISTS_FOR_ALL_COMBINATIONS = 6;

  private static final char CODE_START = 'h';

  private OverlapTables() {}

  /// Makes the tables.
  ///
  /// Categories of the table of combinations are in the order of the number of lists, then of the
  /// bit mask; strata are in alphabetical order. There are no rules, so each account has the
  /// category `counted` only. Deterministic; O(histories).
  ///
  /// @param captures people by history and stratum; incidents are not used
  /// @param definition who is counted, shown beside the tables; the table of strata has it under
  ///   the id with `.strata` added
  /// @param inputs the files that hold the lists, and which of them are already published
  /// @return the tables and how they overlap
  public static Publication publication(
      Captures captures, Definition definition, List<InputFile> inputs) {
    List<Dimension> dimensions = new ArrayList<>();
    dimensions.add(combinations(captures));
    SortedSet<String> strata = strata(captures);
    if (strata.size() > 1) {
      dimensions.add(
          new Dimension(
              "stratum",
              new LocalText("Estrato", "Stratum"),
              strata.stream().map(Category::of).toList()));
    }
    List<JointCells.Atom> atoms = atoms(captures, dimensions);
    List<Tabulation> tabulations = new ArrayList<>();
    tabulations.add(
        tabulation(definition, COMBINATIONS, combinationsTitle(), dimensions.get(0), 0, atoms));
    if (dimensions.size() > 1) {
      Definition ofStrata = withId(definition, definition.id() + ".strata");
      tabulations.add(tabulation(ofStrata, STRATA, strataTitle(), dimensions.get(1), 2, atoms));
    }
    JointCells joint = new JointCells(2 * dimensions.size(), atoms);
    return new Publication(tabulations, joint, List.of(), inputs);
  }

  /// The code of a combination: `h`, then one digit a list in the order of the lists, 1 where the
  /// people are on it: `h101` is on the first and the third of three lists and not on the second.
  ///
  /// @param lists bit mask: bit i = list i
  /// @param count how many lists there are, 1 to [CaptureHistory#MAX_LISTS]
  /// @return the code
  public static String code(long lists, int count) {
    StringBuilder code = new StringBuilder().append(CODE_START);
    for (int list = 0; list < count; list++) {
      code.append((lists >>> list & 1) == 1 ? '1' : '0');
    }
    return code.toString();
  }

  /// The combination of a category of the table of combinations.
  ///
  /// @param category a category of that table
  /// @return bit mask: bit i = list i
  /// @throws IllegalArgumentException if the category is none of [#code]
  public static long lists(Category category) {
    String code = category.code();
    if (!code.matches(CODE_START + "[01]{1," + CaptureHistory.MAX_LISTS + "}")) {
      throw new IllegalArgumentException("no combination of lists: " + code);
    }
    long lists = 0;
    for (int list = 0; list < code.length() - 1; list++) {
      lists |= (long) (code.charAt(list + 1) - '0') << list;
    }
    return lists;
  }

  private static SortedSet<String> strata(Captures captures) {
    SortedSet<String> strata = new TreeSet<>();
    captures.histories().forEach(history -> strata.add(history.stratum()));
    return strata;
  }

  private static Dimension combinations(Captures captures) {
    int count = captures.lists().size();
    LongStream some =
        captures.histories().stream()
            .filter(history -> history.people() > 0)
            .mapToLong(CaptureHistory::lists);
    LongStream alone = IntStream.range(0, count).mapToLong(list -> 1L << list);
    LongStream masks =
        count <= MOST_LISTS_FOR_ALL_COMBINATIONS
            ? LongStream.range(1, 1L << count)
            : LongStream.concat(alone, some).distinct();
    List<Category> categories =
        masks
            .boxed()
            .sorted(Comparator.<Long>comparingInt(Long::bitCount).thenComparing(m -> m))
            .map(mask -> new Category(code(mask, count), label(mask, captures.lists())))
            .toList();
    LocalText label =
        new LocalText("En estas listas y en ninguna otra", "On these lists and on no other");
    return new Dimension("lists", label, categories);
  }

  private static LocalText label(long mask, List<String> lists) {
    return LocalText.same(
        IntStream.range(0, lists.size())
            .filter(list -> (mask >>> list & 1) == 1)
            .mapToObj(lists::get)
            .collect(Collectors.joining(" + ")));
  }

  private static List<JointCells.Atom> atoms(Captures captures, List<Dimension> dimensions) {
    List<Map<String, Integer>> positions =
        dimensions.stream().map(OverlapTables::positions).toList();
    int count = captures.lists().size();
    List<JointCells.Atom> atoms = new ArrayList<>();
    for (CaptureHistory history : captures.histories()) {
      if (history.people() > 0) {
        List<String> codes = List.of(code(history.lists(), count), history.stratum());
        List<Integer> cells = new ArrayList<>();
        for (int d = 0; d < positions.size(); d++) {
          cells.add(positions.get(d).getOrDefault(codes.get(d), -1));
          cells.add(0);
        }
        atoms.add(new JointCells.Atom(cells, history.people()));
      }
    }
    return atoms;
  }

  private static Map<String, Integer> positions(Dimension dimension) {
    Map<String, Integer> positions = new HashMap<>();
    dimension.categories().forEach(category -> positions.put(category.code(), positions.size()));
    return positions;
  }

  private static Tabulation tabulation(
      Definition definition,
      TableId id,
      LocalText title,
      Dimension dimension,
      int position,
      List<JointCells.Atom> atoms) {
    long[] people = new long[dimension.size()];
    atoms.forEach(atom -> people[atom.cells().get(position)] += atom.people());
    Table table = new Table(id, title, List.of(dimension), people, new long[people.length]);
    long[] counted = {Arrays.stream(people).sum()};
    Table accounting =
        new Table(
            new TableId(id + ".accounting"),
            new LocalText("Cuenta de las personas", "Account of the people"),
            List.of(disposition()),
            counted,
            new long[1]);
    return new Tabulation(definition, table, accounting, List.of());
  }

  private static Dimension disposition() {
    return new Dimension(
        "disposition",
        new LocalText("Destino", "Disposition"),
        List.of(new Category("counted", new LocalText("Contadas", "Counted"))));
  }

  private static Definition withId(Definition definition, String id) {
    return new Definition(
        id,
        definition.title(),
        definition.population(),
        definition.statements(),
        definition.unit(),
        definition.citation(),
        definition.notes());
  }

  private static LocalText combinationsTitle() {
    return new LocalText(
        "Personas según las listas en que aparecen", "People by the lists on which they are");
  }

  private static LocalText strataTitle() {
    return new LocalText("Personas por estrato", "People by stratum");
  }
}
