package org.posrules.facts;

import java.util.List;

/**
 * Something observed about one failed transaction. Immutable; safe to share. What was not given has
 * no signal, so a rule asks for its absence with {@code not}.
 */
public sealed interface Signal
    permits Row,
        ResemblanceSignal,
        LinkSignal,
        SendSignal,
        ReplySignal,
        WaitSignal,
        HttpSignal,
        ProgramSignal,
        LocalAddressSignal,
        EntrySignal,
        ExpirySignal,
        LimitSignal,
        RegistrationSignal,
        InquirySignal,
        TypeSignal,
        AttemptSignal,
        ModelSignal,
        VersionSignal,
        CryptogramSignal,
        HistorySignal,
        OutageSignal,
        RhythmSignal,
        SuccessSignal,
        ReceivedSignal {

  /** Names of the request fields that it was read from; at least one. */
  List<String> facts();
}
