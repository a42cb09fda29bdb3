package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.veladora.figures.Category;
import org.veladora.figures.Definition;
import org.veladora.figures.Dimension;
import org.veladora.figures.InputFile;
import org.veladora.figures.JointCells;
import org.veladora.figures.Publication;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Table;
import org.veladora.figures.Tabulation;
import org.veladora.model.FileHash;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;
import org.veladora.model.SourceFile;
import org.veladora.model.TableId;

/// An invented register and what is tabulated from it: a small, independent stand-in for the module
/// that tabulates.
final class Register {
  static final InputFile UNPUBLISHED =
      new InputFile.Unpublished(new SourceFile("invented.csv", new FileHash("0".repeat(64)), 1));

  /// Records that agree in every attribute.
  record Group(List<Integer> values, long people) {}

  /// Leaves records out.
  record Rule(String id, Predicate<List<Integer>> removes) {}

  /// A table that is asked for: positions of attributes, and rules in order.
  record Request(String id, List<Integer> attributes, List<Rule> rules) {
    Request(String id, List<Integer> attributes) {
      this(id, attributes, List.of());
    }
  }

  /// A displayed table: which of its inner cells counts a record, or -1.
  interface Cells {
    int cellOf(List<Integer> values);
  }

  private final List<Integer> sizes;
  private final List<Group> groups = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();

  /// Makes a register.
  ///
  /// @param sizes number of values of each attribute
  Register(Integer... sizes) {
    this.sizes = List.of(sizes);
  }

  Register add(long people, Integer... values) {
    if (people > 0) {
      groups.add(new Group(List.of(values), people));
    }
    return this;
  }

  Register ask(Request request) {
    requests.add(request);
    return this;
  }

  /// The combinations of values that exist.
  List<List<Integer>> kinds() {
    return groups.stream().map(Group::values).distinct().toList();
  }

  /// Every combination of values that a reader can think of.
  List<List<Integer>> combinations() {
    List<List<Integer>> all = List.of(List.of());
    for (int size : sizes) {
      all =
          all.stream()
              .flatMap(prefix ->
                  IntStream.range(0, size)
                      .mapToObj(v -> {
                        List<Integer> next = new ArrayList<>(prefix);
                        next.add(v);
                        return List.copyOf(next);
                      }))
              .toList();
    }
    return all;
  }

  /// How each table of the publication counts, in its order.
  List<Cells> cells() {
    List<Cells> cells = new ArrayList<>();
    for (Request request : requests) {
      cells.add(values -> counted(request, values, "") ? index(request, values) : -1);
      cells.add(values -> disposition(request, values));
      for (Rule rule : effective(request)) {
        cells.add(values -> counted(request, values, rule.id()) ? index(request, values) : -1);
      }
    }
    return cells;
  }

  private List<Rule> effective(Request request) {
    return request.rules().stream()
        .filter(rule ->
            groups.stream()
                .anyMatch(g ->
                    counted(request, g.values(), rule.id()) && !counted(request, g.values(), "")))
        .toList();
  }

  private static boolean counted(Request request, List<Integer> values, String without) {
    return request.rules().stream()
        .noneMatch(r -> !r.id().equals(without) && r.removes().test(values));
  }

  private static int disposition(Request request, List<Integer> values) {
    int rule = 0;
    while (rule < request.rules().size() && !request.rules().get(rule).removes().test(values)) {
      rule++;
    }
    return rule;
  }

  private int index(Request request, List<Integer> values) {
    int index = 0;
    for (int attribute : request.attributes()) {
      index = index * sizes.get(attribute) + values.get(attribute);
    }
    return index;
  }

  Publication publication() {
    return publication(List.of(UNPUBLISHED));
  }

  Publication publication(List<InputFile> inputs) {
    List<Cells> cells = cells();
    Map<List<Integer>, Long> atoms = new LinkedHashMap<>();
    for (Group group : groups) {
      List<Integer> key = cells.stream().map(c -> c.cellOf(group.values())).toList();
      atoms.merge(key, group.people(), Long::sum);
    }
    List<JointCells.Atom> list = new ArrayList<>();
    atoms.forEach((key, people) -> list.add(new JointCells.Atom(key, people)));
    List<Tabulation> tabulations = new ArrayList<>();
    int next = 0;
    for (Request request : requests) {
      Table main = table(request.id(), dimensions(request), next++, list);
      Table accounting = table(request.id() + ".acc", dispositions(request), next++, list);
      List<RuleEffect> effects = new ArrayList<>();
      for (Rule rule : effective(request)) {
        String id = request.id() + "." + rule.id();
        effects.add(
            new RuleEffect(
                new RuleId(rule.id()),
                LocalText.same(rule.id()),
                table(id, dimensions(request), next++, list)));
      }
      tabulations.add(new Tabulation(definition(request.id()), main, accounting, effects));
    }
    return new Publication(tabulations, new JointCells(cells.size(), list), List.of(), inputs);
  }

  private static Table table(
      String id, List<Dimension> dimensions, int table, List<JointCells.Atom> atoms) {
    int size = dimensions.stream().mapToInt(Dimension::size).reduce(1, (a, b) -> a * b);
    long[] people = new long[size];
    for (JointCells.Atom atom : atoms) {
      int cell = atom.cells().get(table);
      if (cell >= 0) {
        people[cell] += atom.people();
      }
    }
    return new Table(new TableId(id), LocalText.same(id), dimensions, people, new long[size]);
  }

  private List<Dimension> dimensions(Request request) {
    return request.attributes().stream().map(a -> dimension("d" + a, sizes.get(a))).toList();
  }

  private static List<Dimension> dispositions(Request request) {
    return List.of(dimension("disposition", request.rules().size() + 1));
  }

  static Dimension dimension(String id, int size) {
    List<Category> categories =
        IntStream.range(0, size).mapToObj(i -> Category.of("c" + i)).toList();
    return new Dimension(id, LocalText.same(id), categories);
  }

  private static Definition definition(String id) {
    LocalText text = LocalText.same(id);
    return new Definition(id, text, text, List.of(), text, text, List.of());
  }

  /// A register of one two-way table.
  static Register twoWay(long[]... rows) {
    Register register = new Register(rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        register.add(rows[i][j], i, j);
      }
    }
    return register.ask(new Request("table", List.of(0, 1)));
  }

  @Override
  public String toString() {
    return "Register" + Arrays.toString(sizes.toArray()) + groups;
  }
}
