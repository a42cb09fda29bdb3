package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.veladora.model.ImportReport;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.CountedList;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.ReadList;
import org.veladora.report.layout.FigureText;
import org.veladora.report.page.Block;

/// The lists: how they were read (for the owner), and what their owners declare of them.
final class ListsSection {
  private final CountWords words;

  ListsSection(CountWords words) {
    this.words = words;
  }

  List<Block> blocks(CountDocument document) {
    List<Block> blocks = new ArrayList<>();
    switch (document) {
      case OwnerCount owner -> {
        blocks.add(new Block.Paragraph(words.t("lists.balance")));
        blocks.add(read(owner.lists()));
      }
      case PublicCount _ -> blocks.add(new Block.Paragraph(words.t("lists.public")));
    }
    blocks.add(declared(document.counted()));
    blocks.addAll(notDeclared(document.counted()));
    if (document instanceof OwnerCount owner) {
      owner.lists().forEach(list -> blocks.add(files(list)));
    }
    return blocks;
  }

  private Block read(List<ReadList> lists) {
    TextGrid grid =
        new TextGrid(
            words.t("lists.read"),
            words.t("lists.list"),
            List.of(
                words.t("lists.rows"),
                words.t("lists.accepted"),
                words.t("lists.aside"),
                words.t("lists.out"),
                words.t("lists.repaired")));
    lists.forEach(list -> grid.row(words.t(list.list().name()), account(list.files())));
    grid.total(
        words.t("lists.all"), account(lists.stream().flatMap(l -> l.files().stream()).toList()));
    return grid.block();
  }

  private static List<String> account(List<ImportReport> files) {
    return List.of(
        sum(files, ImportReport::rowsRead),
        sum(files, ImportReport::rowsAccepted),
        sum(files, ImportReport::rowsSetAside),
        sum(files, file -> file.leftOut().stream().mapToLong(ImportReport.LeftOut::rows).sum()),
        sum(files, file -> file.repaired().stream().mapToLong(ImportReport.Repaired::cells).sum()));
  }

  private static String sum(List<ImportReport> files, ToLongFunction<ImportReport> number) {
    return FigureText.of(files.stream().mapToLong(number).sum());
  }

  private Block declared(List<CountedList> lists) {
    TextGrid grid =
        new TextGrid(
            words.t("lists.declared"),
            words.t("lists.list"),
            List.of(words.t("lists.free"), words.t("lists.same"), words.t("lists.profile")));
    for (CountedList list : lists) {
      grid.row(
          words.t(list.name()),
          List.of(
              words.yesOrNo(list.duplicateFree()),
              words.yesOrNo(list.sameDefinition()),
              list.profile()));
    }
    return grid.block();
  }

  /// What follows from what is not declared.
  private List<Block> notDeclared(List<CountedList> lists) {
    List<String> items = new ArrayList<>();
    for (CountedList list : lists) {
      String name = words.t(list.name());
      if (!list.duplicateFree()) {
        items.add(words.t("lists.free.not", name));
      }
      if (!list.sameDefinition()) {
        items.add(words.t("lists.same.not", name));
      }
    }
    return items.isEmpty() ? List.of() : List.of(new Block.Points(items));
  }

  private Block files(ReadList list) {
    return new Block.Folded(
        words.t("lists.files", words.t(list.list().name())),
        list.files().stream().<Block>map(Block.Imported::new).toList());
  }
}
