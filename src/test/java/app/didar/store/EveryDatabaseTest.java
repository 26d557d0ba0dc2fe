package app.didar.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Each test of a class that extends this runs on every database, with an empty store of its own.
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
abstract class EveryDatabaseTest {

    @Parameter
    Engine engine = Engine.H2;

    @TempDir
    private Path folder;

    TestStore test;

    @BeforeEach
    void open() throws IOException, SQLException {
        test = TestStore.on(engine, folder);
    }

    @AfterEach
    void close() {
        test.close();
    }
}
