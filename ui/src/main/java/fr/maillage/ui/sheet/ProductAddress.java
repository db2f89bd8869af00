package fr.maillage.ui.sheet;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the product is reached, as the reader reaches it. */
final class ProductAddress {

	private ProductAddress() {
	}

	/** Its address, ending with a slash. */
	static String base() {
		return (VaadinRequest.getCurrent() instanceof VaadinServletRequest request)
				? ServletUriComponentsBuilder.fromContextPath(request).path("/").build().toUriString() : "/";
	}

}
