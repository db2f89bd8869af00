package fr.maillage.ui;

import fr.maillage.catalogue.Readiness;
import fr.maillage.catalogue.Readiness.State;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with the one line that a person waits for: where to click. */
@Component
class AddressInLog {

	private static final Logger log = LoggerFactory.getLogger("Maillage");

	private final Readiness readiness;

	AddressInLog(Readiness readiness) {
		this.readiness = readiness;
	}

	@EventListener
	void onReady(ApplicationReadyEvent event) {
		URI address = address(event.getApplicationContext().getEnvironment());
		if (address == null) {
			return;
		}
		switch (this.readiness.state()) {
			case State.Ready() ->
				log.info("Maillage est prêt : {} (Ctrl-C l’arrête)\nMaillage is ready: {} (Ctrl-C stops it)", address,
						address);
			case State.Preparing(long done, long total) ->
				log.info("Maillage prépare encore ses données ({} sur {}) : {}", done, total, address);
			case State.Failed() -> log
				.warn("Maillage répond sans ses données, dont le chargement a échoué (cause ci-dessus) : {}", address);
		}
	}

	/** Null when nothing listens, as in some tests. */
	static @Nullable URI address(Environment environment) {
		String port = environment.getProperty("local.server.port");
		if (port == null) {
			return null;
		}
		String host = environment.getProperty("server.address", "localhost");
		boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
		String path = environment.getProperty("server.servlet.context-path", "") + "/";
		return URI.create("http://" + (anywhere ? "localhost" : bracketed(host)) + ":" + port + path);
	}

	private static String bracketed(String host) {
		return host.contains(":") ? "[" + host + "]" : host;
	}

}
