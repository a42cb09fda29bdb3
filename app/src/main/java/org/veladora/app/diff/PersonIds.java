package org.veladora.app.diff;

import java.util.Map;
import org.veladora.linkage.PersonKey;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;

/// Ids of people under a key: made of the register's number of the person's first record, that of
/// the old cut where there is one; of the line where the number is no one's own.
final class PersonIds {
  private final Pairs pairs;
  private final SourceId register;
  private final Map<String, Integer> timesOlder;
  private final Map<String, Integer> timesNewer;

  PersonIds(Pairs pairs, SourceId register) {
    this.pairs = pairs;
    this.register = register;
    this.timesOlder = Pairs.times(pairs.older());
    this.timesNewer = Pairs.times(pairs.newer());
  }

  String of(Difference difference, PersonKey key) {
    boolean old = !difference.older().isEmpty();
    SourceRecord record =
        old
            ? pairs.older().record(difference.older().getFirst())
            : pairs.newer().record(difference.newer().getFirst());
    String id = ComparedFields.id(record);
    boolean own =
        old
            ? timesOlder.getOrDefault(id, 0) == 1
            : timesNewer.getOrDefault(id, 0) == 1 && !timesOlder.containsKey(id);
    String name = own ? id : id + (old ? "~old~" : "~new~") + record.line();
    return key.idOf(register, name).value();
  }
}
