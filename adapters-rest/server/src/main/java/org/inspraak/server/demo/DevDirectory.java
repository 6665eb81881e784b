package org.inspraak.server.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.inspraak.server.secret.MasterSecret;
import org.inspraak.token.TokenSource;

/** What {@code start-dev} keeps between runs: a database, and secrets of its own that nobody else may read. */
public final class DevDirectory {

    private static final String SUBJECT_KEYS = "inspraak.subject-keys.1";
    private static final String HOST_SECRETS = "inspraak.host-secrets.1";

    private final Path directory;
    private final Properties secrets;

    private DevDirectory(Path directory, Properties secrets) {
        this.directory = directory;
        this.secrets = secrets;
    }

    /** Opens the directory, and makes it where it is missing. */
    public static DevDirectory open(Path directory, TokenSource tokens) throws IOException {
        Files.createDirectories(directory.toAbsolutePath().getParent());
        if (Files.notExists(directory)) {
            Files.createDirectory(directory, onlyFor("rwx------"));
        }
        Path file = directory.resolve("secrets.properties");
        if (Files.notExists(file)) {
            write(file, tokens);
        }
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            secrets.load(reader);
        }
        return new DevDirectory(directory, secrets);
    }

    /** Where the database is; its file name ends are the database's own. */
    public Path database() {
        return directory.resolve("inspraak");
    }

    public MasterSecret subjectKeys() {
        return secret(SUBJECT_KEYS);
    }

    public MasterSecret hostSecrets() {
        return secret(HOST_SECRETS);
    }

    @Override
    public String toString() {
        return directory.toString();
    }

    private MasterSecret secret(String name) {
        return MasterSecret.ofBase64(Optional.ofNullable(secrets.getProperty(name))
                .orElseThrow(() -> new IllegalStateException("there is no " + name + " among the secrets of " + this)));
    }

    /** Only the owner may read it from the first byte on. */
    private static void write(Path file, TokenSource tokens) throws IOException {
        Path complete = Files.createTempFile(file.getParent(), "secrets", ".tmp", onlyFor("rw-------"));
        try (Writer writer = Files.newBufferedWriter(complete, StandardCharsets.UTF_8)) {
            writer.write("# Random, and for trying out only: the command start refuses them.\n");
            for (String name : new String[] {SUBJECT_KEYS, HOST_SECRETS}) {
                writer.write(
                        name + " = " + MasterSecret.forDevelopmentFrom(tokens).toBase64() + "\n");
            }
        }
        Files.move(complete, file);
    }

    /** Where files have owners in this sense; elsewhere the home directory's own protection has to do. */
    private static FileAttribute<?>[] onlyFor(String owner) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))}
                : new FileAttribute<?>[0];
    }
}
