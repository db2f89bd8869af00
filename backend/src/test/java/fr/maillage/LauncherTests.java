package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a small product and a Maven that only speaks. */
class LauncherTests {

	@TempDir
	private Path parent;

	private Path home;

	private Path jar;

	private final List<Process> started = new ArrayList<>();

	@BeforeEach
	void layOut() throws IOException {
		// as the launcher finds it
		this.home = this.parent.toRealPath();
		for (String file : new String[] { "maillage", ".mvn/find-jdk.sh" }) {
			Files.createDirectories(this.home.resolve(file).getParent());
			Files.copy(Path.of("..", file), this.home.resolve(file));
		}
		Files.writeString(this.home.resolve("pom.xml"), "");
		Files.createDirectories(this.home.resolve("ui/src/main"));
		Files.writeString(this.home.resolve("ui/pom.xml"), "");
		this.jar = this.home.resolve("ui/target/maillage.jar");
		pack(this.jar);
		Files.copy(this.jar, this.home.resolve("ui/target/maillage.jar.original"));
	}

	@AfterEach
	void stop() {
		this.started.forEach(Process::destroyForcibly);
	}

	@Test
	void leavesTheProductItsOwnJarAndItsSignalsAndItsExitCode() throws Exception {
		Process product = start("--stay");
		try (var lines = product.inputReader()) {
			String from = lines.readLine();
			assertThat(from).isEqualTo(copies().resolve(product.pid() + "/maillage.jar").toString());
			Files.delete(this.jar);
			product.toHandle().destroy();
			assertThat(lines.readLine()).isEqualTo("stopped");
		}
		assertThat(product.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(product.exitValue()).isEqualTo(143);
	}

	@Test
	void endsWithTheExitCodeOfTheProduct() throws Exception {
		assertThat(start("--leave").waitFor()).isEqualTo(7);
	}

	@Test
	void removesTheCopiesOfProductsThatEndedOnly() throws Exception {
		Process first = start("--stay");
		Process second = start("--stay");
		first.inputReader().readLine();
		second.inputReader().readLine();
		first.destroyForcibly().waitFor();
		Process third = start("--stay");
		third.inputReader().readLine();
		assertThat(copies().resolve(String.valueOf(first.pid()))).doesNotExist();
		assertThat(copies().resolve(String.valueOf(second.pid()))).isDirectory();
	}

	@Test
	void saysHowFarABuildIs() throws Exception {
		Files.delete(this.jar);
		maven("""
				echo '[INFO] Scanning for projects...'
				echo '[INFO] Building Maillage cypher 0.1.0-SNAPSHOT                            [2/5]'
				for i in $(seq 450); do echo "[INFO] Downloaded from central: https://example.org/$i"; done
				echo '[WARNING] A warning'
				cp ui/target/maillage.jar.original ui/target/maillage.jar
				""");
		Process product = start("--leave");
		assertThat(said(product.getErrorStream())).isEqualTo("""
				Building Maillage (once per change of its sources; the first time also fetches its libraries):
				  2/5 Maillage cypher
				  200 files of libraries and tools fetched…
				  400 files of libraries and tools fetched…
				Starting Maillage: it says where it answers in about half a minute.
				""");
		assertThat(product.waitFor()).isEqualTo(7);
	}

	@Test
	void startsNothingWhenTheBuildFails() throws Exception {
		Files.delete(this.jar);
		maven("echo '[INFO] Building Maillage 1.0   [1/5]'; echo '[ERROR] no such symbol'; exit 3");
		Process product = start("--leave");
		assertThat(said(product.getErrorStream())).endsWith("  1/5 Maillage\n[ERROR] no such symbol\n");
		assertThat(product.waitFor()).isEqualTo(1);
		assertThat(copies()).doesNotExist();
	}

	private Path copies() {
		return this.home.resolve(".run");
	}

	private void maven(String script) throws IOException {
		Path maven = Files.writeString(Files.createDirectory(this.home.resolve("bin")).resolve("mvn"),
				"#!/bin/sh\n" + script);
		Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private Process start(String word) throws IOException {
		ProcessBuilder builder = new ProcessBuilder("sh", this.home.resolve("maillage").toString(), word);
		Map<String, String> environment = builder.environment();
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.merge("PATH", this.home.resolve("bin") + ":", (path, own) -> own + path);
		environment.remove("MAILLAGE_JAVA_OPTS");
		Process process = builder.start();
		this.started.add(process);
		return process;
	}

	private static String said(InputStream stream) throws IOException {
		return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
	}

	private static void pack(Path jar) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Product.class.getName());
		Files.createDirectories(jar.getParent());
		String file = Product.class.getName().replace('.', '/') + ".class";
		try (OutputStream out = Files.newOutputStream(jar);
				JarOutputStream entries = new JarOutputStream(out, manifest);
				InputStream code = Product.class.getClassLoader().getResourceAsStream(file)) {
			entries.putNextEntry(new JarEntry("BOOT-INF/lib/"));
			entries.putNextEntry(new JarEntry(file));
			code.transferTo(entries);
		}
	}

	/** Says from which jar it runs, and leaves or stays until it is stopped. */
	static final class Product {

		private Product() {
		}

		static void main(String... words) throws InterruptedException {
			if (words[0].equals("--leave")) {
				System.exit(7);
			}
			PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> out.println("stopped")));
			out.println(System.getProperty("java.class.path"));
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
