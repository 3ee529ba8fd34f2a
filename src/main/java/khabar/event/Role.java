package khabar.event;

/** Role of a participant in an event. */
public enum Role {
    PERSON,
    EMPLOYER,
    FORMER_EMPLOYER,
    NEXT_EMPLOYER,
    FOUNDER,
    FOUNDED,
    PLAINTIFF,
    DEFENDANT,
    MAKER,
    PRODUCT,
    BUILDER,
    FACILITY,
    SUPPLIER,
    RECIPIENT,
    SENDER,
    SPEAKER,
    INVESTOR,
    TARGET,
    ACQUIRER,
    PARTICIPANT,
    SUBJECT
}
