package org.veladora.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.veladora.model.FieldId;
import org.veladora.model.ImportReport;

/// What is counted about the cells of one file.
final class Tallies {
  private record Repair(FieldId field, String kind) {}

  private record Sentinel(FieldId field, String text, Absence means) {}

  private record Unusable(FieldId field, String code, Absence readAs, int column) {}

  private final SequencedMap<Repair, Tally> repairs = new LinkedHashMap<>();
  private final SequencedMap<Sentinel, Tally> sentinels = new LinkedHashMap<>();
  private final SequencedMap<Unusable, Tally> unusables = new LinkedHashMap<>();

  Tally repaired(FieldId field, String kind) {
    return repairs.computeIfAbsent(new Repair(field, kind), _ -> new Tally());
  }

  Tally sentinel(FieldId field, String text, Absence means) {
    return sentinels.computeIfAbsent(new Sentinel(field, text, means), _ -> new Tally());
  }

  Tally unusable(FieldId field, String code, Absence readAs, int column) {
    return unusables.computeIfAbsent(new Unusable(field, code, readAs, column), _ -> new Tally());
  }

  List<ImportReport.Repaired> listRepaired() {
    List<ImportReport.Repaired> list = new ArrayList<>();
    for (Map.Entry<Repair, Tally> e : repairs.entrySet()) {
      long cells = e.getValue().cells();
      if (cells > 0) {
        list.add(new ImportReport.Repaired(e.getKey().field(), e.getKey().kind(), cells));
      }
    }
    return list;
  }

  List<ImportReport.Sentinel> listSentinels() {
    List<ImportReport.Sentinel> list = new ArrayList<>();
    for (Map.Entry<Sentinel, Tally> e : sentinels.entrySet()) {
      Sentinel key = e.getKey();
      long cells = e.getValue().cells();
      if (cells > 0) {
        list.add(new ImportReport.Sentinel(key.field(), key.text(), key.means().word(), cells));
      }
    }
    return list;
  }

  List<ImportReport.Unusable> listUnusable() {
    List<ImportReport.Unusable> list = new ArrayList<>();
    for (Map.Entry<Unusable, Tally> e : unusables.entrySet()) {
      Unusable key = e.getKey();
      Tally tally = e.getValue();
      if (tally.cells() > 0) {
        list.add(
            new ImportReport.Unusable(
                key.field(),
                key.code(),
                key.readAs().word(),
                tally.cells(),
                tally.firstLine(),
                key.column()));
      }
    }
    return list;
  }
}
