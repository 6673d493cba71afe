package dev.warmlist.playbook;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Fills texts: {@code {{company}}} is a field's value, {@code {{#company}}…{{/company}}} stands
 * only where there is one, {@code {{^company}}…{{/company}}} only where there is none. Nothing is
 * escaped; whoever writes a text out does that.
 */
public final class Templates {
  private static final String NAME = "[a-z][a-z0-9_]*";

  /** By text: a playbook has dozens, and fills each for thousands of people. */
  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

  private Templates() {}

  /**
   * Fills a text.
   *
   * @param field the value of a field by its name; the empty string for one that is missing
   * @throws IllegalArgumentException when the text is no template; texts of a playbook always are
   */
  public static String fill(String text, Function<String, String> field) {
    if (!text.contains("{{")) {
      return text;
    }
    Mustache.CustomContext context = field::apply;
    return COMPILED.computeIfAbsent(text, Templates::compile).execute(context);
  }

  /**
   * The names of the fields that a text uses, in its order.
   *
   * @throws IllegalArgumentException when the text is no template
   */
  public static List<String> fields(String text) {
    var names = new Names();
    compile(text).visit(names);
    return List.copyOf(names.found);
  }

  private static Template compile(String text) {
    try {
      return Mustache.compiler()
          .escapeHTML(false)
          .defaultValue("")
          .emptyStringIsFalse(true)
          .withCollector(new Plain())
          .compile(text);
    } catch (MustacheException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Looks into nothing but the fields: no reflection on values. */
  private static final class Plain extends BasicCollector {
    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }

  /** Collects names, and refuses what could reach for other files or for the inside of values. */
  private static final class Names implements Mustache.Visitor {
    private final Set<String> found = new LinkedHashSet<>();

    private boolean name(String name) {
      if (!name.matches(NAME)) {
        throw new IllegalArgumentException("{{" + name + "}} is no merge field");
      }
      found.add(name);
      return true;
    }

    @Override
    public void visitText(String text) {
      if (text.contains("{{") || text.contains("}}")) {
        throw new IllegalArgumentException("braces that open or close nothing");
      }
    }

    @Override
    public void visitVariable(String name) {
      name(name);
    }

    @Override
    public boolean visitSection(String name) {
      return name(name);
    }

    @Override
    public boolean visitInvertedSection(String name) {
      return name(name);
    }

    @Override
    public boolean visitInclude(String name) {
      throw new IllegalArgumentException("{{>" + name + "}} would include another text");
    }

    @Override
    public boolean visitParent(String name) {
      throw new IllegalArgumentException("{{<" + name + "}} would include another text");
    }

    @Override
    public boolean visitBlock(String name) {
      throw new IllegalArgumentException("{{$" + name + "}} has no meaning here");
    }
  }
}
