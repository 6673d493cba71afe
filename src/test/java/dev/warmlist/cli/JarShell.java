package dev.warmlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * Runs shell commands against the packaged jar in a folder of their own that holds a copy of the
 * examples; {@code warmlist} is a command there.
 */
final class JarShell {
  private static final Path JAR =
      Path.of(System.getProperty("warmlist.jar", "target/warmlist.jar")).toAbsolutePath();

  private final Path folder;

  /** A shell in a folder, into which the examples are copied. */
  JarShell(Path folder) throws IOException {
    this.folder = folder;
    copy(Path.of("examples").toAbsolutePath(), folder.resolve("examples"));
  }

  /**
   * How a command ended.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err what it said
   */
  record Result(int status, String out, String err) {}

  /** Runs a command in bash. */
  Result run(String command) throws IOException, InterruptedException {
    return run(command, Map.of());
  }

  /** Runs a command in bash with further environment variables. */
  Result run(String command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "warmlist() { '" + java + "' -XX:TieredStopAtLevel=1 -jar '" + JAR + "' \"$@\"; }\n";
    var builder = new ProcessBuilder("bash", "-c", script + command).directory(folder.toFile());
    builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
    builder.environment().put("WARMLIST_JAR", JAR.toString());
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    int status = process.waitFor();
    var result = new Result(status, read(out), read(err));
    Files.delete(out);
    Files.delete(err);
    return result;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(dir)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
