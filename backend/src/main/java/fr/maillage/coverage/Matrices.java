package fr.maillage.coverage;

import java.util.List;

/** The matrices of where clusters are known. */
public interface Matrices {

	/** The matrix that answers a question, in a fixed number of statements. */
	Matrix matrix(MatrixQuestion question);

	/** Every column that an axis has, shown or not. */
	List<Column> columns(Axis axis);

}
