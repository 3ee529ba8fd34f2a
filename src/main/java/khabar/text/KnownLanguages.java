package khabar.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * BCP 47 tags of the languages in which texts can be stored. Mirrors the table `language`, for use without a database.
 */
public final class KnownLanguages {

    public static final Set<String> TAGS = Collections.unmodifiableSet(
            new LinkedHashSet<>(Arrays.asList("""
            am ar az bg bn ca ckb cs da de el en es et fa fi fr gu he hi hu hy id it ja ka kk kn ko ku
            lt ml mr ms nb ne nl pa pl ps pt ro ru sr sv sw ta te th tr uk ur uz vi zh zh-Hant
            """.strip().split("\\s+"))));

    private KnownLanguages() {}
}
