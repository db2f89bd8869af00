package fr.maillage.ui;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load, run and ask: what comes from this host, and the scripts inside it
 * that bear the word that this answer alone was given.
 *
 * @see "docs/decisions/0014-a-policy-for-pages.md"
 */
final class PagePolicy implements IndexHtmlRequestListener {

	private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
			+ " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
			+ " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final int BYTES = 18;

	private final SecureRandom random = new SecureRandom();

	@Override
	public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
		String nonce = nonce();
		page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
		page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
		page.getDocument().getElementsByTag("script").attr("nonce", nonce);
	}

	private String nonce() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
