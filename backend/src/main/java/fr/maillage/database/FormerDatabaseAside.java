package fr.maillage.database;

import java.io.IOException;

/**
 * A restore failed half-way, and what it had set aside could not be put back: nothing is
 * lost, but somebody has to move it.
 */
public final class FormerDatabaseAside extends StartRefused {

	FormerDatabaseAside(DataFolder folder, DataFolder replaced, IOException cause) {
		super(StartRefused.inBoth(
				"La copie n’a pas pu prendre la place de la base, et celle-ci n’a pas pu être remise à la sienne ("
						+ cause + "). Rien n’est perdu : la base d’avant est entière dans " + replaced.home() + ".",
				"The copy could not take the place of the database, which could not be put back in its own (" + cause
						+ "). Nothing is lost: the database before it is whole in " + replaced.home() + "."),
				StartRefused.inBoth(
						"Vérifiez la place sur le disque et que l’on peut écrire dans " + folder.home()
								+ ", puis déplacez-y ce que contient " + replaced.home() + ".",
						"Check the room on the disk and that " + folder.home()
								+ " can be written, then move into it what " + replaced.home() + " holds."),
				cause);
	}

}
