/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stored Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node whose rows are kept with the workspace: a stored table at one version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.StoredNode#getTableId <em>Table Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.StoredNode#getVersion <em>Version</em>}</li>
 *   <li>{@link org.pikaplot.workspace.StoredNode#getRowCount <em>Row Count</em>}</li>
 *   <li>{@link org.pikaplot.workspace.StoredNode#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getStoredNode()
 * @model abstract="true"
 * @generated
 */
public interface StoredNode extends Node {
	/**
	 * Returns the value of the '<em><b>Table Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the stored table. Empty until there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Id</em>' attribute.
	 * @see #setTableId(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getStoredNode_TableId()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getTableId();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.StoredNode#getTableId <em>Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Id</em>' attribute.
	 * @see #getTableId()
	 * @generated
	 */
	void setTableId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the stored table; grows by one with every reload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getStoredNode_Version()
	 * @model
	 * @generated
	 */
	long getVersion();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.StoredNode#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(long value);

	/**
	 * Returns the value of the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows this version has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Count</em>' attribute.
	 * @see #setRowCount(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getStoredNode_RowCount()
	 * @model
	 * @generated
	 */
	long getRowCount();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.StoredNode#getRowCount <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Count</em>' attribute.
	 * @see #getRowCount()
	 * @generated
	 */
	void setRowCount(long value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.ColumnFact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The columns of this version, in table order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getStoredNode_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<ColumnFact> getColumns();

} // StoredNode
