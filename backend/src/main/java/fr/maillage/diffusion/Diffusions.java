package fr.maillage.diffusion;

/** How clusters spread. */
public interface Diffusions {

	/** The diffusion that answers a question, in a fixed number of statements. */
	Diffusion diffusion(DiffusionQuestion question);

}
