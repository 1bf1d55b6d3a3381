package org.posrules.facts;

import java.util.List;

/** What the chip decided, from EMV tag 9F27, cryptogram information data, bits 8 and 7. */
public record CryptogramSignal(Decision decision) implements Signal {

  /** The cryptogram that the chip made (EMV Book 3, 6.5.5.4). */
  public enum Decision {
    /** AAC, application authentication cryptogram: declined. */
    AAC,
    /** TC, transaction certificate: approved. */
    TC,
    /** ARQC, authorisation request cryptogram: asks to go online. */
    ARQC
  }

  @Override
  public List<String> facts() {
    return List.of("cryptogramInformation");
  }
}
