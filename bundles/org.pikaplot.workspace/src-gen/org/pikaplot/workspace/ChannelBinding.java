/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel Binding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column that feeds a channel of a plot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.ChannelBinding#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.pikaplot.workspace.ChannelBinding#getColumn <em>Column</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getChannelBinding()
 * @model
 * @generated
 */
public interface ChannelBinding extends EObject {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the channel, e.g. x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getChannelBinding_Channel()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.ChannelBinding#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the column in the input of the plot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getChannelBinding_Column()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.ChannelBinding#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

} // ChannelBinding
