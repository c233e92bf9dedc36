/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Option Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An option of a plot that the user has set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.OptionValue#getOption <em>Option</em>}</li>
 *   <li>{@link org.pikaplot.workspace.OptionValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getOptionValue()
 * @model
 * @generated
 */
public interface OptionValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Option</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the option.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' attribute.
	 * @see #setOption(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getOptionValue_Option()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getOption();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.OptionValue#getOption <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' attribute.
	 * @see #getOption()
	 * @generated
	 */
	void setOption(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as text, in the form the option defines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getOptionValue_Value()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.OptionValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // OptionValue
