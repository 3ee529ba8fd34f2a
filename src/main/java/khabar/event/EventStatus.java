package khabar.event;

/** Whether an event came about, as far as the articles say. */
public enum EventStatus {
    OCCURRED,
    ANNOUNCED,
    PLANNED,
    RUMOURED,
    DENIED,
    RETRACTED
}
