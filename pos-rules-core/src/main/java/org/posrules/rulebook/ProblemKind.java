package org.posrules.rulebook;

import java.util.Locale;

/**
 * Kinds of problems in the files of a rulebook. The ids are stable: each has a page under {@code
 * rules/docs/lint/} with a mistake of its kind and the remedy, in English and Chinese.
 */
public enum ProblemKind {
  // Files
  DRAFT_LEFT,
  FILE_MISSING,
  FILE_UNREADABLE,
  FILE_NOT_UTF8,
  FILE_BOM,
  FILE_KIND,
  FILE_LIMIT,
  FILE_CUT,
  FILE_EMPTY,
  FILE_UNREAD,
  LAST_LINE_OPEN,
  FOLDER_MISSING,
  PATH_TAKEN,
  VERSION_MISSING,

  // Tables
  CODE_ZERO_LOST,
  CSV_BROKEN,
  CSV_HEADER,
  ROW_TWICE,
  FIELD_EMPTY,
  FIELD_VALUE,
  FILE_FORM,
  NUMBERS_FALL,
  ROW_ORDER,

  // YAML
  YAML_BROKEN,
  UNKNOWN_KEY,
  KEY_TWICE,
  KEY_MISSING,
  VALUE_TYPE,

  // Cases
  CASE_TESTS_NOTHING,
  CASE_NAME_TWICE,
  RULE_WITHOUT_CASE,

  // Names
  UNKNOWN_ACTION,
  UNKNOWN_CAUSE,
  UNKNOWN_CODE,
  UNKNOWN_CONCEPT,
  UNKNOWN_CONSTANT,
  UNKNOWN_DEVICE_WORD,
  UNKNOWN_FACT,
  UNKNOWN_FAMILY,
  UNKNOWN_FIELD,
  UNKNOWN_FINDING,
  UNKNOWN_IMPORT,
  UNKNOWN_PHASE,
  UNKNOWN_RULE,
  UNKNOWN_SCHEME,
  UNKNOWN_SIGNAL,
  NAME_FORM,
  NAME_TAKEN,
  NAME_UNUSED,
  NAME_RETIRED,
  CHANGELOG,
  CAUSE_FILE,

  // What holds under every rulebook
  CAUSE_LAW,
  PARENTS,
  SAFETY_FLOOR,

  // Rules
  RULE_PACKAGE,
  RULE_SYNTAX,
  RULE_HEADER,
  HEADER_VALUE,
  RULE_ID_TWICE,
  RULE_NAME_TWICE,
  RULE_STATEMENT,
  RULE_ATTRIBUTE,
  RULE_CONDITION,
  RULE_CONSEQUENCE,
  RULE_LIST,
  RULE_REGEX,
  IMPORT_MISSING,
  IMPORT_UNUSED,
  FIELD_TYPE,
  RULE_RESTS_ON_NOTHING,
  FAMILY_FIRST,

  // What no rule may do, as its compiled form shows
  RULE_LIMIT,
  RULE_REACH,
  RULE_LOOP,
  COMPILER_STOPPED,
  RULES_UNLOADABLE,

  // What a rulebook answers where it is to be served
  CASE_FAILED,
  CANARY_WRONG,

  // Built rulebooks
  TRUST_KEY,
  SIGNING_KEY,
  BUILT_MISSING,
  BUILT_TOO_LARGE,
  BUILT_NOT_ONE,
  BUILT_CUT,
  BUILT_REPACKED,
  BUILT_FORM,
  BUILT_UNSIGNED,
  BUILT_KEY_UNKNOWN,
  BUILT_SIGNATURE,
  BUILT_FILE,
  BUILT_OLDER;

  /** For example {@code row-twice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
