package khabar.entity;

/** Type of an entity. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PRODUCT,
    FACILITY
}
