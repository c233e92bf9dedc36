/**
 */
package org.pikaplot.workspace;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table that was imported.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.TableNode#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getTableNode()
 * @model
 * @generated
 */
public interface TableNode extends StoredNode {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file the rows came from; null if they did not come from a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(SourceFile)
	 * @see org.pikaplot.workspace.WorkspacePackage#getTableNode_Source()
	 * @model containment="true"
	 * @generated
	 */
	@org.jspecify.annotations.Nullable SourceFile getSource();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.TableNode#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(@org.jspecify.annotations.Nullable SourceFile value);

} // TableNode
