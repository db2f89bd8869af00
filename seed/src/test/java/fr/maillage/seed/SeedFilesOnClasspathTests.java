package fr.maillage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.net.protocol.Handlers;
import org.springframework.boot.loader.net.protocol.jar.JarUrl;
import org.springframework.boot.loader.net.protocol.jar.JarUrlClassLoader;

/** The facts are found wherever the class path has them. */
class SeedFilesOnClasspathTests {

	private static final Map<String, byte[]> FACTS = Map.of("seed/fact-ids.txt", bytes("A1\n"),
			"seed/sources/page/themes.csv", bytes("é"), "other/file.txt", bytes("not a fact"));

	@TempDir
	private Path folder;

	@Test
	void inAFolder() throws IOException {
		for (var fact : FACTS.entrySet()) {
			Files.createDirectories(this.folder.resolve(fact.getKey()).getParent());
			Files.write(this.folder.resolve(fact.getKey()), fact.getValue());
		}
		assertFound(this.folder.toUri().toURL());
	}

	@Test
	void inAJar() throws IOException {
		Path jar = Files.write(this.folder.resolve("seed.jar"), jar(FACTS));
		assertFound(jar.toUri().toURL());
	}

	@Test
	void inAJarWithinTheJarOfSpringBoot() throws IOException {
		Handlers.register();
		Path outer = Files.write(this.folder.resolve("product.jar"), jar(Map.of("BOOT-INF/lib/seed.jar", jar(FACTS))));
		URL nested = JarUrl.create(outer.toFile(), "BOOT-INF/lib/seed.jar");
		try (var loader = new JarUrlClassLoader(new URL[] { nested }, null) {
		}) {
			assertFound(loader);
		}
	}

	private static void assertFound(URL place) throws IOException {
		try (var loader = new URLClassLoader(new URL[] { place }, null)) {
			assertFound(loader);
		}
	}

	private static void assertFound(ClassLoader loader) {
		assertThat(SeedFiles.on(loader).texts())
			.containsExactlyInAnyOrderEntriesOf(Map.of("fact-ids.txt", "A1\n", "sources/page/themes.csv", "é"));
	}

	/**
	 * A jar whose entries are stored as they are, as Spring Boot wants of nested jars.
	 */
	private static byte[] jar(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream((OutputStream) bytes)) {
			jar.setMethod(JarOutputStream.STORED);
			for (var content : entries.entrySet()) {
				JarEntry entry = new JarEntry(content.getKey());
				CRC32 sum = new CRC32();
				sum.update(content.getValue());
				entry.setCrc(sum.getValue());
				entry.setSize(content.getValue().length);
				jar.putNextEntry(entry);
				jar.write(content.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
