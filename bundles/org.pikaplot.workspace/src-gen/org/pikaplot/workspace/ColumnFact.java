/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a stored table, as it was when the table was written.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.ColumnFact#getName <em>Name</em>}</li>
 *   <li>{@link org.pikaplot.workspace.ColumnFact#getEngineType <em>Engine Type</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getColumnFact()
 * @model
 * @generated
 */
public interface ColumnFact extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the column, exactly as in the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getColumnFact_Name()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.ColumnFact#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Engine Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type in the words of the query engine, e.g. DECIMAL(18,3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engine Type</em>' attribute.
	 * @see #setEngineType(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getColumnFact_EngineType()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getEngineType();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.ColumnFact#getEngineType <em>Engine Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engine Type</em>' attribute.
	 * @see #getEngineType()
	 * @generated
	 */
	void setEngineType(String value);

} // ColumnFact
