package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import dev.warmlist.brief.Sheet;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFolderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path around;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = around.resolve("briefs");
  }

  private static Touch touch(String id) {
    return Sample.touch(id, Optional.of(DAY), Purpose.UNDERSTAND);
  }

  private void write(String title, String... ids) {
    List<Touch> touches = Stream.of(ids).map(BriefFolderTest::touch).toList();
    try (var folder = BriefFolder.create(target, List.of(), Optional.empty())) {
      for (Touch touch : touches) {
        folder.write(new Sheet(touch, title, List.of(), Optional.empty(), List.of()));
      }
      folder.index(touches, DAY);
      folder.commit();
    }
  }

  private List<String> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void assertRefused(String words, List<Path> inputs, Optional<Path> plan) {
    assertThatThrownBy(() -> BriefFolder.create(target, inputs, plan))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.status().code()).isEqualTo(73);
              assertThat(error.text()).contains(words);
            });
  }

  @Test
  void commit_earlierBriefs_areReplacedAndForeignFilesSurvive() throws IOException {
    write("one", "a-look", "b-look");
    Files.writeString(target.resolve("interviews-monday.md"), "mine");
    write("two", "b-look", "c-look");
    assertThat(inside(around)).containsExactly("briefs");
    assertThat(inside(target))
        .containsExactly(
            ".warmlist-briefs", "b-look.md", "c-look.md", "index.html", "interviews-monday.md");
    assertThat(target.resolve("b-look.md")).content().startsWith("# two");
    assertThat(target.resolve("index.html"))
        .content()
        .contains("href=\"b-look.md\"", "href=\"c-look.md\"")
        .doesNotContain("a-look");
  }

  @Test
  void commit_pageThatSomebodyWroteInto_isKeptBesideTheNewOne() throws IOException {
    write("one", "a-look", "b-look");
    Files.writeString(target.resolve("a-look.md"), "one, and what I found");
    Files.writeString(target.resolve("b-look.md"), "mine too");
    write("two", "b-look");
    assertThat(target.resolve("a-look.md")).hasContent("one, and what I found");
    assertThat(target.resolve("b-look.md")).content().startsWith("# two");
    assertThat(target.resolve("b-look-yours.md")).hasContent("mine too");
    Files.writeString(target.resolve("b-look.md"), "and again");
    write("three", "b-look");
    assertThat(target.resolve("b-look-yours.md")).hasContent("mine too");
    assertThat(target.resolve("b-look-yours-2.md")).hasContent("and again");
  }

  @Test
  void create_foreignFolder_isRefused() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("index.html"), "somebody else's site");
    assertRefused("not briefs of warmlist's", List.of(), Optional.empty());
    Files.writeString(target.resolve(".warmlist-briefs"), "made up");
    assertRefused("not briefs of warmlist's", List.of(), Optional.empty());
    assertThat(inside(around)).containsExactly("briefs");
  }

  @Test
  void create_inputOrPlanInTheWay_isRefused() throws IOException {
    write("one", "a-look");
    Path list = Files.writeString(target.resolve("leads.csv"), "a list");
    assertRefused("this would replace an input", List.of(list), Optional.empty());
    assertRefused("this is the plan folder", List.of(), Optional.of(target));
    assertRefused("holds it or lies in it", List.of(), Optional.of(target.resolve("plan")));
    assertRefused("holds it or lies in it", List.of(), Optional.of(around));
    Path link = Files.createSymbolicLink(around.resolve("link"), target);
    assertRefused("this is the plan folder", List.of(), Optional.of(link));
  }

  @Test
  void write_idLongerThanAFileName_hasANameOfItsOwn() throws IOException {
    String stem = "a-" + "look".repeat(70);
    write("one", stem + "1", stem + "2");
    assertThat(inside(target)).hasSize(4).allMatch(name -> name.length() < 200);
    write("two", "a-look");
    assertThat(inside(target)).containsExactly(".warmlist-briefs", "a-look.md", "index.html");
  }

  @Test
  void commit_noPageInTheEarlierOne_leavesNothingOfItBehind() throws IOException {
    write("one");
    write("two", "a-look");
    assertThat(inside(target)).containsExactly(".warmlist-briefs", "a-look.md", "index.html");
  }

  @Test
  void close_withoutCommit_leavesEverythingAsItWas() throws IOException {
    write("one", "a-look");
    try (var folder = BriefFolder.create(target, List.of(), Optional.empty())) {
      folder.write(new Sheet(touch("b-look"), "x", List.of(), Optional.empty(), List.of()));
    }
    assertThat(inside(around)).containsExactly("briefs");
    assertThat(inside(target)).contains("a-look.md").doesNotContain("b-look.md");
  }
}
