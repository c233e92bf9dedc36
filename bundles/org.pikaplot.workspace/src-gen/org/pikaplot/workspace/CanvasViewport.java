/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Canvas Viewport</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the canvas is looked at. Panning and zooming is no edit: it is not undone, but it is saved.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.CanvasViewport#getCentreX <em>Centre X</em>}</li>
 *   <li>{@link org.pikaplot.workspace.CanvasViewport#getCentreY <em>Centre Y</em>}</li>
 *   <li>{@link org.pikaplot.workspace.CanvasViewport#getZoom <em>Zoom</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getCanvasViewport()
 * @model
 * @generated
 */
public interface CanvasViewport extends EObject {
	/**
	 * Returns the value of the '<em><b>Centre X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The x at the middle of the view, in canvas units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Centre X</em>' attribute.
	 * @see #setCentreX(double)
	 * @see org.pikaplot.workspace.WorkspacePackage#getCanvasViewport_CentreX()
	 * @model
	 * @generated
	 */
	double getCentreX();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.CanvasViewport#getCentreX <em>Centre X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Centre X</em>' attribute.
	 * @see #getCentreX()
	 * @generated
	 */
	void setCentreX(double value);

	/**
	 * Returns the value of the '<em><b>Centre Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The y at the middle of the view, in canvas units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Centre Y</em>' attribute.
	 * @see #setCentreY(double)
	 * @see org.pikaplot.workspace.WorkspacePackage#getCanvasViewport_CentreY()
	 * @model
	 * @generated
	 */
	double getCentreY();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.CanvasViewport#getCentreY <em>Centre Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Centre Y</em>' attribute.
	 * @see #getCentreY()
	 * @generated
	 */
	void setCentreY(double value);

	/**
	 * Returns the value of the '<em><b>Zoom</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Screen pixels per canvas unit; 1 is 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zoom</em>' attribute.
	 * @see #setZoom(double)
	 * @see org.pikaplot.workspace.WorkspacePackage#getCanvasViewport_Zoom()
	 * @model default="1.0"
	 * @generated
	 */
	double getZoom();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.CanvasViewport#getZoom <em>Zoom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zoom</em>' attribute.
	 * @see #getZoom()
	 * @generated
	 */
	void setZoom(double value);

} // CanvasViewport
