package org.veladora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the types of the model refuse to hold, and what they keep.
@NullMarked
class LimitsTest {
  private static final RecordShape SHAPE =
      new RecordShape("list.csv", List.of(Fields.SEX, Fields.AGE), List.of(2, 5));

  @Test
  void ageIsZeroTo130Years() {
    assertThat(AgeYears.of(0).canonical()).isEqualTo("0");
    assertThat(new AgeYears(130, true).canonical()).isEqualTo("~130");
    assertThatIllegalArgumentException().isThrownBy(() -> AgeYears.of(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeYears.of(131))
        .withMessage("age must be 0 to 130 years");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A", "a b", "_a", "-a", ".a", "año", "a/b"})
  void identifierOfAnotherFormIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FieldId(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceId(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new TableId(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new Code(text));
  }

  @Test
  void identifierHasAtMost100Characters() {
    assertThat(new FieldId("a".repeat(100)).value()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> new FieldId("a".repeat(101)));
    assertThat(new RuleId("age-0.not_stated")).hasToString("age-0.not_stated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00", "33", "99", "09-002", "0900", "090021", "NA", "٠٩"})
  void placeIsACodeOfAStateOrMunicipality(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Place(code));
  }

  @Test
  void municipalityLiesInItsState() {
    Place place = new Place("09002");
    assertThat(place.isMunicipality()).isTrue();
    assertThat(place.state()).isEqualTo(MexicanState.CIUDAD_DE_MEXICO);
    assertThat(new Place("09").isMunicipality()).isFalse();
  }

  @Test
  void blankTextAndBlankNamesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Text(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new NameText("-", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalText("", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalText("x", " "));
  }

  @Test
  void textIsGivenInTheLanguageAskedFor() {
    LocalText text = new LocalText("año", "year");
    assertThat(text.in(Language.ES)).isEqualTo("año");
    assertThat(text.in(Language.EN)).isEqualTo("year");
    assertThat(LocalText.same("2017").in(Language.EN)).isEqualTo("2017");
    assertThat(Language.ES.code()).isEqualTo("es");
  }

  @Test
  void sourceFileHasANameWithoutFoldersAndAHash() {
    FileHash hash = new FileHash("0a".repeat(32));
    assertThat(new SourceFile("list.csv", hash, 0).sizeBytes()).isZero();
    for (String name : List.of("", "a/list.csv", "a\\list.csv")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile(name, hash, 1));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceFile("list.csv", hash, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new FileHash("0A".repeat(32)));
    assertThatIllegalArgumentException().isThrownBy(() -> new FileHash("0a"));
  }

  @Test
  void problemHasACodeOfALetterAndThreeDigits() {
    assertThat(Problem.of("I004", 3, "x").arguments()).containsExactly("3", "x");
    for (String code : List.of("i004", "I04", "I0004", "")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(code));
    }
    assertThat(new BadInput(Problem.of("I001", "list.csv")).problem().code()).isEqualTo("I001");
  }

  @Test
  void shapeHasEachFieldOnceWithItsColumn() {
    assertThat(SHAPE.indexOf(Fields.AGE)).isEqualTo(1);
    assertThat(SHAPE.indexOf(Fields.STATE)).isEqualTo(-1);
    assertThat(SHAPE.indexes()).containsOnly(Map.entry(Fields.SEX, 0), Map.entry(Fields.AGE, 1));
    List<FieldId> twice = List.of(Fields.SEX, Fields.SEX);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordShape("list.csv", twice, List.of(1, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordShape("list.csv", List.of(Fields.SEX), List.of(1, 2)));
  }

  @Test
  void recordHasOneAnswerAFieldAndALine() {
    List<Answer<ClaimValue>> one = List.of(Answer.unknown());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceRecord(SHAPE, 2, one, Map.of()));
    List<Answer<ClaimValue>> two = List.of(Answer.unknown(), Answer.refused());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceRecord(SHAPE, 0, two, Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Provenance("list.csv", 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Provenance("list.csv", 1, -1));
  }

  @Test
  void recordKeepsAnswersLiteralsAndWhereTheyStand() {
    AgeYears zero = AgeYears.of(0);
    List<Answer<ClaimValue>> answers = new ArrayList<>();
    answers.add(Answer.stated(new Code("female")));
    answers.add(Answer.unknown());
    SourceRecord record = new SourceRecord(SHAPE, 7, answers, Map.of(1, zero));
    answers.clear();
    assertThat(record.answer(1)).isEqualTo(Answer.unknown());
    assertThat(record.literal(1)).isEqualTo(Answer.stated(zero));
    assertThat(record.literal(0)).isEqualTo(record.answer(0));
    assertThat(record.answer(Fields.SEX)).isEqualTo(Answer.stated(new Code("female")));
    assertThat(record.answer(Fields.STATE)).isEqualTo(Answer.notAsked());
    assertThat(record.people()).isEqualTo(Answer.stated(1L));
    assertThat(record.claims())
        .extracting(Claim::provenance)
        .containsExactly(new Provenance("list.csv", 7, 2), new Provenance("list.csv", 7, 5));
  }

  @Test
  void countIsNotNegativeAndABlankCountIsNotZero() {
    List<Answer<ClaimValue>> answers = List.of(Answer.unknown(), Answer.unknown());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountRecord(SHAPE, 2, answers, Map.of(), Answer.stated(-1L)));
    CountRecord blank = new CountRecord(SHAPE, 2, answers, Map.of(), Answer.unknown());
    assertThat(blank.people()).isNotEqualTo(Answer.stated(0L));
  }

  @Test
  void fiveAnswersAreFiveDifferentThings() {
    List<Answer<String>> answers =
        List.of(
            Answer.stated("x"),
            Answer.notAsked(),
            Answer.refused(),
            Answer.unknown(),
            Answer.illegible());
    assertThat(answers).doesNotHaveDuplicates();
    assertThat(answers)
        .extracting(Answer::kind)
        .containsExactly("stated", "not_asked", "refused", "unknown", "illegible");
  }

  @Test
  void workThatIsCancelledStops() {
    Cancel.NEVER.check();
    Cancel now = () -> true;
    org.assertj.core.api.Assertions.assertThatThrownBy(now::check).isInstanceOf(Cancelled.class);
  }
}
