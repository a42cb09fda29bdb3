package org.veladora.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.veladora.model.LocalText;
import org.veladora.model.SourceFile;
import org.veladora.report.layout.CellWalk;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes JSON that people can read and compare: two spaces a level, rows of numbers one a line,
/// LF, keys in the order in which they are written.
final class JsonText {
  private final JsonGenerator json;
  private final Indenter indenter;

  private JsonText(JsonGenerator json, Indenter indenter) {
    this.json = json;
    this.indenter = indenter;
  }

  /// Writes one object.
  ///
  /// @param members writes its members
  /// @return the text, ending in LF
  static String object(Consumer<JsonText> members) {
    StringWriter text = new StringWriter();
    Indenter indenter = new Indenter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Pretty(indenter), text)) {
      json.writeStartObject();
      members.accept(new JsonText(json, indenter));
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  JsonText put(String key, String value) {
    json.writeStringProperty(key, value);
    return this;
  }

  JsonText put(String key, long value) {
    json.writeNumberProperty(key, value);
    return this;
  }

  JsonText put(String key, BigDecimal value) {
    json.writeNumberProperty(key, value);
    return this;
  }

  /// A number as exact as it is; null where it is none or has no limit.
  JsonText put(String key, double value) {
    if (!Double.isFinite(value)) {
      return putNull(key);
    }
    return put(key, exact(value));
  }

  private static BigDecimal exact(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.setScale(Math.max(0, exact.scale()));
  }

  JsonText put(String key, boolean value) {
    json.writeBooleanProperty(key, value);
    return this;
  }

  JsonText put(String key, LocalText text) {
    return line(key, member -> member.languages(text));
  }

  JsonText put(String key, SourceFile file) {
    return object(
        key,
        member ->
            member
                .put("name", file.name())
                .put("sha256", file.hash().sha256())
                .put("bytes", file.sizeBytes()));
  }

  JsonText putNull(String key) {
    json.writeNullProperty(key);
    return this;
  }

  /// A mark: null where there is none.
  JsonText putMark(String code) {
    return code.isEmpty() ? putNull(CellWalk.MARK) : put(CellWalk.MARK, code);
  }

  /// A member that is an object.
  JsonText object(String key, Consumer<JsonText> members) {
    json.writeName(key);
    json.writeStartObject();
    members.accept(this);
    json.writeEndObject();
    return this;
  }

  /// A member that is an object on one line.
  JsonText line(String key, Consumer<JsonText> members) {
    json.writeName(key);
    line(members);
    return this;
  }

  /// A member that is an array of objects.
  <T> JsonText objects(String key, List<T> items, BiConsumer<JsonText, T> members) {
    json.writeName(key);
    json.writeStartArray();
    for (T item : items) {
      json.writeStartObject();
      members.accept(this, item);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /// A member that is an array of objects, one a line.
  <T> JsonText lines(String key, List<T> items, BiConsumer<JsonText, T> members) {
    json.writeName(key);
    json.writeStartArray();
    items.forEach(item -> line(self -> members.accept(self, item)));
    json.writeEndArray();
    return this;
  }

  /// A member that is an array of strings on one line.
  JsonText values(String key, List<String> values) {
    json.writeName(key);
    json.writeStartArray();
    boolean outer = indenter.inLine;
    indenter.inLine = true;
    values.forEach(json::writeString);
    json.writeEndArray();
    indenter.inLine = outer;
    return this;
  }

  /// A member that is an array of numbers on one line.
  JsonText numbers(String key, List<Long> values) {
    json.writeName(key);
    json.writeStartArray();
    boolean outer = indenter.inLine;
    indenter.inLine = true;
    values.forEach(json::writeNumber);
    json.writeEndArray();
    indenter.inLine = outer;
    return this;
  }

  /// A member that is an array of shares on one line, as exact as they are.
  JsonText shares(String key, List<Double> values) {
    json.writeName(key);
    json.writeStartArray();
    boolean outer = indenter.inLine;
    indenter.inLine = true;
    values.forEach(value -> json.writeNumber(exact(value)));
    json.writeEndArray();
    indenter.inLine = outer;
    return this;
  }

  /// A member that is an array of texts in both languages.
  JsonText texts(String key, List<LocalText> texts) {
    return lines(key, texts, (self, text) -> self.languages(text));
  }

  private void languages(LocalText text) {
    put("es", text.es()).put("en", text.en());
  }

  private void line(Consumer<JsonText> members) {
    json.writeStartObject();
    boolean outer = indenter.inLine;
    indenter.inLine = true;
    members.accept(this);
    json.writeEndObject();
    indenter.inLine = outer;
  }

  /// A new line and two spaces a level; one space within an object on one line.
  private static final class Indenter implements DefaultPrettyPrinter.Indenter {
    private boolean inLine;

    @Override
    public void writeIndentation(JsonGenerator g, int level) {
      g.writeRaw(inLine ? " " : "\n" + "  ".repeat(level));
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    private static final Separators SEPARATORS =
        new Separators()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final Indenter indenter;

    Pretty(Indenter indenter) {
      this.indenter = indenter;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
