package org.veladora.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.veladora.report.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands and options of the command line, described in the user's language.
final class Options {
  static final String LANG = "--lang";
  static final String QUIET = "--quiet";
  static final String FORMAT = "--format";
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String OUT = "--out";
  static final String PROFILE = "--profile";
  static final String PUBLISHED = "--published";
  static final String OWNER = "--owner";
  static final String WITH = "--with";
  static final String K = "--k";
  static final String BOM = "--bom";
  static final String NO_SERVE = "--no-serve";
  static final String SEED = "--seed";
  static final String PEOPLE = "--people";
  static final String THRESHOLD = "--threshold";
  static final String THRESHOLDS = "--thresholds";
  static final String REPLICATES = "--replicates";
  static final String METHODS = "--methods";
  static final String MODEL = "--model";
  static final String FALSE_RECORDS = "--false-records";
  static final String LISTS = "--lists";
  static final String MERGE = "--merge";
  static final String DESIGN = "--design";
  static final String COVARIATES = "--covariates";
  static final String TRAIT = "--trait";
  static final String POPULATION = "--population";
  static final String MOST = "--most";
  static final String SAMPLE = "--sample";
  static final String BLIND = "--blind";
  static final String READ = "--read";
  static final String SPARK = "--spark";
  static final String SPARK_SECRET = "--spark-secret";

  static final String KEY = "--key";
  static final String ID_FIELD = "--id-field";

  static final String OLDER = "OLD";
  static final String NEWER = "NEW";

  static final String IMPORT = "import";
  static final String TABLE = "table";
  static final String DEMO = "demo";
  static final String LIST = "list";
  static final String INIT = "init";
  static final String LINK = "link";
  static final String COUNT = "count";
  static final String ESTIMATE = "estimate";
  static final String SIMULATE = "simulate";
  static final String DIFF = "diff";
  static final String REVIEW = "review";

  /// What a command may print, the first being the default.
  static final Map<String, List<String>> FORMATS =
      Map.of(
          IMPORT, List.of("text", "json"),
          TABLE, List.of("text", "csv", "json", "html"),
          COUNT, List.of("text", "json"),
          ESTIMATE, List.of("text", "json"),
          DIFF, List.of("text", "json"),
          REVIEW, List.of("text", "json"));

  private final Messages messages;

  Options(Messages messages) {
    this.messages = messages;
  }

  CommandSpec root() {
    CommandSpec root = command("veladora");
    root.addOption(
        OptionSpec.builder(VERSION).versionHelp(true).description(text("option.version")).build());
    root.addSubcommand(
        IMPORT,
        command(IMPORT)
            .addPositional(files())
            .addOption(value(PROFILE, "P", String.class, "option.profile"))
            .addOption(value(OUT, "DIR", Path.class, "option.out"))
            .addOption(value(FORMAT, "F", String.class, "option.format.import")));
    root.addSubcommand(
        TABLE,
        command(TABLE)
            .addPositional(first("DEFINITION", "parameter.definition"))
            .addPositional(tableFiles())
            .addOption(
                OptionSpec.builder(WITH)
                    .paramLabel("DEFINITION")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .arity("1")
                    .description(text("option.with"))
                    .build())
            .addOption(flag(OWNER, "option.owner"))
            .addOption(value(PUBLISHED, "FILE", Path.class, "option.published"))
            .addOption(value(K, "N", String.class, "option.k"))
            .addOption(value(OUT, "DIR", Path.class, "option.out"))
            .addOption(flag(BOM, "option.bom"))
            .addOption(value(FORMAT, "F", String.class, "option.format.table")));
    addDiff(root);
    addCounts(root);
    addReview(root);
    root.addSubcommand(
        DEMO,
        command(DEMO)
            .addOption(value(OUT, "DIR", Path.class, "option.out.demo"))
            .addOption(flag(NO_SERVE, "option.no-serve")));
    root.addSubcommand(LIST, command(LIST));
    return root;
  }

  private void addDiff(CommandSpec root) {
    root.addSubcommand(
        DIFF,
        command(DIFF)
            .addPositional(argument(0, OLDER, "parameter.old"))
            .addPositional(argument(1, NEWER, "parameter.new"))
            .addOption(value(PROFILE, "P", String.class, "option.profile"))
            .addOption(value(OUT, "DIR", Path.class, "option.out"))
            .addOption(value(KEY, "FILE", Path.class, "option.key"))
            .addOption(value(ID_FIELD, "FIELD", String.class, "option.id-field"))
            .addOption(value(FORMAT, "F", String.class, "option.format.count")));
  }

