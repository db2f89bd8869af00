package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import fr.maillage.test.GraphIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Readers of a cluster refuse what is written in a reading transaction; so do we. */
@GraphIntegrationTest
@Import(ReadTransactionsIT.Notes.class)
class ReadTransactionsIT {

	@Autowired
	private Notes notes;

	@Test
	void refuseAWrite() {
		assertThatException().isThrownBy(this.notes::writeWhileReading)
			.withMessageContaining("Writing in read access mode not allowed");
		assertThat(this.notes.count()).isZero();
	}

	@Test
	void readWhatWasWrittenBefore() {
		this.notes.write();
		assertThat(this.notes.count()).isEqualTo(1);
		this.notes.clear();
	}

	@Component
	static class Notes {

		private final Neo4jClient client;

		Notes(Neo4jClient client) {
			this.client = client;
		}

		@Transactional(readOnly = true)
		void writeWhileReading() {
			write();
		}

		@Transactional
		void write() {
			this.client.query("CREATE (:Note)").run();
		}

		@Transactional
		void clear() {
			this.client.query("MATCH (n:Note) DELETE n").run();
		}

		@Transactional(readOnly = true)
		long count() {
			return this.client.query("MATCH (n:Note) RETURN count(n)").fetchAs(Long.class).one().orElseThrow();
		}

	}

}
