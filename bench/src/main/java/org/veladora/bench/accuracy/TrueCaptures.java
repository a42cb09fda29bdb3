package org.veladora.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.simulate.people.Incidents;
import org.veladora.simulate.settings.SimulationSettings;

/// The captures that a linkage without errors would give: all who are on a list, outsiders among
/// them, with referred captures dropped and incidents known. What an estimate makes of them is off
/// for other reasons than linkage.
final class TrueCaptures {
  private static final String ALL = "all";

  private final SimulationSettings settings;
  private final Map<Long, Long> masks;

  private TrueCaptures(SimulationSettings settings, Map<Long, Long> masks) {
    this.settings = settings;
    this.masks = masks;
  }

  /// Reads `population.csv`.
  static TrueCaptures read(SimulationSettings settings, Path population) throws IOException {
    Map<Long, Long> masks = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(population)) {
      for (NamedCsvRecord row : rows) {
        long lists = Long.parseLong(row.getField("lists"));
        long referred = Long.parseLong(row.getField("referred"));
        if (lists != 0) {
          masks.put(Long.parseLong(row.getField("person")), lists & ~referred);
        }
      }
    }
    return new TrueCaptures(settings, masks);
  }

  /// People on at least one list.
  long documented() {
    return masks.size();
  }

  Captures captures() {
    List<String> lists = settings.lists().stream().map(list -> list.id().value()).toList();
    boolean grouped = !settings.population().incidents().isEmpty();
    return new Captures(
        lists, histories(masks.values()), grouped ? incidents() : List.<Captures.Incident>of());
  }

  private List<Captures.Incident> incidents() {
    Map<Long, Long> left = new TreeMap<>(masks);
    List<Captures.Incident> incidents = new ArrayList<>();
    Incidents units = new Incidents(settings.population());
    for (int i = 0; i < units.units(); i++) {
      Incidents.Unit unit = units.get(i);
      List<Long> members = new ArrayList<>();
      for (long person = 1; person <= unit.size(); person++) {
        Long mask = left.remove(unit.firstPerson() + person);
        if (mask != null) {
          members.add(mask);
        }
      }
      if (!members.isEmpty()) {
        incidents.add(new Captures.Incident(histories(members)));
      }
    }
    for (long outsider : left.values()) {
      incidents.add(new Captures.Incident(histories(List.of(outsider))));
    }
    return incidents;
  }

  private static List<CaptureHistory> histories(Iterable<Long> masks) {
    Map<Long, Long> people = new HashMap<>();
    masks.forEach(mask -> people.merge(mask, 1L, Long::sum));
    return people.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new CaptureHistory(entry.getKey(), ALL, entry.getValue()))
        .toList();
  }
}
