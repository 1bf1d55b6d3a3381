package org.posrules.rulebook;

import java.util.Locale;

/**
 * Kinds of problems in the files of a rulebook. The ids are stable: each has a page under {@code
 * rules/docs/lint/} with a mistake of its kind and the remedy, in English and Chinese.
 */
public enum ProblemKind {
  // Files
  FILE_MISSING,
  FILE_UNREADABLE,
  FILE_NOT_UTF8,
  FOLDER_MISSING,
  PATH_TAKEN,
  VERSION_MISSING,

  // Tables
  CSV_BROKEN,
  CSV_HEADER,
  ROW_MISSING,
  ROW_TWICE,
  FIELD_EMPTY,
  FIELD_VALUE,
  NUMBERS_FALL,

  // Names
  UNKNOWN_NAME,
  NAME_FORM,
  NAME_TAKEN,
  NAME_UNUSED,

  // What holds under every rulebook
  CAUSE_LAW,
  PARENTS,
  SAFETY_FLOOR,

  // Rules
  RULE_PACKAGE,
  RULE_SYNTAX,
  RULE_HEADER,
  RULE_STATUS,
  RULE_ID_TWICE,
  RULE_RESTS_ON_NOTHING,
  FAMILY_FIRST;

  /** For example {@code row-twice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
