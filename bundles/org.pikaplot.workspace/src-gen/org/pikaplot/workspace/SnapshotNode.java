/**
 */
package org.pikaplot.workspace;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snapshot Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result that was frozen: it stays as it is when its origin changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.SnapshotNode#getOriginNodeId <em>Origin Node Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SnapshotNode#getOriginName <em>Origin Name</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SnapshotNode#getOriginSql <em>Origin Sql</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SnapshotNode#getTakenAtMillis <em>Taken At Millis</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getSnapshotNode()
 * @model
 * @generated
 */
public interface SnapshotNode extends StoredNode {
	/**
	 * Returns the value of the '<em><b>Origin Node Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the node that was frozen. It may be gone by now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Node Id</em>' attribute.
	 * @see #setOriginNodeId(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSnapshotNode_OriginNodeId()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getOriginNodeId();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SnapshotNode#getOriginNodeId <em>Origin Node Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Node Id</em>' attribute.
	 * @see #getOriginNodeId()
	 * @generated
	 */
	void setOriginNodeId(String value);

	/**
	 * Returns the value of the '<em><b>Origin Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name the origin had when it was frozen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Name</em>' attribute.
	 * @see #setOriginName(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSnapshotNode_OriginName()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getOriginName();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SnapshotNode#getOriginName <em>Origin Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Name</em>' attribute.
	 * @see #getOriginName()
	 * @generated
	 */
	void setOriginName(String value);

	/**
	 * Returns the value of the '<em><b>Origin Sql</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SQL the origin had when it was frozen; empty if it was a table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Sql</em>' attribute.
	 * @see #setOriginSql(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSnapshotNode_OriginSql()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getOriginSql();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SnapshotNode#getOriginSql <em>Origin Sql</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Sql</em>' attribute.
	 * @see #getOriginSql()
	 * @generated
	 */
	void setOriginSql(String value);

	/**
	 * Returns the value of the '<em><b>Taken At Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was frozen, in milliseconds since 1970-01-01T00:00Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken At Millis</em>' attribute.
	 * @see #setTakenAtMillis(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSnapshotNode_TakenAtMillis()
	 * @model
	 * @generated
	 */
	long getTakenAtMillis();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SnapshotNode#getTakenAtMillis <em>Taken At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken At Millis</em>' attribute.
	 * @see #getTakenAtMillis()
	 * @generated
	 */
	void setTakenAtMillis(long value);

} // SnapshotNode
