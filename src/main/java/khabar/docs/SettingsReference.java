package khabar.docs;

import java.util.Locale;
import java.util.regex.Pattern;
import khabar.settings.KnownSettings;
import khabar.settings.Setting;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** All settings with their types, defaults and descriptions. */
@Component
class SettingsReference implements GeneratedPart {

    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]+)}");

    private final MarkdownRenderer renderer;

    SettingsReference(MarkdownRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String markdown() {
        var list = new StringBuilder("<dl class=\"reference\">");
        KnownSettings.read().forEach(setting -> list.append(entry(setting)));
        return list.append("</dl>").toString();
    }

    private String entry(Setting setting) {
        var value = setting.defaultValue() == null
                ? ""
                : " <span>default <code>%s</code></span>".formatted(HtmlUtils.htmlEscape(setting.defaultValue()));
        return "<dt id=\"%1$s\"><a href=\"#%1$s\"><code>%1$s</code></a> <span>%2$s</span>%3$s</dt><dd>%4$s</dd>"
                .formatted(
                        setting.name(), setting.type(), value, renderer.description(sentence(setting.description())));
    }

    /** Javadoc of a parameter is no sentence, and has tags of its own. */
    private static String sentence(String javadoc) {
        var description = CODE.matcher(javadoc).replaceAll("`$1`");
        var sentence = description.substring(0, 1).toUpperCase(Locale.ROOT) + description.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
