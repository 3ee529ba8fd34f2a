package khabar.settings;

import org.jspecify.annotations.Nullable;

/**
 * A setting of Khabar.
 *
 * @param name such as {@code khabar.limits.page-size}
 * @param type simple name of its Java type, such as {@code Duration}
 * @param defaultValue null if there is none, or if the description states it
 */
public record Setting(
        String name,
        String type,
        String description,
        @Nullable String defaultValue) {}
