package fr.maillage.peer;

/** Peers on a theme. */
public interface Peers {

	/** The peers that answer a wish, in a fixed number of statements. */
	Ranked peers(PeerWish wish);

}
