package fr.maillage.organization.graph;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The organizations of the graph, by id. */
interface OrganizationNodes extends Repository<OrganizationNode, String> {

	Optional<OrganizationNode> findById(String id);

}
