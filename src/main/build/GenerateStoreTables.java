import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's classes for the store's tables: runs the project's own migrations in an H2 in memory and reads the
 * result. Run by the build as a single source file; does nothing while the migrations are as they were.
 */
public final class GenerateStoreTables {
    private GenerateStoreTables() {}

    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]).toAbsolutePath();
        var output = Path.of(arguments[1]);
        var stamp = output.resolve("migrations.sha256");
        var current = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return;
        }
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(url)
                        .withUser("sa")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withJavaTimeTypes(true)
                                .withGlobalCatalogReferences(false)
                                .withGlobalSchemaReferences(true))
                        .withTarget(new Target()
                                .withPackageName("org.campusaccord.storage.tables")
                                .withDirectory(output.toString()))));
        Files.writeString(stamp, current);
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
