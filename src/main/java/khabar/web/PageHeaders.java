package khabar.web;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** Security headers of the pages of the explorer and the documentation. */
public final class PageHeaders {

    // The page's <base> is its own origin; the template writes it.
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private PageHeaders() {}

    public static void setExplorer(HttpHeaders headers) {
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        // The page refers to the assets of its build. A stale page would request files that no longer exist.
        headers.setCacheControl(CacheControl.noCache());
    }
}
