package dev.bootproof.lambda.cloudformation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes. Whoever has the URL may answer in our place, so {@link #toString()} shows the host only, and no
 * exception made here quotes it.
 */
final class ResponseUrl {
    private final URI uri;

    private ResponseUrl(URI uri) {
        this.uri = uri;
    }

    /** @throws IllegalArgumentException where {@code text} is no http or https URL with a host */
    static ResponseUrl parse(String text) {
        URI uri = read(text);
        String scheme =
                uri == null || uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri == null || uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("the ResponseURL is no http or https URL: nobody can be answered");
        }
        return new ResponseUrl(uri);
    }

    /** Null where it is no URI: the exception that says so quotes it, and must not get further. */
    private static @Nullable URI read(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    URI uri() {
        return uri;
    }

    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getHost() + "/***";
    }
}
