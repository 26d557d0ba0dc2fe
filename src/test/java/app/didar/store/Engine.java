package app.didar.store;

/// The databases the store works on.
enum Engine {
    /// An encrypted file.
    H2,
    /// A server.
    POSTGRES
}
