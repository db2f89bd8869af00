package fr.maillage.ui.sheet;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers reach the product: as its operator says, else as this reader does. */
@Component
public class ProductAddress {

	private final String told;

	ProductAddress(@Value("${maillage.address:}") String told) {
		this.told = told.isEmpty() || told.endsWith("/") ? told : told + "/";
	}

	/** Its address, ending with a slash. */
	String base() {
		if (!this.told.isEmpty()) {
			return this.told;
		}
		return (VaadinRequest.getCurrent() instanceof VaadinServletRequest request)
				? ServletUriComponentsBuilder.fromContextPath(request).path("/").build().toUriString() : "/";
	}

}
