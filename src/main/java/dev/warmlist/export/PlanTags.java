package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tags of one prospect with their evidence, read back from {@code plan.json}; a prospect at a
 * time passes by.
 */
final class PlanTags {
  private PlanTags() {}

  /**
   * The evidence of each tag of a prospect; empty for one that isn't planned.
   *
   * <p><b>Errors:</b> a file that is no JSON: 65.
   */
  static Map<String, String> read(Path file, String id) {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (json.nextToken() != null) {
        if (isField(json, "id") && id.equals(json.nextTextValue())) {
          return tags(json);
        }
      }
      return Map.of();
    } catch (JsonProcessingException e) {
      throw UserError.badList(
          Place.of(file.toString()), "this is no JSON any more", "Run the plan again.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> tags(JsonParser json) throws IOException {
    while (!isField(json, "tags")) {
      if (json.nextToken() == null) {
        return Map.of();
      }
    }
    var tags = new LinkedHashMap<String, String>();
    String name = "";
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (isField(json, "tag")) {
        name = json.nextTextValue();
      } else if (isField(json, "because")) {
        tags.put(name, json.nextTextValue());
      }
    }
    return tags;
  }

  private static boolean isField(JsonParser json, String name) throws IOException {
    return json.currentToken() == JsonToken.FIELD_NAME && name.equals(json.currentName());
  }
}
