package org.posrules.service.wire;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.VersionJson;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.RuleInfo;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.rulebooks.Reload;
import org.posrules.service.rulebooks.RulebookStatus;

/** Writes which rulebook is served, and what is in it, as JSON. Pure. */
public final class RulebookJson {
  private RulebookJson() {}

  /** UTF-8 bytes of one JSON object; sentences in Chinese for Chinese, else in English. */
  public static byte[] encode(RulebookStatus status, Rulebook rulebook, Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return JsonOut.object(
        out -> {
          VersionJson.write(out, status.version());
          out.text("source", status.kind().word());
          out.text("loadedAt", status.loadedAt());
          out.flag("trusted", status.trusted());
          out.flag("degraded", status.isDegraded());
          out.objects("problems", status.degraded(), RulebookJson::problem);
          out.number("reloads", status.reloads());
          out.number("refusals", status.refusals());
          if (status.last().isPresent()) {
            out.object("lastReload", last -> reload(last, status.last().get()));
          } else {
            out.text("lastReload", null);
          }
          out.objects("causes", sorted(rulebook), RulebookJson::cause);
          out.objects(
              "rules",
              rulebook.rules().stream().sorted(Comparator.comparing(RuleInfo::id)).toList(),
              (each, rule) -> rule(each, rule, chinese));
        });
  }

  /** What became of loading rules anew. */
  public static byte[] encode(Reload reload) {
    return JsonOut.object(out -> reload(out, reload));
  }

  private static void reload(JsonOut out, Reload reload) throws IOException {
    out.text("at", reload.at());
    out.text("outcome", reload.outcome());
    out.object("rulebook", served -> VersionJson.write(served, reload.served()));
    out.number("tookMillis", reload.took().toMillis());
    out.objects("problems", reload.problems(), RulebookJson::problem);
  }

  private static void problem(JsonOut out, RuleProblem problem) throws IOException {
    out.text("kind", problem.kind().id());
    out.text("place", problem.place());
    out.text("message", problem.message());
  }

  private static List<Cause> sorted(Rulebook rulebook) {
    return rulebook.causes().values().stream().sorted(Comparator.comparing(Cause::name)).toList();
  }

  private static void cause(JsonOut out, Cause cause) throws IOException {
    out.text("cause", cause.name());
    out.text("parent", cause.parentName());
    out.text("outcome", cause.outcome());
    out.text("category", cause.category());
    out.text("party", cause.party());
    out.text("retry", cause.retry());
  }

  private static void rule(JsonOut out, RuleInfo rule, boolean chinese) throws IOException {
    out.text("id", rule.id());
    out.text("status", rule.status());
    out.text("source", rule.source());
    out.text("because", chinese ? rule.chinese() : rule.english());
  }
}
