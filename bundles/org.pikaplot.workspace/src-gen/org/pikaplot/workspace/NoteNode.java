/**
 */
package org.pikaplot.workspace;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text on the canvas. It has no ports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.NoteNode#getText <em>Text</em>}</li>
 *   <li>{@link org.pikaplot.workspace.NoteNode#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getNoteNode()
 * @model
 * @generated
 */
public interface NoteNode extends Node {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, lines separated by a line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getNoteNode_Text()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.NoteNode#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour role of the paper, resolved by the theme; empty for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getNoteNode_Colour()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.NoteNode#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

} // NoteNode
