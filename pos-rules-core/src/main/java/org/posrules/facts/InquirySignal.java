package org.posrules.facts;

import java.util.List;
import org.posrules.InquiryOutcome;

/** What a status inquiry made since has answered. */
public record InquirySignal(InquiryOutcome outcome) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("inquiry");
  }
}
