/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One setting of an importer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.Setting#getKey <em>Key</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Setting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getSetting()
 * @model
 * @generated
 */
public interface Setting extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is set, in the words of the importer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSetting_Key()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Setting#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To what it is set, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSetting_Value()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Setting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Setting
