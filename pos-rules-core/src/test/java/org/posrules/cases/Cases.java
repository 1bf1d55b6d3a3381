package org.posrules.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.FailedTransaction;
import org.posrules.internal.authoring.FolderReader;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.cases.RuleCase;

/**
 * The cases and stories of the rules folder; the build has compared their names with the tables.
 */
public final class Cases {
  /** The rules folder beside the module. */
  public static final Path RULES = Path.of("..", "rules").toAbsolutePath().normalize();

  private static final CaseFolder FOLDER =
      new CaseFolder(FolderReader.texts(RULES), CaseNames.any());

  private Cases() {}

  /** The cases beside the rules. */
  public static List<RuleCase> ruleCases() {
    return FOLDER.ruleCases();
  }

  /** The cases about shops. */
  public static List<CareCase> careCases() {
    return FOLDER.careCases();
  }

  /** The whole stories. */
  public static List<RuleCase> scenarios() {
    return FOLDER.stories();
  }

  /** Whole stories that nobody looks at while writing rules. */
  public static List<RuleCase> heldOut() {
    return FOLDER.heldOutStories();
  }

  /** The requests of the cases, then of the stories. */
  public static Stream<FailedTransaction> requests() {
    return Stream.concat(ruleCases().stream(), scenarios().stream()).map(RuleCase::given);
  }
}
