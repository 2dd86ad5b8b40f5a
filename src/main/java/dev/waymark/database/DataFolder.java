package dev.waymark.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the embedded database lies.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    /** Makes the path absolute. */
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The usual place for a user's application data: {@code $XDG_DATA_HOME/waymark} or {@code ~/.local/share/waymark},
     * {@code ~/Library/Application Support/Waymark} on macOS, {@code %LOCALAPPDATA%\Waymark} on Windows.
     */
    public static DataFolder ofUser(String osName, String home, Map<String, String> environment) {
        if (osName.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local");
            return new DataFolder(Path.of(local, "Waymark"));
        }
        if (osName.startsWith("Mac")) {
            return new DataFolder(Path.of(home, "Library", "Application Support", "Waymark"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return new DataFolder((xdg.isBlank() ? Path.of(home, ".local", "share") : Path.of(xdg)).resolve("waymark"));
    }
}
