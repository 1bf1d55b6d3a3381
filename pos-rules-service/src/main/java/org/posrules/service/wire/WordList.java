package org.posrules.service.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of words.
 *
 * @param most so many words at most
 * @param longest so many characters a word at most
 */
record WordList(int most, int longest) implements Kind<List<String>> {

  @Override
  public @Nullable List<String> read(Reading in) throws IOException {
    if (in.token() != JsonToken.START_ARRAY) {
      return in.refuseType("a list of strings");
    }
    List<String> words = new ArrayList<>();
    int count = 0;
    for (; in.advance() != JsonToken.END_ARRAY; count++) {
      if (count < most) {
        readWord(in, count, words);
      } else {
        in.parser().skipChildren();
      }
    }
    return count > most ? in.refuse("too-many", "must have at most " + most + " words") : words;
  }

  private void readWord(Reading in, int index, List<String> words) throws IOException {
    in.enter(String.valueOf(index));
    String word = Scalars.anyText(in, "a string", longest);
    if (word != null && word.isBlank()) {
      in.refuse("blank", "must not be blank");
    } else if (word != null) {
      words.add(word);
    }
    in.leave();
  }
}
