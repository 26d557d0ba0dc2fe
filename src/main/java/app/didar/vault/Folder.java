package app.didar.vault;

import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultInUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a vault in their folder. Where the system knows POSIX modes, only the owner may read them.
record Folder(Path path) {

    private static final int LONGEST_KEY_FILE = 64 * 1024;

    Path keyFile() {
        return path.resolve("vault.key");
    }

    Path database() {
        return path.resolve("library.mv.db");
    }

    private Path seal() {
        return path.resolve("library.seal");
    }

    private Path lockFile() {
        return path.resolve("vault.lock");
    }

    private Path unfinishedKeyFile() {
        return path.resolve("vault.key.new");
    }

    /// A vault with one of its two files gone is still one, and damaged.
    boolean isVault() {
        return Files.isRegularFile(keyFile()) || Files.isRegularFile(database());
    }

    /// Makes the folder where it is not there yet, and two empty files in it for the store.
    ///
    /// @return the folders made, innermost first
    /// @throws FileAlreadyExistsException where there is anything in the folder
    List<Path> make() throws IOException {
        if (path.toString().indexOf(';') >= 0) {
            throw new IOException("H2 reads what follows a semicolon as settings");
        }
        List<Path> missing = new ArrayList<>();
        for (Path folder = path; folder != null && Files.notExists(folder); folder = folder.getParent()) {
            missing.add(folder);
        }
        try {
            if (missing.isEmpty()) {
                mustBeEmpty();
            } else {
                Files.createDirectories(path, ownerOnly("rwx------"));
            }
            Files.createFile(database(), ownerOnly("rw-------"));
        } catch (IOException e) {
            delete(missing);
            throw e;
        }
        try {
            Files.createFile(seal(), ownerOnly("rw-------"));
            return missing;
        } catch (IOException e) {
            unmake(missing);
            throw e;
        }
    }

    private void mustBeEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw new FileAlreadyExistsException(path.toString());
            }
        } catch (NotDirectoryException e) {
            throw new FileAlreadyExistsException(e.getFile());
        }
    }

    /// @throws VaultDamaged where there is no such file, or it is longer than any key file
    byte[] readKeyFile() throws IOException {
        try (InputStream in = Files.newInputStream(keyFile())) {
            byte[] bytes = in.readNBytes(LONGEST_KEY_FILE + 1);
            if (bytes.length > LONGEST_KEY_FILE) {
                throw new VaultDamaged();
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new VaultDamaged().because(e);
        }
    }

    /// Writes the key file to its last byte on the disk before it gets its name.
    void writeKeyFile(byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                unfinishedKeyFile(),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly("rw-------"))) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(unfinishedKeyFile(), keyFile(), StandardCopyOption.ATOMIC_MOVE);
        sync(path);
    }

    /// Takes the vault for this process.
    ///
    /// @return closing it gives the vault back
    /// @throws VaultInUse where somebody has it
    FileChannel lock() throws IOException {
        FileChannel channel = FileChannel.open(
                lockFile(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                ownerOnly("rw-------"));
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new VaultInUse().because(e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new VaultInUse();
    }

    /// Takes away what a failed creation made.
    ///
    /// @param made the folders it made, innermost first
    void unmake(List<Path> made) {
        delete(List.of(keyFile(), unfinishedKeyFile(), database(), seal(), lockFile()));
        delete(made);
    }

    private static void delete(List<Path> paths) {
        for (Path gone : paths) {
            try {
                Files.deleteIfExists(gone);
            } catch (IOException _) {
                // The disk is gone, or somebody put a file there; the failure itself is reported.
            }
        }
    }

    /// A new name in a folder outlasts a power cut only once the folder is synced too; Windows cannot and need not.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The file itself is on the disk.
        }
    }

    private FileAttribute<?>[] ownerOnly(String mode) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
