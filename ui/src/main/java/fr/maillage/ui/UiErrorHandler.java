package fr.maillage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.maillage.ui.component.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** Anything unexpected: the log has the cause once, the person a neutral sentence. */
class UiErrorHandler implements ErrorHandler {

	private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

	@Override
	public void error(ErrorEvent event) {
		if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
			LOG.debug("The person left before the answer", event.getThrowable());
			return;
		}
		LOG.error("A page failed", event.getThrowable());
		UI ui = UI.getCurrent();
		if (ui != null) {
			Notification notification = Notification.show(Words.say("error.action"), 0,
					Notification.Position.BOTTOM_START);
			notification.addThemeVariants(NotificationVariant.ERROR);
			notification.setAssertive(true);
		}
	}

}
