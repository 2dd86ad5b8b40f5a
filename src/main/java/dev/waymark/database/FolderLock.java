package dev.waymark.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a data folder for one instance and proves, before the database starts, that the folder can be written and has
 * room. The operating system drops the lock when the process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    /** A fresh database takes about a third of this. */
    static final long LEAST_FREE_BYTES = 96L << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws DataFolderInUse if another process or another part of this one holds the folder
     * @throws DataFolderUnusable if the folder cannot be created or written, or has less than {@link #LEAST_FREE_BYTES}
     */
    @SuppressWarnings("resource")
    static FolderLock take(Path folder) {
        FileChannel channel = open(folder);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new DataFolderInUse(folder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                channel.close();
                throw new DataFolderUnusable(
                        folder,
                        "only %d MB are free, %d MB are needed".formatted(free >> 20, LEAST_FREE_BYTES >> 20),
                        new IOException("No space left on device"));
            }
            return new FolderLock(channel, lock);
        } catch (OverlappingFileLockException e) {
            throw new DataFolderInUse(folder);
        } catch (IOException e) {
            throw new DataFolderUnusable(folder, reason(e), e);
        }
    }

    private static FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    folder.resolve("waymark.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DataFolderUnusable(folder, reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission to write " + denied.getFile();
            case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
            case NotDirectoryException file -> file.getFile() + " is a file, not a folder";
            case FileSystemException other when other.getReason() != null -> other.getReason() + ": " + other.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            // The lock ends with the process at the latest; nothing is lost by leaving it.
            return;
        }
    }
}
