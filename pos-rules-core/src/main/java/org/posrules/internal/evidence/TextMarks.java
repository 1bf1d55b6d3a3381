package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.LocalAddressSignal;
import org.posrules.facts.ProgramSignal;
import org.posrules.facts.Signal;

/**
 * What a text gives away by its form: who wrote it, which address and HTTP status it names. Pure.
 */
final class TextMarks {
  private static final String FIELD = "errorText";
  private static final int MOST_STATUSES = 4;

  /**
   * Exceptions, stack frames, log prefixes, JSON, XML, pairs of a name and a value, callbacks,
   * names, places in a source.
   */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\b(?:[A-Z][A-Za-z]{2,60}(?:Exception|Error)\\b|\\d\\d:\\d\\d:\\d\\d[.,]\\d{3}|[VDIWEF]/[\\w.]{2,40}\\b"
              + "|(?:WARN|ERROR|FATAL|DEBUG|CRITICAL|DBG|INF)\\b[ \\]:\\[(]"
              + "|\\w{2,40}=(?:true|false|null|fail\\w{0,3})\\b"
              + "|[a-z]\\w{0,30}\\.[a-z]\\w{0,30}\\.[A-Za-z]\\w{1,40}|on[A-Z][A-Za-z]{3,40}\\b"
              + "|[a-z]{2,20}[A-Z]\\w{1,40}\\(|E(?:CONN|PIPE|TIMED|HOST|NOT)[A-Z]{0,12}\\b"
              + "|curl\\b|[A-Za-z]{2,30}_[A-Za-z]\\w{1,60}|\\w{3,40}\\(\\)|\\w{1,30}[a-z][A-Z]\\w{1,30}\\("
              + "|[a-z]\\w{2,30}=[A-Z][A-Z_]{2,40}\\b|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){2,4}\\b"
              + "|\\w{2,60}\\.(?:cpp|cs|go|java|js|kt|php|py|rb|swift|ts)(?::\\d|\\(\\d|\\b.{0,3}line \\d))"
              + "|\\n[ \\t]{1,8}at |Traceback \\("
              + "|\"[\\w.-]{1,40}\"\\s{0,3}:|</?[A-Za-z][\\w:-]{0,40}/?>");

  private static final Pattern LOCAL =
      Pattern.compile(
          "\\b(?:localhost|[\\w-]{1,40}\\.local|(?:127|10)(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}"
              + "|169\\.254(?:\\.\\d{1,3}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2})\\b"
              + "|(?<![\\w:])(?:::1\\b|(?i:fe[89ab][0-9a-f]|f[cd][0-9a-f]{2})(?::[0-9a-fA-F]{0,4}){2})");

  /** By the protocol, by the word "status", by the reason phrase behind it. */
  private static final Pattern HTTP =
      Pattern.compile(
          "(?i)\\b(?:HTTP(?:/\\d(?:\\.\\d)?)?(?:[ :_-]{1,2}(?:status|error|response|code)){0,3}[ :=]{1,3}([1-5]\\d\\d)"
              + "|status(?:[ _-]?code)?[\"']?\\s{0,2}[:=]\\s{0,2}([1-5]\\d\\d)"
              + "|status(?:[ _-]?code)?(?: (?:of|is|was))? ([45]\\d\\d)"
              + "|response[ _-]?code[:=]?\\s{0,2}(50[0-4])"
              + "|(40[34]|50[0-4]) Error|answered with (?:a )?([45]\\d\\d)"
              + "|([45]\\d\\d)[ :(]{1,3}(?:Bad Request|(?:Client|Server|Proxy|Unknown) Error|Unauthori[sz]ed"
              + "|Authorization Required|Payment Required|Forbidden|Not Found|Gone|Length Required"
              + "|Request Time-?out|Conflict|Too Many Requests|Internal Server Error|Not Implemented"
              + "|Bad Gateway|Service (?:Temporarily )?Unavailable|Backend fetch failed|Origin DNS Error"
              + "|Web server returned|Gateway Time-?out))\\b"
              + "|(?:状态码|HTTP ?错误|HTTP ?状态)\\s?[:：=]?\\s?([1-5]\\d\\d)\\b");

  /** The reason phrase of 503 alone; a service that has a name is another. */
  private static final Pattern UNAVAILABLE =
      Pattern.compile(
          "(?i)(?<![a-z] )\\bservice ?(?:temporarily )?unavailable\\b|(?<!\\p{IsHan})服务(?:暂时?)?不可用");

  private static final int SERVICE_UNAVAILABLE = 503;

  private TextMarks() {}

  /** The signals of a text's form. */
  static List<Signal> of(String text) {
    List<Signal> signals = new ArrayList<>();
    // What a pattern cannot match without is looked for first: most texts have none of it.
    if (!Ascii.hasWord(text) && text.indexOf('"') < 0 && !text.contains("服务")) {
      return signals;
    }
    boolean numbers = Ascii.hasDigit(text);
    Set<Integer> statuses = numbers ? statuses(text) : new LinkedHashSet<>();
    if (!statuses.isEmpty() || PROGRAM.matcher(text).find()) {
      signals.add(new ProgramSignal(FIELD));
    }
    if (statuses.isEmpty() && UNAVAILABLE.matcher(text).find()) {
      statuses.add(SERVICE_UNAVAILABLE);
    }
    if ((numbers || text.contains("local")) && LOCAL.matcher(text).find()) {
      signals.add(new LocalAddressSignal());
    }
    statuses.forEach(status -> signals.add(new HttpSignal(status, FIELD)));
    return signals;
  }

  private static Set<Integer> statuses(String text) {
    Set<Integer> statuses = new LinkedHashSet<>();
    Matcher matcher = HTTP.matcher(text);
    while (statuses.size() < MOST_STATUSES && matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          statuses.add(Integer.valueOf(matcher.group(group)));
        }
      }
    }
    return statuses;
  }
}
