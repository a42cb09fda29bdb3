package org.veladora.app.declarations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.veladora.model.BadInput;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;

/// One table of a TOML declaration, with typed getters. A getter `x` ends with [BadInput] where the
/// key is missing (P003) or its value has another type (P004); a getter `findX` gives empty where
/// the key is missing. Every problem carries file, line, column and the dotted path of the key as
/// its first four arguments.
///
/// ```java
/// Declaration file = Declaration.parse("edades.toml", toml);
/// file.format(1).allow("format", "id", "title", "column");
/// String id = file.string("id");
/// LocalText title = file.text("title");            // title = { es = "...", en = "..." }
/// for (Declaration column : file.tables("column")) // [[column]]
/// ```
// long: one getter a type of value, with its own problems
public final class Declaration {
  private final String fileName;
  private final String path;
  private final TomlTable table;
  private final TomlPosition position;

  private Declaration(String fileName, String path, TomlTable table, TomlPosition position) {
    this.fileName = fileName;
    this.path = path;
    this.table = table;
    this.position = position;
  }

  /// Reads the text of a declaration.
  ///
  /// @param fileName name of the file, without folders, for messages
  /// @param toml its text
  /// @return the table of the whole file
  /// @throws BadInput P001 where the text is not TOML: arguments file, line, column, text of the
  ///   line
  public static Declaration parse(String fileName, String toml) {
    String text = toml.startsWith("\uFEFF") ? toml.substring(1) : toml;
    TomlParseResult result = Toml.parse(text);
    if (result.hasErrors()) {
      TomlParseError error = result.errors().getFirst();
      TomlPosition at = error.position();
      List<String> lines = text.lines().toList();
      String line = at.line() <= lines.size() ? lines.get(at.line() - 1).strip() : "";
      throw new BadInput(Problem.of("P001", fileName, at.line(), at.column(), line), error);
    }
    return new Declaration(fileName, "", result, TomlPosition.positionAt(1, 1));
  }

  /// The name of the file.
  ///
  /// @return as given, without folders
  public String fileName() {
    return fileName;
  }

