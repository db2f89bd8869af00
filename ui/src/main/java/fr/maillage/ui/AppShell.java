package fr.maillage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** The page around all views, and the only place for styling annotations. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("sheet.css")
@StyleSheet("styles.css")
public class AppShell implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.addLink("icons/maillage.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
		settings.addMetaTag("color-scheme", "light dark");
	}

}
