package dev.warmlist.export;

import dev.warmlist.Bundled;
import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The frame of a page that stands alone: no script, no network, and a policy in its head that
 * forbids both; it follows the reader's light or dark scheme.
 */
final class Page {
  private Page() {}

  /**
   * Begins a page; the body is open.
   *
   * @param title our own words
   * @param sheets the names of style sheets beside this class
   */
  static Html begin(String title, List<String> sheets) {
    var page = new Html();
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" ");
    page.raw("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    page.raw("<title>").raw(title).raw("</title>\n<style>\n");
    sheets.forEach(sheet -> page.raw(new Bundled(Page.class, sheet).text()));
    return page.raw("</style>\n</head>\n<body>\n");
  }

  /**
   * Ends a page, writes it and closes the stream.
   *
   * @param name the file's name, for the error when its device doesn't take the bytes (74)
   */
  static void end(OutputStream out, String name, Html page) {
    page.raw("</body>\n</html>\n");
    try (out) {
      out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw UserError.at(
          ExitStatus.WRITE_FAILED,
          Place.of(name),
          "writing failed: " + e.getMessage(),
          "Check the space on the device.");
    }
  }
}