  /// The commands of a count.
  private void addCounts(CommandSpec root) {
    root.addSubcommand(
        INIT,
        command(INIT)
            .addPositional(files())
            .addOption(value(OUT, "DIR", Path.class, "option.out.init")));
    root.addSubcommand(
        COUNT,
        command(COUNT)
            .addPositional(first("COALITION", "parameter.coalition"))
            .addOption(value(OUT, "DIR", Path.class, "option.out"))
            .addOption(value(K, "N", String.class, "option.k"))
            .addOption(value(FORMAT, "F", String.class, "option.format.count")));
    root.addSubcommand(
        LINK,
        command(LINK)
            .addPositional(first("COALITION", "parameter.coalition"))
            .addOption(value(OUT, "DIR", Path.class, "option.out"))
            .addOption(value(THRESHOLDS, "P,P", String.class, "option.thresholds"))
            .addOption(value(SPARK, "MASTER", String.class, "option.spark"))
            .addOption(value(SPARK_SECRET, "FILE", Path.class, "option.spark-secret")));
    root.addSubcommand(
        ESTIMATE,
        command(ESTIMATE)
            .addPositional(first("FILE", "parameter.histories"))
            .addOption(value(DESIGN, "D", String.class, "option.design"))
            .addOption(value(THRESHOLD, "P", String.class, "option.threshold"))
            .addOption(value(METHODS, "M", String.class, "option.methods"))
            .addOption(value(MODEL, "MODEL", String.class, "option.model"))
            .addOption(value(FALSE_RECORDS, "LIST=A/B", String.class, "option.false-records"))
            .addOption(value(LISTS, "A,B", String.class, "option.lists"))
            .addOption(value(MERGE, "A+B", String.class, "option.merge"))
            .addOption(value(COVARIATES, "A,B", String.class, "option.covariates"))
            .addOption(value(TRAIT, "COLUMN", String.class, "option.trait"))
            .addOption(value(POPULATION, "N", String.class, "option.population"))
            .addOption(value(REPLICATES, "N", String.class, "option.replicates"))
            .addOption(value(SEED, "N", String.class, "option.seed"))
            .addOption(value(FORMAT, "F", String.class, "option.format.count")));
    root.addSubcommand(
        SIMULATE,
        command(SIMULATE)
            .addPositional(first("SETTINGS", "parameter.settings"))
            .addOption(value(OUT, "DIR", Path.class, "option.out.simulate"))
            .addOption(value(SEED, "N", String.class, "option.seed"))
            .addOption(value(PEOPLE, "N", String.class, "option.people")));
  }

  private void addReview(CommandSpec root) {
    root.addSubcommand(
        REVIEW,
        command(REVIEW)
            .addPositional(first("COALITION", "parameter.coalition"))
            .addOption(value(OUT, "DIR", Path.class, "option.out"))
            .addOption(value(MOST, "N", String.class, "option.most"))
            .addOption(value(SAMPLE, "N", String.class, "option.sample"))
            .addOption(flag(BLIND, "option.blind"))
            .addOption(value(SEED, "N", String.class, "option.seed"))
            .addOption(
                OptionSpec.builder(READ)
                    .paramLabel("FILE")
                    .type(List.class)
                    .auxiliaryTypes(Path.class)
                    .arity("1..*")
                    .description(text("option.read"))
                    .build())
            .addOption(value(FORMAT, "F", String.class, "option.format.review")));
  }

  private CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(text("command." + name))
        .synopsisHeading(text("heading.usage") + " ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n" + text("heading.commands") + "%n")
        .width(100)
        .autoWidth(false);
    return spec.addOption(value(LANG, "es|en", String.class, "option.lang"))
        .addOption(flag(QUIET, "option.quiet"))
        .addOption(
            OptionSpec.builder(HELP, "-h")
                .usageHelp(true)
                .description(text("option.help"))
                .build());
  }

  private PositionalParamSpec first(String label, String key) {
    return argument(0, label, key);
  }

  private PositionalParamSpec argument(int index, String label, String key) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .type(String.class)
        .paramLabel(label)
        .description(text(key))
        .build();
  }

  private PositionalParamSpec files() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .paramLabel("FILE")
        .description(text("parameter.files"))
        .build();
  }

  private PositionalParamSpec tableFiles() {
    return PositionalParamSpec.builder()
        .index("1..*")
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .paramLabel("FILE")
        .description(text("parameter.files"))
        .build();
  }

  private OptionSpec value(String name, String label, Class<?> type, String key) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .arity("1")
        .description(text(key))
        .build();
  }

  private OptionSpec flag(String name, String key) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(text(key)).build();
  }

  /// A text of the catalogue; picocli formats descriptions, so its percent signs are doubled.
  private String text(String key) {
    return messages.text("cli." + key).replace("%", "%%");
  }
}
