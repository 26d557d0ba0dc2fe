package app.didar.vault;

/// What one guess at a passphrase costs (Argon2id, RFC 9106).
///
/// @param memoryKiB  working memory, 8 KiB a lane at the least
/// @param iterations passes over the memory
/// @param lanes      degree of parallelism; part of the result, though it is computed on one thread here
public record KeyCost(int memoryKiB, int iterations, int lanes) {

    /// 64 MiB, three passes, one lane: the second choice of RFC 9106 with the lanes a single thread can serve.
    public static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_ITERATIONS = 64;
    private static final int MOST_LANES = 16;

    /// A key file names its own cost before anything in it can be authenticated, so a hostile one is stopped here.
    ///
    /// @throws IllegalArgumentException for a cost no Didar ever wrote
    public KeyCost {
        if (lanes < 1
                || lanes > MOST_LANES
                || iterations < 1
                || iterations > MOST_ITERATIONS
                || memoryKiB < 8 * lanes
                || memoryKiB > MOST_MEMORY_KIB) {
            throw new IllegalArgumentException("cost");
        }
    }
}
