/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Query Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A query over the nodes wired into it, which it reads by their names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.QueryNode#getSql <em>Sql</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryNode#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryNode#isAutoRefresh <em>Auto Refresh</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getQueryNode()
 * @model
 * @generated
 */
public interface QueryNode extends Node {
	/**
	 * Returns the value of the '<em><b>Sql</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SQL as the user typed it. Empty in a new node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sql</em>' attribute.
	 * @see #setSql(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryNode_Sql()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getSql();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryNode#getSql <em>Sql</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sql</em>' attribute.
	 * @see #getSql()
	 * @generated
	 */
	void setSql(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.QueryParameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The named parameters of the SQL, in the order they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryNode_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<QueryParameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Auto Refresh</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if the query runs again by itself whenever something upstream changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auto Refresh</em>' attribute.
	 * @see #setAutoRefresh(boolean)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryNode_AutoRefresh()
	 * @model default="true"
	 * @generated
	 */
	boolean isAutoRefresh();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryNode#isAutoRefresh <em>Auto Refresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Refresh</em>' attribute.
	 * @see #isAutoRefresh()
	 * @generated
	 */
	void setAutoRefresh(boolean value);

} // QueryNode
