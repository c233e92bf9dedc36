/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Query Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named parameter of a query, bound to a slider, a menu or a field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getName <em>Name</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getKind <em>Kind</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getValue <em>Value</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getStep <em>Step</em>}</li>
 *   <li>{@link org.pikaplot.workspace.QueryParameter#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter()
 * @model
 * @generated
 */
public interface QueryParameter extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as written in the SQL, without the dollar sign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Name()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryParameter#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is shown and how its text is read: number, text, date, flag or choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Kind()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryParameter#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The present value, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Value()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryParameter#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The smallest value allowed, as text; empty for no bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Minimum()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getMinimum();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryParameter#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(String value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The largest value allowed, as text; empty for no bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Maximum()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getMaximum();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryParameter#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(String value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distance between two values of a slider, as text; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Step()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.QueryParameter#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values a menu offers, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getQueryParameter_Choices()
	 * @model unique="false" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	EList<String> getChoices();

} // QueryParameter
