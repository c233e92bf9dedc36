/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workspace</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The whole canvas as plain facts: what stands on it, what is wired to what, and where the user looks. The root of the model. Read and changed on the session thread only; changed only through an edit, except for the viewport.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.Workspace#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getDescription <em>Description</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getTags <em>Tags</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getViewport <em>Viewport</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getCreatedAtMillis <em>Created At Millis</em>}</li>
 *   <li>{@link org.pikaplot.workspace.Workspace#getModifiedAtMillis <em>Modified At Millis</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace()
 * @model
 * @generated
 */
public interface Workspace extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user calls this workspace. Empty until named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Title()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Workspace#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A free text about the workspace, empty if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Description()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Workspace#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words to find this workspace by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Tags()
	 * @model unique="false" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All nodes. The order is the z-order: the last one is drawn on top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All wires. The order is the order in which they were drawn; a query sees its inputs in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Connections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Connection> getConnections();

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.Frame}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All frames, drawn behind the nodes, the last one on top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Frames()
	 * @model containment="true"
	 * @generated
	 */
	EList<Frame> getFrames();

	/**
	 * Returns the value of the '<em><b>Viewport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the canvas that was last looked at. Null in a workspace that was never shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Viewport</em>' containment reference.
	 * @see #setViewport(CanvasViewport)
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_Viewport()
	 * @model containment="true"
	 * @generated
	 */
	@org.jspecify.annotations.Nullable CanvasViewport getViewport();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Workspace#getViewport <em>Viewport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viewport</em>' containment reference.
	 * @see #getViewport()
	 * @generated
	 */
	void setViewport(@org.jspecify.annotations.Nullable CanvasViewport value);

	/**
	 * Returns the value of the '<em><b>Created At Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the workspace was made, in milliseconds since 1970-01-01T00:00Z; 0 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At Millis</em>' attribute.
	 * @see #setCreatedAtMillis(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_CreatedAtMillis()
	 * @model
	 * @generated
	 */
	long getCreatedAtMillis();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Workspace#getCreatedAtMillis <em>Created At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At Millis</em>' attribute.
	 * @see #getCreatedAtMillis()
	 * @generated
	 */
	void setCreatedAtMillis(long value);

	/**
	 * Returns the value of the '<em><b>Modified At Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the workspace was last saved, in milliseconds since 1970-01-01T00:00Z; 0 if never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified At Millis</em>' attribute.
	 * @see #setModifiedAtMillis(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getWorkspace_ModifiedAtMillis()
	 * @model
	 * @generated
	 */
	long getModifiedAtMillis();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.Workspace#getModifiedAtMillis <em>Modified At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified At Millis</em>' attribute.
	 * @see #getModifiedAtMillis()
	 * @generated
	 */
	void setModifiedAtMillis(long value);

} // Workspace
