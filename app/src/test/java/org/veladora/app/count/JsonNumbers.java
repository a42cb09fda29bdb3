package org.veladora.app.count;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// All numbers of a JSON file by where they stand: `overlaps.tabulations[].table.cells[].people`.
/// Texts that are numbers, such as the arguments of problems, are numbers too.
final class JsonNumbers {
  private JsonNumbers() {}

  static Map<String, List<BigDecimal>> read(Path file) throws IOException {
    Map<String, List<BigDecimal>> numbers = new LinkedHashMap<>();
    Deque<String> place = new ArrayDeque<>();
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> place.push(step(json));
          case END_OBJECT, END_ARRAY -> place.pop();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(numbers, place, json);
          case VALUE_STRING -> {
            if (json.getString().matches("-?\\d+([.]\\d+)?")) {
              add(numbers, place, json);
            }
          }
          default -> {}
        }
      }
    }
    return numbers;
  }

  private static void add(
      Map<String, List<BigDecimal>> numbers, Deque<String> place, JsonParser json) {
    List<String> path = new ArrayList<>(place.reversed());
    path.add(step(json));
    numbers
        .computeIfAbsent(String.join("", path), _ -> new ArrayList<>())
        .add(new BigDecimal(json.getString()));
  }

  /// The step from what holds a value to the value: `.name`, or `[]` within an array.
  private static String step(JsonParser json) {
    boolean starts =
        json.currentToken() == JsonToken.START_OBJECT
            || json.currentToken() == JsonToken.START_ARRAY;
    var context = starts ? json.streamReadContext().getParent() : json.streamReadContext();
    return context.inArray() ? "[]" : context.inObject() ? "." + context.currentName() : "";
  }
}
