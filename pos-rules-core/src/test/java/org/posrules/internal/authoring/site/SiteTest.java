package org.posrules.internal.authoring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.TinyRulebook;

/** The reference names everything, in both languages, and needs nobody to serve it. */
class SiteTest {
  private static final SortedMap<String, String> SITE = Site.of(BundledRulebook.content());

  private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]{1,200})\"");
  private static final Pattern LINK = Pattern.compile("href=\"([a-z]{1,20}\\.html#[^\"]{1,200})\"");

  @Test
  void site_hasEachPageInBothLanguages() {
    assertEquals(pages("en/"), pages("zh-CN/"));
  }

  private static Set<String> pages(String folder) {
    return SITE.keySet().stream()
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length()))
        .collect(Collectors.toSet());
  }

  @Test
  void causes_standEachOnTheirPage() {
    String page = SITE.get("en/causes.html");
    Set<String> absent = new TreeSet<>(BundledRulebook.content().causes().keySet());
    absent.removeIf(cause -> page.contains("id=\"" + cause + "\""));
    assertEquals(Set.of(), absent);
  }

  @Test
  void findingsAboutShops_standEachOnTheirPage() {
    String page = SITE.get("zh-CN/shops.html");
    Set<String> absent = new TreeSet<>(BundledRulebook.content().care().matters().keySet());
    absent.removeIf(finding -> page.contains("id=\"" + finding + "\""));
    assertEquals(Set.of(), absent);
  }

  @Test
  void findingAboutAShop_leadsToWhatFindsIt() {
    String page = SITE.get("en/shops.html");
    assertTrue(page.contains("rules.html#CARE-011"));
    assertTrue(page.contains("lastCleaning ≥ 7 d"));
  }

  @Test
  void links_leadToAnAnchorThatIsThere() {
    Set<String> broken = new TreeSet<>();
    for (String folder : List.of("en/", "zh-CN/")) {
      Set<String> anchors = new TreeSet<>();
      for (String name : pages(folder)) {
        ANCHOR
            .matcher(SITE.get(folder + name))
            .results()
            .forEach(anchor -> anchors.add(name + "#" + anchor.group(1)));
      }
      for (String name : pages(folder)) {
        LINK.matcher(SITE.get(folder + name))
            .results()
            .filter(link -> !anchors.contains(link.group(1)))
            .forEach(link -> broken.add(folder + name + " -> " + link.group()));
      }
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void site_asksNothingOfTheNetwork() {
    SITE.forEach(
        (path, text) ->
            assertFalse(
                Pattern.compile("(?:src|href)=\"(?:https?:)?//").matcher(text).find(), path));
  }

  @Test
  void site_ofTheSameRulebook_isTheSame() {
    assertEquals(Site.of(TinyRulebook.content()), Site.of(TinyRulebook.content()));
  }

  @Test
  void text_withSigns_isEscaped() {
    assertEquals("&lt;b&gt; &amp; &quot;", Html.text("<b> & \""));
  }

  @Test
  void index_withATextThatWouldEndTheScript_keepsIt() {
    SearchIndex index = new SearchIndex();
    index.add("</script>", "code", "codes.html", "x", "\"\u2028");
    assertTrue(
        index.script().contains("[\"\\u003c/script>\",\"code\",\"codes.html#x\",\"\\\"\\u2028\"]"));
  }
}
