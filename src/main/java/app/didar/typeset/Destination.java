package app.didar.typeset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a link leads.
public sealed interface Destination {

    /// A block ([Block.Anchored]) or a source mark ([Inline.Cite]) of the same paper. A link to a place that the paper does
    /// not have is printed as plain text.
    record Place(String id) implements Destination {
    }

    /// A heading of the same paper.
    ///
    /// @param number from 0, in the order of the paper
    record Heading(int number) implements Destination {
    }

    /// A page of the web, or an address for letters.
    record Web(URI uri) implements Destination {
        /// Nothing that starts a program or opens a file of the reader's.
        private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

        public Web {
            if (!accepts(uri)) {
                throw new IllegalArgumentException("a link leads to https, http or mailto only");
            }
        }

        private static boolean accepts(URI uri) {
            String scheme = uri.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                return false;
            }
            return scheme.equalsIgnoreCase("mailto") ? !uri.getSchemeSpecificPart().isEmpty() : uri.getHost() != null;
        }

        /// The link to an address as someone typed it; empty unless it is one of https, http or mailto.
        public static Optional<Web> of(String address) {
            try {
                URI uri = new URI(address.strip());
                return accepts(uri) ? Optional.of(new Web(uri)) : Optional.empty();
            } catch (URISyntaxException _) {
                return Optional.empty();
            }
        }
    }
}
