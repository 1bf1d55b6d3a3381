package org.posrules.masking;

import java.util.List;
import java.util.Random;

/** Generated names, identity numbers and phone numbers. Seeded by the caller. */
final class PersonalSamples {
  private static final List<String> SURNAMES = List.of("张", "王", "李", "陈", "刘", "欧阳", "赵");
  private static final List<String> GIVEN = List.of("伟", "娜", "丽华", "建国", "芳", "小明");
  private static final List<String> FIRST =
      List.of("John", "Maria", "Anna", "Peter", "Fatima", "Wei", "Jürgen", "Olga");
  private static final List<String> LAST =
      List.of("Smith", "Müller", "O'Neill", "Garcia", "Ivanova", "Chan", "Okafor", "Silva");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private static final List<String> PRINTED_ACCOUNTS =
      List.of("30006 000## ########### ##", "21## #### ## ##########", "032 180 ########### #");

  private PersonalSamples() {}

  static String of(Random random, String thing) {
    return switch (thing) {
      case "name" -> CardSamples.pick(random, SURNAMES) + CardSamples.pick(random, GIVEN);
      case "first name" -> firstName(random);
      case "landline" ->
          filled(
              random,
              CardSamples.pick(
                  random,
                  List.of("010-8#######", "0755-8#######", "(020) 8###-####", "06-1#######")));
      case "latin name" -> latinName(random);
      case "national" -> national(random);
      case "resident" -> resident(random);
      case "Korean name" -> CardSamples.pick(random, List.of("김철수", "이영희", "박민준", "최서연", "정우"));
      case "Korean full name" -> CardSamples.pick(random, List.of("김철수", "이영희", "박민준", "최서연"));
      case "small name" -> firstName(random).toLowerCase(java.util.Locale.ROOT);
      case "Thai name" -> CardSamples.pick(random, List.of("สมชาย ใจดี", "วิชัย", "มาลี ศรีสุข"));
      case "full Chinese name" -> CardSamples.pick(random, List.of("王小明", "李建国", "欧阳丽华"));
      case "British account" -> filled(random, "4#-5#-6# ########");
      case "Russian name" ->
          CardSamples.pick(random, List.of("Анна Каренина", "ИВАН ПЕТРОВ", "Олег Иванов"));
      case "chip name" ->
          CardSamples.pick(random, List.of("SMITH/JOHN", "DOE/JANE MARIE", "LI/WEI"));
      case "Russian passport" -> filled(random, "45## ######");
      case "Indian taxpayer" -> filled(random, "ABCPE####F");
      case "printed account" -> filled(random, CardSamples.pick(random, PRINTED_ACCOUNTS));
      case "capital phone" ->
          CardSamples.pick(random, List.of("02", "03", "06")) + filled(random, "-####-####");
      case "phone" -> phone(random);
      case "printed identity" ->
          switch (random.nextInt(3)) {
            case 0 -> filled(random, "1##-1#-###") + (1 + random.nextInt(9));
            case 1 -> brazilian(filled(random, "###.###.###-"), 10);
            default -> brazilian(filled(random, "##.###.###/000#-"), 8);
          };
      default -> throw new IllegalArgumentException("no such thing: " + thing);
    };
  }

  private static String firstName(Random random) {
    String name = CardSamples.pick(random, FIRST);
    return random.nextBoolean() ? name : name.toUpperCase(java.util.Locale.ROOT);
  }

  private static String latinName(Random random) {
    String name = CardSamples.pick(random, FIRST) + " " + CardSamples.pick(random, LAST);
    return random.nextBoolean() ? name : name.toUpperCase(java.util.Locale.ROOT);
  }

  /** Identity numbers as Brazil, Britain, Spain, India, Singapore, Chile and others write them. */
  private static String national(Random random) {
    String form =
        CardSamples.pick(
            random,
            List.of(
                "###.###.###-##",
                "AB######C",
                "AB ## ## ## C",
                "########Z",
                "X#######L",
                "#### #### ####",
                "S#######D",
                "##.###.###-K",
                "RSSMRA##T##H###S",
                "900101-1######",
                "############",
                "E########",
                "19900101-####"));
    return filled(random, form);
  }

  private static String phone(Random random) {
    String form =
        CardSamples.pick(
            random,
            List.of(
                "138-####-####",
                "+1-415-555-####",
                "415-555-####",
                "(415) 555-####",
                "1-415-555-####",
                "090-####-####",
                "010-####-####",
                "+44-20-7946-####",
                "86-139-####-####",
                "+86 139-####-####"));
    return filled(random, form);
  }

  /** A number of Brazil with its two check digits, for which weights from two up are used. */
  private static String brazilian(String start, int weights) {
    String number = start;
    for (int check = 0; check < 2; check++) {
      String digits = number.replaceAll("\\D", "");
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        sum += (digits.charAt(digits.length() - 1 - i) - '0') * (2 + i % weights);
      }
      number += (11 - sum % 11) % 11 % 10;
    }
    return number;
  }

  private static String filled(Random random, String form) {
    StringBuilder result = new StringBuilder();
    form.chars()
        .forEach(c -> result.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
    return result.toString();
  }

  private static String resident(Random random) {
    String start =
        "310105%d%02d%02d%s"
            .formatted(
                1930 + random.nextInt(80),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                SensitiveSamples.digits(random, 3));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (start.charAt(i) - '0');
    }
    return start + "10X98765432".charAt(sum % 11);
  }
}
