package dev.waymark.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded database.
 *
 * @param data folder of the database; empty for the user's data folder
 * @param boltPort port of Bolt on loopback; 0 takes a free one
 */
@ConfigurationProperties("waymark")
record DatabaseProperties(
        @DefaultValue("") String data, @DefaultValue("0") int boltPort) {

    DataFolder folder() {
        return data.isBlank()
                ? DataFolder.ofUser(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
                : new DataFolder(Path.of(data));
    }
}
