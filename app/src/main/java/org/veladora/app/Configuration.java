package org.veladora.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.veladora.app.declarations.Declaration;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// Settings, each found in the first of these places that has it: the command line, the environment
/// (`VELADORA_LANG`, `VELADORA_K`, `VELADORA_FORMAT`), the file `config.toml`, the default.
///
/// The file lies in `$VELADORA_CONFIG_HOME`, else `$XDG_CONFIG_HOME/veladora`, else
/// `~/.config/veladora`:
///
/// ```toml
/// format = 1
/// lang = "es"
/// k = 11
/// output = "text"
/// ```
public final class Configuration {
  private static final String FILE = "config.toml";

  private final Map<String, String> environment;
  private final Map<String, String> file;

  private Configuration(Map<String, String> environment, Map<String, String> file) {
    this.environment = environment;
    this.file = file;
  }

  /// The settings that the program knows.
  public enum Setting {
    /// Language of what users read: `es` or `en`.
    LANG("lang", "es"),
    /// Threshold of the gate.
    K("k", "11"),
    /// Form of what a command prints.
    OUTPUT("output", "text");

    private final String key;
    private final String preset;

    Setting(String key, String preset) {
      this.key = key;
      this.preset = preset;
    }

    String variable() {
      return "VELADORA_" + (this == OUTPUT ? "FORMAT" : key.toUpperCase(Locale.ROOT));
    }
  }

  /// Reads the configuration file, if there is one.
  ///
  /// @param environment environment variables
  /// @return the settings
  /// @throws BadInput if the file has a mistake
  /// @throws IOException if it cannot be read
  public static Configuration load(Map<String, String> environment) throws IOException {
    Path path = folder(environment).resolve(FILE);
    Map<String, String> values = new LinkedHashMap<>();
    if (Files.isRegularFile(path)) {
      Declaration table =
          Declaration.parse(FILE, Files.readString(path))
              .format(1)
              .allow("format", "lang", "k", "output");
      table.findString("lang").ifPresent(lang -> values.put("lang", lang));
      table.findInteger("k").ifPresent(k -> values.put("k", Long.toString(k)));
      table.findString("output").ifPresent(output -> values.put("output", output));
    }
    return new Configuration(environment, values);
  }

  /// The settings of an environment alone, for when the file cannot be read.
  ///
  /// @param environment environment variables
  /// @return the settings
  public static Configuration withoutFile(Map<String, String> environment) {
    return new Configuration(environment, Map.of());
  }

  /// A setting.
  ///
  /// @param setting which
  /// @param flag what the command line says, or empty
  /// @return its value
  public String get(Setting setting, Optional<String> flag) {
    if (flag.isPresent()) {
      return flag.get();
    }
    String variable = environment.getOrDefault(setting.variable(), "");
    return variable.isBlank() ? file.getOrDefault(setting.key, setting.preset) : variable;
  }

  /// The threshold of the gate.
  ///
  /// @param flag what the command line says, or empty
  /// @return 2 or more
  /// @throws BadInput C117 if it is no number of 2 or more
  public int k(Optional<String> flag) {
    String value = get(Setting.K, flag);
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 2) {
      throw new BadInput(Problem.of("C117", value));
    }
    return Integer.parseInt(value);
  }

  private static Path folder(Map<String, String> environment) {
    return xdg(environment, "VELADORA_CONFIG_HOME", "XDG_CONFIG_HOME", ".config");
  }

  /// The folder for the program's own data, with its logs: `$VELADORA_DATA_HOME`, else
  /// `$XDG_DATA_HOME/veladora`, else `~/.local/share/veladora`.
  ///
  /// @param environment environment variables
  /// @return the folder; it may not exist yet
  public static Path dataFolder(Map<String, String> environment) {
    return xdg(environment, "VELADORA_DATA_HOME", "XDG_DATA_HOME", ".local/share");
  }

  private static Path xdg(
      Map<String, String> environment, String own, String shared, String underHome) {
    String chosen = environment.getOrDefault(own, "");
    if (!chosen.isBlank()) {
      return Path.of(chosen);
    }
    String base = environment.getOrDefault(shared, "");
    Path home = Path.of(environment.getOrDefault("HOME", "."));
    return (base.isBlank() ? home.resolve(underHome) : Path.of(base)).resolve("veladora");
  }
}
