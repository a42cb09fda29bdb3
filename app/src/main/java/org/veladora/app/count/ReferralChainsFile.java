package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.veladora.app.delimited.DelimitedFile;
import org.veladora.estimation.referral.ReferralSample;
import org.veladora.estimation.referral.ReferralSample.Respondent;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceFile;

/// A file of a sample by referral chains: one row a person.
///
/// ```
/// id,recruiter,degree,works_at_night
/// 1,seed,12,yes
/// 2,1,5,no          2 was referred by 1 and knows 5 people of the population
/// ```
///
/// The columns of id, recruiter and degree are known by their names ([#ROLES], without regard to
/// case, accents, blanks, points and lines); that of the trait is named by whoever asks. A
/// recruiter of `seed` or `semilla` is none. A blank trait is not known. Other columns are passed
/// over. Messages name lines, never an id.
final class ReferralChainsFile implements DelimitedFile.Reader {
  private static final String ID = "id";
  private static final String RECRUITER = "recruiter";
  private static final String DEGREE = "degree";

  /// What columns are called.
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          ID, Set.of("id", "folio", "clave"),
          RECRUITER,
              Set.of(
                  "recruiter",
                  "recruiterid",
                  "reclutador",
                  "reclutadora",
                  "referidapor",
                  "referidopor"),
          DEGREE, Set.of("degree", "networksize", "netsize", "grado", "conocidas", "conocidos"));

  private static final Set<String> SEED = Set.of("seed", "semilla");

  /// The most people whom a person may know.
  static final long MOST_DEGREE = 1_000_000;

  /// The most categories of a trait.
  static final int MOST_CATEGORIES = 50;

  private final String name;
  private final String trait;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<Long> lines = new ArrayList<>();
  private final List<String> recruiters = new ArrayList<>();
  private final List<Long> degrees = new ArrayList<>();
  private final List<String> traits = new ArrayList<>();
  private int traitColumn = -1;

  private ReferralChainsFile(String name, String trait) {
    this.name = name;
    this.trait = trait;
  }

  /// What a file holds.
  ///
  /// @param sample who referred whom
  /// @param file its name, hash and size
  record Contents(ReferralSample sample, SourceFile file) {}

  /// Reads a file.
  ///
  /// @param trait name of the trait's column, without regard to case
  /// @throws BadInput T201 to T210, and as [DelimitedFile]
  static Contents read(Path file, String trait) throws IOException {
    ReferralChainsFile contents = new ReferralChainsFile(DelimitedFile.name(file), trait);
    SourceFile source = DelimitedFile.read(file, contents);
    return new Contents(contents.sample(), source);
  }

  @Override
  public void header(List<String> titles) {
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      String role = role(title);
      if (!seen.add(role.isEmpty() ? title.toLowerCase(Locale.ROOT) : "\n" + role)) {
        throw new BadInput(Problem.of("N203", name, i + 1));
      }
      if (!role.isEmpty()) {
        columns.put(role, i);
      } else if (title.equalsIgnoreCase(trait)) {
        traitColumn = i;
      }
    }
    String all = String.join(", ", titles);
    for (String role : List.of(ID, RECRUITER, DEGREE)) {
      if (!columns.containsKey(role)) {
        throw new BadInput(Problem.of("T201", name, role, all));
      }
    }
    if (traitColumn < 0) {
      throw new BadInput(Problem.of("T202", name, trait, all));
    }
  }

  /// What a column is for; empty for another.
  private static String role(String title) {
    String word =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}0-9]", "");
    return ROLES.entrySet().stream()
        .filter(role -> role.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private int column(String role) {
    return columns.getOrDefault(role, -1);
  }

  @Override
  public void row(long line, List<String> fields) {
    String id = fields.get(column(ID));
    String recruiter = fields.get(column(RECRUITER));
    if (id.isEmpty()) {
      throw new BadInput(Problem.of("T208", name, line, column(ID) + 1));
    }
    if (recruiter.isEmpty()) {
      throw new BadInput(Problem.of("T209", name, line, column(RECRUITER) + 1));
    }
    Integer earlier = positions.putIfAbsent(id, positions.size());
    if (earlier != null) {
      boolean same = recruiters.get(earlier).equals(recruiter);
      throw new BadInput(
          same
              ? Problem.of("T203", name, line, lines.get(earlier))
              : Problem.of("T204", name, line, " (" + lines.get(earlier) + ")"));
    }
    lines.add(line);
    recruiters.add(recruiter);
    degrees.add(degree(fields.get(column(DEGREE)), line));
    traits.add(fields.get(traitColumn));
  }

  private long degree(String text, long line) {
    if (text.matches("[0-9]{1,9}")) {
      long degree = Long.parseLong(text);
      if (degree >= 1 && degree <= MOST_DEGREE) {
        return degree;
      }
    }
    throw new BadInput(Problem.of("T207", name, line, column(DEGREE) + 1, MOST_DEGREE));
  }

  private ReferralSample sample() {
    TreeSet<String> categories = new TreeSet<>(traits);
    categories.remove("");
    if (categories.size() > MOST_CATEGORIES) {
      throw new BadInput(Problem.of("T210", name, trait, MOST_CATEGORIES));
    }
    List<String> names = List.copyOf(categories);
    List<Respondent> people = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      people.add(new Respondent(recruiter(at), degrees.get(at), names.indexOf(traits.get(at))));
    }
    OptionalInt circle = ReferralSample.findInCircle(people);
    if (circle.isPresent()) {
      throw new BadInput(Problem.of("T206", name, circle(people, circle.getAsInt())));
    }
    return new ReferralSample(names, people);
  }

  private int recruiter(int person) {
    String recruiter = recruiters.get(person);
    Integer position = positions.get(recruiter);
    if (position != null) {
      return position;
    }
    if (SEED.contains(recruiter.toLowerCase(Locale.ROOT))) {
      return Respondent.SEED;
    }
    long named =
        List.of(recruiter.split("[;,|/+& ]+", -1)).stream().filter(positions::containsKey).count();
    throw new BadInput(
        named > 1
            ? Problem.of("T204", name, lines.get(person), "")
            : Problem.of("T205", name, lines.get(person)));
  }

  /// The lines of a circle, in the order of the file; of a long one the first.
  private String circle(List<Respondent> people, int start) {
    TreeSet<Long> found = new TreeSet<>();
    for (int person = start; found.add(lines.get(person)); ) {
      person = people.get(person).recruiter();
    }
    String first = found.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
    return found.size() > 10 ? first + "..." : first;
  }
}
