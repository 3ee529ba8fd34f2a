package khabar.entity;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PRODUCT,
    FACILITY
}
