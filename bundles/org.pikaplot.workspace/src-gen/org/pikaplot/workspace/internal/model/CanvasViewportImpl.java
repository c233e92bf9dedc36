/**
 */
package org.pikaplot.workspace.internal.model;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.pikaplot.workspace.CanvasViewport;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Canvas Viewport</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.internal.model.CanvasViewportImpl#getCentreX <em>Centre X</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.CanvasViewportImpl#getCentreY <em>Centre Y</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.CanvasViewportImpl#getZoom <em>Zoom</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CanvasViewportImpl extends MinimalEObjectImpl.Container implements CanvasViewport {
	/**
	 * The default value of the '{@link #getCentreX() <em>Centre X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentreX()
	 * @generated
	 * @ordered
	 */
	protected static final double CENTRE_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCentreX() <em>Centre X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentreX()
	 * @generated
	 * @ordered
	 */
	protected double centreX = CENTRE_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getCentreY() <em>Centre Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentreY()
	 * @generated
	 * @ordered
	 */
	protected static final double CENTRE_Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCentreY() <em>Centre Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentreY()
	 * @generated
	 * @ordered
	 */
	protected double centreY = CENTRE_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getZoom() <em>Zoom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoom()
	 * @generated
	 * @ordered
	 */
	protected static final double ZOOM_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getZoom() <em>Zoom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoom()
	 * @generated
	 * @ordered
	 */
	protected double zoom = ZOOM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CanvasViewportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkspacePackage.Literals.CANVAS_VIEWPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCentreX() {
		return centreX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCentreX(double newCentreX) {
		double oldCentreX = centreX;
		centreX = newCentreX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.CANVAS_VIEWPORT__CENTRE_X, oldCentreX, centreX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCentreY() {
		return centreY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCentreY(double newCentreY) {
		double oldCentreY = centreY;
		centreY = newCentreY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.CANVAS_VIEWPORT__CENTRE_Y, oldCentreY, centreY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getZoom() {
		return zoom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZoom(double newZoom) {
		double oldZoom = zoom;
		zoom = newZoom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.CANVAS_VIEWPORT__ZOOM, oldZoom, zoom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_X:
				return getCentreX();
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_Y:
				return getCentreY();
			case WorkspacePackage.CANVAS_VIEWPORT__ZOOM:
				return getZoom();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_X:
				setCentreX((Double)newValue);
				return;
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_Y:
				setCentreY((Double)newValue);
				return;
			case WorkspacePackage.CANVAS_VIEWPORT__ZOOM:
				setZoom((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_X:
				setCentreX(CENTRE_X_EDEFAULT);
				return;
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_Y:
				setCentreY(CENTRE_Y_EDEFAULT);
				return;
			case WorkspacePackage.CANVAS_VIEWPORT__ZOOM:
				setZoom(ZOOM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_X:
				return centreX != CENTRE_X_EDEFAULT;
			case WorkspacePackage.CANVAS_VIEWPORT__CENTRE_Y:
				return centreY != CENTRE_Y_EDEFAULT;
			case WorkspacePackage.CANVAS_VIEWPORT__ZOOM:
				return zoom != ZOOM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (centreX: ");
		result.append(centreX);
		result.append(", centreY: ");
		result.append(centreY);
		result.append(", zoom: ");
		result.append(zoom);
		result.append(')');
		return result.toString();
	}

} //CanvasViewportImpl
