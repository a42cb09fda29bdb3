package org.veladora.simulate.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

/// An invented population, the lists of it, and how the lists hang together.
///
/// ```java
/// SimulationSettings settings = SimulationSettings.named("realistic").withPeople(1_000);
/// ```
///
/// @param id name of the settings, as in a coalition's id
/// @param population the people
/// @param lists the organisations' lists, 1 to 16, ids and Spanish names all different, in the
///   order of the bits of a capture history
/// @param dependences pairs of lists that depend on each other, each at most once
/// @param referrals who sends people to whom, each pair at most once
public record SimulationSettings(
    String id,
    PopulationSettings population,
    List<ListSettings> lists,
    List<Dependence> dependences,
    List<Referral> referrals) {
  /// The most lists.
  public static final int MAX_LISTS = 16;

  /// Checks that the parts fit together.
  ///
  /// @throws IllegalArgumentException if the id has another form than a source's, there are no
  ///   lists or more than 16, an id, a name or a pair is repeated, a dependence or a referral names
  ///   no list, or a dependence's lists are not in order
  public SimulationSettings {
    SourceId checked = new SourceId(id);
    id = checked.value();
    lists = List.copyOf(lists);
    dependences = List.copyOf(dependences);
    referrals = List.copyOf(referrals);
    List<SourceId> ids = lists.stream().map(ListSettings::id).toList();
    if (ids.isEmpty() || ids.size() > MAX_LISTS || new HashSet<>(ids).size() < ids.size()) {
      throw new IllegalArgumentException("1 to " + MAX_LISTS + " lists, ids all different: " + ids);
    }
    if (lists.stream().map(list -> list.name().es()).distinct().count() < ids.size()) {
      throw new IllegalArgumentException("lists have different names: referrals are told by them");
    }
    Set<List<SourceId>> pairs = new HashSet<>();
    for (Dependence pair : dependences) {
      int earlier = ids.indexOf(pair.earlier());
      boolean inOrder = earlier >= 0 && earlier < ids.indexOf(pair.later());
      if (!inOrder || !pairs.add(List.of(pair.earlier(), pair.later()))) {
        throw new IllegalArgumentException("dependence of two lists in their order, once: " + pair);
      }
    }
    pairs.clear();
    for (Referral pair : referrals) {
      boolean known = ids.contains(pair.from()) && ids.contains(pair.to());
      if (!known || !pairs.add(List.of(pair.from(), pair.to()))) {
        throw new IllegalArgumentException("referral between two of the lists, once: " + pair);
      }
    }
  }

  /// Settings that have a name.
  ///
  /// @param name `easy`, `realistic`, `hard` or `register`
  /// @return the settings, with their own number of people
  /// @throws BadInput S001 if no settings have that name
  public static SimulationSettings named(String name) {
    return switch (name) {
      case "easy" -> NamedSettings.easy();
      case "realistic" -> NamedSettings.realistic();
      case "hard" -> NamedSettings.hard();
      case "register" -> NamedSettings.register();
      default -> throw new BadInput(Problem.of("S001", name, String.join(", ", listNames())));
    };
  }

  /// The names that settings have.
  ///
  /// @return the names: those of several lists, the easiest first, then the single register
  public static List<String> listNames() {
    return List.of("easy", "realistic", "hard", "register");
  }

  /// The same settings with another number of people: the lists grow with it.
  ///
  /// @param people how many people the population has
  /// @return the settings
  /// @throws BadInput S002 if the number is not 1 to 100,000,000
  public SimulationSettings withPeople(long people) {
    if (people < 1 || people > PopulationSettings.MAX_PEOPLE) {
      throw new BadInput(Problem.of("S002", people, PopulationSettings.MAX_PEOPLE));
    }
    return new SimulationSettings(
        id, population.withPeople((int) people), lists, dependences, referrals);
  }

  /// The place of a list.
  ///
  /// @param list id of one of the lists
  /// @return its bit in a capture history
  /// @throws IllegalArgumentException if it is none of the lists
  public int indexOf(SourceId list) {
    for (int i = 0; i < lists.size(); i++) {
      if (lists.get(i).id().equals(list)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no list " + list);
  }
}
