package khabar.event;

/** Whether an event happened, according to articles. */
public enum EventStatus {
    OCCURRED,
    ANNOUNCED,
    PLANNED,
    RUMOURED,
    DENIED,
    RETRACTED
}
