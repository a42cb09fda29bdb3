package org.veladora.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.veladora.figures.Category;
import org.veladora.figures.Definition;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.LocalText;
import org.veladora.model.PartialDate;
import org.veladora.model.RecordShape;
import org.veladora.model.RegisterRecord;
import org.veladora.model.RuleId;
import org.veladora.model.SourceRecord;
import org.veladora.model.TableId;

/// Invented records of the shape sex, age, event_date, status, and an indicator over them.
final class InventedRegister {
  static final RecordShape SHAPE =
      new RecordShape(
          "invented.csv",
          List.of(Fields.SEX, Fields.AGE, Fields.EVENT_DATE, Fields.STATUS),
          List.of(1, 2, 3, 4));
  static final LocalText WORDS = LocalText.same("-");

  private InventedRegister() {}

  /// A record; age -1 = unknown, age 0 = the sentinel for unknown; year 0 = unknown.
  static RegisterRecord person(long line, String sex, int age, int year, String status) {
    Answer<ClaimValue> stated =
        age > 0 ? Answer.stated(AgeYears.of(age)) : Answer.<ClaimValue>unknown();
    Map<Integer, ClaimValue> literals = age == 0 ? Map.of(1, AgeYears.of(0)) : Map.of();
    Answer<ClaimValue> date =
        year > 0 ? Answer.stated(PartialDate.ofYear(year)) : Answer.<ClaimValue>unknown();
    return new SourceRecord(SHAPE, line, List.of(code(sex), stated, date, code(status)), literals);
  }

  static Answer<ClaimValue> code(String code) {
    return code.isEmpty() ? Answer.unknown() : Answer.stated(new Code(code));
  }

  static List<RegisterRecord> people(RandomGenerator random, int count) {
    List<RegisterRecord> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(
          person(
              i + 2,
              List.of("female", "male", "").get(random.nextInt(3)),
              random.nextInt(25) - 1,
              random.nextInt(5) == 0 ? 0 : 2000 + random.nextInt(6),
              List.of("still_missing", "located_alive").get(random.nextInt(2))));
    }
    return people;
  }

  static Definition definition(String id) {
    return new Definition(id, WORDS, WORDS, List.of(), WORDS, WORDS, List.of());
  }

  static Indicator indicator(String id, List<Rule> rules, List<Breakdown> breakdowns) {
    Indicator.SentinelLabel sentinel =
        new Indicator.SentinelLabel(new RuleId("sentinel.age"), Fields.AGE, WORDS);
    return new Indicator(
        new TableId(id), definition(id), "invented", rules, breakdowns, List.of(sentinel));
  }

  static List<Rule> minorsStillMissing() {
    return List.of(
        new Rule.OneOf(new RuleId("status"), WORDS, Fields.STATUS, Set.of("still_missing")),
        new Rule.Known(new RuleId("age.unknown"), WORDS, Fields.AGE),
        new Rule.AgeRange(new RuleId("age.range"), WORDS, Fields.AGE, 0, 17),
        new Rule.Known(new RuleId("date.unknown"), WORDS, Fields.EVENT_DATE),
        new Rule.Period(
            new RuleId("date.period"),
            WORDS,
            Fields.EVENT_DATE,
            LocalDate.of(2001, 1, 1),
            LocalDate.of(2004, 12, 31)));
  }

  static List<Breakdown> byYearAndSex() {
    return List.of(
        Breakdown.byYear("year", WORDS, Fields.EVENT_DATE, 2001, 2004), bySex(Fields.SEX));
  }

  static Breakdown bySex(FieldId field) {
    return Breakdown.byCode(
        "sex",
        WORDS,
        field,
        List.of(Category.of("male"), Category.of("female")),
        Map.of("male", "male", "female", "female"));
  }
}
