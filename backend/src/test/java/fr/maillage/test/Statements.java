package fr.maillage.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryRunner;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Notes each statement that the application sends to Neo4j, whoever sends it: the driver,
 * its sessions and their transactions are watched. Import it into a test, and ask how
 * many statements something took.
 */
public final class Statements {

	private final List<String> sent = new CopyOnWriteArrayList<>();

	private Statements() {
	}

	/** The statements that something sends. */
	public List<String> of(Runnable something) {
		this.sent.clear();
		something.run();
		return List.copyOf(this.sent);
	}

	private <T> T watch(Class<T> type, T watched) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(watched, method, arguments)));
	}

	private Object call(Object watched, Method method, Object[] arguments) throws Throwable {
		if (method.getName().equals("run") && watched instanceof QueryRunner) {
			this.sent.add(String.valueOf(arguments[0]));
		}
		try {
			Object result = method.invoke(watched, arguments);
			Class<?> type = method.getReturnType();
			boolean runner = type.isInterface() && result instanceof QueryRunner;
			return runner ? watchAny(type, result) : result;
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	@SuppressWarnings("unchecked")
	private <T> T watchAny(Class<T> type, Object watched) {
		return watch(type, (T) watched);
	}

	/** Puts the watched driver in the place of the driver. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Watched {

		@Bean
		static Statements statements() {
			return new Statements();
		}

		@Bean
		static BeanPostProcessor watchedDriver(Statements statements) {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Driver driver) ? statements.watch(Driver.class, driver) : bean;
				}
			};
		}

	}

}
