package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class AddressInLogTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, http://127.0.0.1:8080/", "0.0.0.0, http://localhost:8080/",
			"maillage.example.org, http://maillage.example.org:8080/", "::1, http://[::1]:8080/" })
	void isOneThatCanBeClicked(String listens, String address) {
		MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8080")
			.withProperty("server.address", listens);
		assertThat(AddressInLog.address(environment)).hasToString(address);
	}

	@Test
	void isNotSaidWhenNothingListens() {
		assertThat(AddressInLog.address(new MockEnvironment())).isNull();
	}

}