  /// The keys of this table.
  ///
  /// @return in the order of the file
  public Set<String> keys() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(table.keySet()));
  }

  /// Checks that the file states the version of its format that this program reads.
  ///
  /// @param supported the version
  /// @return this
  /// @throws BadInput P007 where `format` is another number: arguments file, line, column, key,
  ///   found, supported
  public Declaration format(long supported) {
    long found = integer("format");
    if (found != supported) {
      throw new BadInput(problem("P007", "format", found, supported));
    }
    return this;
  }

  /// Checks that the table has no other keys than these. Call it before the getters, so that a
  /// mistyped key is named as such and not as a missing one.
  ///
  /// @param known all keys that this table may have
  /// @return this
  /// @throws BadInput P002 for the first other key: arguments file, line, column, key, nearest
  ///   known key, all known keys
  public Declaration allow(String... known) {
    List<String> names = List.of(known);
    for (String key : table.keySet()) {
      if (!names.contains(key)) {
        String nearest = Nearest.to(key, names);
        throw new BadInput(problem("P002", key, nearest, String.join(", ", new TreeSet<>(names))));
      }
    }
    return this;
  }

  /// Whether a key is there.
  ///
  /// @param key the key
  /// @return true where it has a value of any type
  public boolean has(String key) {
    return table.contains(List.of(key));
  }

  /// A text, such as `id = "cenapi-2018"`.
  ///
  /// @param key the key
  /// @return the text, never blank
  public String string(String key) {
    return findString(key).orElseThrow(() -> missing(key));
  }

  /// A text that may be left out.
  ///
  /// @param key the key
  /// @return the text, never blank
  public Optional<String> findString(String key) {
    Optional<String> found = find(key, String.class, "\"…\"");
    if (found.filter(String::isBlank).isPresent()) {
      throw wrongType(key, "\"…\"");
    }
    return found;
  }

  /// A text that may be blank, such as a sentinel that is the empty cell.
  ///
  /// @param key the key
  /// @return the text as written
  public String blankableString(String key) {
    return find(key, String.class, "\"\"").orElseThrow(() -> missing(key));
  }

  /// A whole number, such as `minimum = 1`.
  ///
  /// @param key the key
  /// @return the number
  public long integer(String key) {
    return find(key, Long.class, "1").orElseThrow(() -> missing(key));
  }

  /// A whole number that may be left out.
  ///
  /// @param key the key
  /// @return the number
  public OptionalLong findInteger(String key) {
    Optional<Long> found = find(key, Long.class, "1");
    return found.isPresent() ? OptionalLong.of(found.get()) : OptionalLong.empty();
  }

  /// A number, whole or not, such as `rate = 0.5`.
  ///
  /// @param key the key
  /// @return the number
  public double decimal(String key) {
    return find(key, Number.class, "0.5").orElseThrow(() -> missing(key)).doubleValue();
  }

  /// True or false.
  ///
  /// @param key the key
  /// @param whenMissing what a missing key means
  /// @return the value
  public boolean bool(String key, boolean whenMissing) {
    return find(key, Boolean.class, "true").orElse(whenMissing);
  }

  /// A day, such as `cut = 2018-06-03` (without quotes).
  ///
  /// @param key the key
  /// @return the day
  public LocalDate date(String key) {
    return findDate(key).orElseThrow(() -> missing(key));
  }

  /// A day that may be left out.
  ///
  /// @param key the key
  /// @return the day
  public Optional<LocalDate> findDate(String key) {
    return find(key, LocalDate.class, "2018-06-03");
  }

  /// A text in both languages: `title = { es = "...", en = "..." }`.
  ///
  /// @param key the key
  /// @return the text
  public LocalText text(String key) {
    return findText(key).orElseThrow(() -> missing(key));
  }

  /// A text in both languages that may be left out.
  ///
  /// @param key the key
  /// @return the text
  public Optional<LocalText> findText(String key) {
    return findTable(key, "{ es = \"…\", en = \"…\" }").map(Declaration::bothLanguages);
  }

  private LocalText bothLanguages() {
    allow("es", "en");
    return new LocalText(string("es"), string("en"));
  }

  /// A list of texts, such as `states = ["01", "02"]`.
  ///
  /// @param key the key
  /// @return the texts in their order; empty where the key is missing
  public List<String> strings(String key) {
    return list(key, String.class, "[\"…\", \"…\"]");
  }

  /// A list of whole numbers, such as `ages = [1, 17]`.
  ///
  /// @param key the key
  /// @return the numbers in their order; empty where the key is missing
  public List<Long> integers(String key) {
    return list(key, Long.class, "[1, 2]");
  }

  /// A list of texts in both languages: `notes = [{ es = "...", en = "..." }]`, or `[[notes]]`.
  ///
  /// @param key the key
  /// @return the texts in their order; empty where the key is missing
  public List<LocalText> texts(String key) {
    return tables(key).stream().map(Declaration::bothLanguages).toList();
  }

  /// One of a closed list of words.
  ///
  /// @param key the key
  /// @param choices word -> what it stands for, in the order in which messages list them
  /// @param <T> type of what the words stand for
  /// @return what the word stands for
  /// @throws BadInput P005 for another word: arguments file, line, column, key, found, nearest
  ///   word, all words
  public <T> T choice(String key, SequencedMap<String, T> choices) {
    String word = string(key);
    T chosen = choices.get(word);
    if (chosen == null) {
      throw unknownValue(key, word, choices.sequencedKeySet());
    }
    return chosen;
  }

  /// A table: `[key]` or `key = { ... }`.
  ///
  /// @param key the key
  /// @return the table
  public Declaration table(String key) {
    return findTable(key).orElseThrow(() -> missing(key));
  }

  /// A table that may be left out.
  ///
  /// @param key the key
  /// @return the table
  public Optional<Declaration> findTable(String key) {
    return findTable(key, "{ … }");
  }

  /// An array of tables: `[[key]]`, or `key = [{ ... }, { ... }]`.
  ///
  /// @param key the key
  /// @return the tables in their order; empty where the key is missing
  public List<Declaration> tables(String key) {
    Optional<TomlArray> array = find(key, TomlArray.class, "[[" + key + "]]");
    List<Declaration> tables = new ArrayList<>();
    for (int i = 0; array.isPresent() && i < array.get().size(); i++) {
      if (!(array.get().get(i) instanceof TomlTable inner)) {
        throw wrongType(key, "[[" + key + "]]");
      }
      String at = pathOf(key) + "[" + (i + 1) + "]";
      tables.add(new Declaration(fileName, at, inner, positionOr(array.get().inputPositionOf(i))));
    }
    return List.copyOf(tables);
  }

  /// A table whose keys are free words and whose values are texts: a vocabulary.
  ///
  /// @param key the key of the table
  /// @return word -> text, in the order of the file; empty where the key is missing
  public SequencedMap<String, String> words(String key) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    findTable(key).ifPresent(in -> in.keys().forEach(word -> words.put(word, in.string(word))));
    return Collections.unmodifiableSequencedMap(words);
  }

  /// A problem with the value of a key, or with a missing one: file, line, column and path of the
  /// key come first among its arguments.
  ///
  /// @param code code of the problem
  /// @param key the key
  /// @param more further arguments
  /// @return the problem
  public Problem problem(String code, String key, Object... more) {
    TomlPosition at = positionOr(table.inputPositionOf(List.of(key)));
    List<Object> arguments = new ArrayList<>();
    arguments.addAll(List.of(fileName, at.line(), at.column(), pathOf(key)));
    arguments.addAll(List.of(more));
    return Problem.of(code, arguments.toArray());
  }

  /// A value that is none of those that are allowed (P005).
  ///
  /// @param key the key
  /// @param value what was written
  /// @param allowed what may be written
  /// @return the exception, to be thrown
  public BadInput unknownValue(String key, String value, Collection<String> allowed) {
    String nearest = Nearest.to(value, allowed);
    return new BadInput(problem("P005", key, value, nearest, String.join(", ", allowed)));
  }

  /// A value of another form than expected (P006): arguments file, line, column, key, value,
  /// example.
  ///
  /// @param key the key
  /// @param value what was written
  /// @param example a value that would be right, in no language
  /// @return the exception, to be thrown
  public BadInput invalid(String key, Object value, String example) {
    return new BadInput(problem("P006", key, value, example));
  }

  /// A value that stands twice where it may stand once (P008): arguments file, line, column, key,
  /// value.
  ///
  /// @param key the key
  /// @param value what was written twice
  /// @return the exception, to be thrown
  public BadInput repeated(String key, Object value) {
    return new BadInput(problem("P008", key, value));
  }

  /// A key that must be there and is not (P003): arguments file, line and column of the table, key.
  ///
  /// @param key the key
  /// @return the exception, to be thrown
  public BadInput missing(String key) {
    return new BadInput(problem("P003", key));
  }

  private Optional<Declaration> findTable(String key, String example) {
    return find(key, TomlTable.class, example)
        .map(inner ->
            new Declaration(
                fileName, pathOf(key), inner, positionOr(table.inputPositionOf(List.of(key)))));
  }

  private <T> List<T> list(String key, Class<T> type, String example) {
    List<T> values = new ArrayList<>();
    for (Object item :
        find(key, TomlArray.class, example).map(TomlArray::toList).orElse(List.of())) {
      if (!type.isInstance(item)) {
        throw wrongType(key, example);
      }
      values.add(type.cast(item));
    }
    return List.copyOf(values);
  }

  private <T> Optional<T> find(String key, Class<T> type, String example) {
    Object value = table.get(List.of(key));
    if (value != null && !type.isInstance(value)) {
      throw wrongType(key, example);
    }
    return Optional.ofNullable(type.cast(value));
  }

  private BadInput wrongType(String key, String example) {
    return new BadInput(problem("P004", key, example));
  }

  /// The parser's position, which is null for a key that is not in the file: then this table's.
  private TomlPosition positionOr(@Nullable TomlPosition found) {
    return found == null ? position : found;
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
