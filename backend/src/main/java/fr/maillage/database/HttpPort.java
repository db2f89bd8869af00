package fr.maillage.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks whether the port of the pages is free before the database is opened or anything
 * written: the web server itself tries it at the very end of the start.
 */
final class HttpPort implements ApplicationListener<ApplicationPreparedEvent> {

	private static final int USUAL = 8080;

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext) {
			Environment environment = event.getApplicationContext().getEnvironment();
			requireFree(environment.getProperty("server.address", ""),
					environment.getProperty("server.port", Integer.class, USUAL));
		}
	}

	private static void requireFree(String host, int port) {
		// 0 takes a free one, and a negative one opens none
		if (port <= 0) {
			return;
		}
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			InetSocketAddress address = host.isEmpty() ? new InetSocketAddress(port)
					: new InetSocketAddress(host, port);
			// Boot says of a host that is none what is wrong with it
			if (!address.isUnresolved()) {
				socket.bind(address);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new HttpPortTaken(port, ex);
		}
	}

}
