package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person, or an office whose holder no source names.
///
/// @param variants   other spellings met, in any script; search and merging go by any of them
/// @param spoken     how the name is said, with vowels; empty where nobody wrote it down
/// @param address    the form of address; empty where unknown
/// @param named      false for an office («رئیس‌جمهور ایران») whose holder the sources leave unnamed
/// @param posts      posts over time, newest first
/// @param countries  codes of the countries the person acts for
/// @param sources    codes of the sources that name the person
/// @param formerCodes codes of entries that turned out to be the same person; what still names them means this one
public record Person(
        UUID id,
        String code,
        Bilingual name,
        List<String> variants,
        Bilingual spoken,
        Bilingual address,
        boolean named,
        List<Post> posts,
        List<String> countries,
        List<String> sources,
        List<String> formerCodes,
        Classification classification)
        implements Item {

    public Person {
        variants = List.copyOf(variants);
        posts = List.copyOf(posts);
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
        formerCodes = List.copyOf(formerCodes);
    }

    /// A post held for a time; `from` and `to` are null where the source does not say.
    ///
    /// @param title        the full title
    /// @param shortTitle   the title as spoken in a sentence; empty where there is only the full one
    /// @param organisation code of the organisation, or null
    public record Post(
            Bilingual title,
            Bilingual shortTitle,
            @Nullable String organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private Post until(@Nullable LocalDate successor) {
            return new Post(title, shortTitle, organisation, from, successor == null ? null : successor.minusDays(1));
        }

        private boolean heldAt(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// The title of the newest post; empty where no post is known.
    public Bilingual title() {
        return posts.isEmpty() ? Bilingual.EMPTY : posts.getFirst().title();
    }

    /// The person in another post from the day `next` begins: the present post ends on the day before, unless it has ended already.
    /// No post is ever overwritten.
    public Person succeeded(Post next) {
        List<Post> held = new ArrayList<>(posts);
        if (!held.isEmpty() && held.getFirst().to() == null) {
            held.set(0, held.getFirst().until(next.from()));
        }
        held.addFirst(next);
        return withPosts(held);
    }

    public Person withPosts(List<Post> held) {
        return new Person(
                id, code, name, variants, spoken, address, named, held, countries, sources, formerCodes, classification);
    }

    /// The post held on `day`: the newest that had begun and not ended; posts without days count as held.
    public Optional<Post> postAt(LocalDate day) {
        return posts.stream().filter(post -> post.heldAt(day)).findFirst();
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
