package fr.maillage.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;

/**
 * What the framework says of itself in a page: that the server does not answer, or that
 * the page was open too long. Its own words are English.
 */
final class ConnectionWords implements SystemMessagesProvider {

	/** The page holds these words from the start, for screen readers too. */
	private static final String TELL = """
			const indicator = window.Vaadin.connectionIndicator;
			if (indicator) {
				[indicator.onlineText, indicator.offlineText, indicator.reconnectingText] = [$0, $1, $2];
			}""";

	@Override
	public SystemMessages getSystemMessages(SystemMessagesInfo info) {
		VaadinRequest request = VaadinRequest.getCurrent();
		Locale language = ((request != null) ? Language.of(request) : Language.FR).locale();
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredCaption(say(language, "system.expired"));
		messages.setSessionExpiredMessage(say(language, "system.expired.next"));
		messages.setInternalErrorCaption(say(language, "system.failed"));
		messages.setInternalErrorMessage(say(language, "system.failed.next"));
		messages.setCookiesDisabledCaption(say(language, "system.cookies"));
		messages.setCookiesDisabledMessage(say(language, "system.cookies.next"));
		return messages;
	}

	/** In the language of that window. */
	static void tell(UI ui) {
		String online = say(ui.getLocale(), "connection.online");
		String lost = say(ui.getLocale(), "connection.lost");
		String trying = say(ui.getLocale(), "connection.trying");
		ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
		dialog.setDialogText(trying);
		dialog.setDialogTextGaveUp(lost);
		ui.getPage().executeJs(TELL, online, lost, trying);
	}

	private static String say(Locale language, String key) {
		return I18NProvider.translate(language, key);
	}

}
