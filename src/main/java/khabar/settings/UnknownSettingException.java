package khabar.settings;

import java.util.Optional;

/** A setting that does not exist. Its message says which one, and its action what to do. */
final class UnknownSettingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    UnknownSettingException(String name, Optional<String> nearest) {
        super("There is no setting " + name + ".");
        this.action = nearest.map("Did you mean %s?"::formatted)
                .orElse("Remove it. The page /docs/configuration lists all settings.");
    }

    String action() {
        return action;
    }
}
