/**
 */
package org.pikaplot.workspace.internal.model;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pikaplot.workspace.CanvasViewport;
import org.pikaplot.workspace.Connection;
import org.pikaplot.workspace.Frame;
import org.pikaplot.workspace.Node;
import org.pikaplot.workspace.Workspace;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workspace</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getViewport <em>Viewport</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getCreatedAtMillis <em>Created At Millis</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.WorkspaceImpl#getModifiedAtMillis <em>Modified At Millis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkspaceImpl extends MinimalEObjectImpl.Container implements Workspace {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getConnections() <em>Connections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected EList<Connection> connections;

	/**
	 * The cached value of the '{@link #getFrames() <em>Frames</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrames()
	 * @generated
	 * @ordered
	 */
	protected EList<Frame> frames;

	/**
	 * The cached value of the '{@link #getViewport() <em>Viewport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViewport()
	 * @generated
	 * @ordered
	 */
	protected CanvasViewport viewport;

	/**
	 * The default value of the '{@link #getCreatedAtMillis() <em>Created At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAtMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long CREATED_AT_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCreatedAtMillis() <em>Created At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAtMillis()
	 * @generated
	 * @ordered
	 */
	protected long createdAtMillis = CREATED_AT_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedAtMillis() <em>Modified At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedAtMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long MODIFIED_AT_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getModifiedAtMillis() <em>Modified At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedAtMillis()
	 * @generated
	 * @ordered
	 */
	protected long modifiedAtMillis = MODIFIED_AT_MILLIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkspaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkspacePackage.Literals.WORKSPACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.WORKSPACE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.WORKSPACE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeEList<String>(String.class, this, WorkspacePackage.WORKSPACE__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, WorkspacePackage.WORKSPACE__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Connection> getConnections() {
		if (connections == null) {
			connections = new EObjectContainmentEList<Connection>(Connection.class, this, WorkspacePackage.WORKSPACE__CONNECTIONS);
		}
		return connections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Frame> getFrames() {
		if (frames == null) {
			frames = new EObjectContainmentEList<Frame>(Frame.class, this, WorkspacePackage.WORKSPACE__FRAMES);
		}
		return frames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CanvasViewport getViewport() {
		return viewport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetViewport(CanvasViewport newViewport, NotificationChain msgs) {
		CanvasViewport oldViewport = viewport;
		viewport = newViewport;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, WorkspacePackage.WORKSPACE__VIEWPORT, oldViewport, newViewport);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViewport(CanvasViewport newViewport) {
		if (newViewport != viewport) {
			NotificationChain msgs = null;
			if (viewport != null)
				msgs = ((InternalEObject)viewport).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - WorkspacePackage.WORKSPACE__VIEWPORT, null, msgs);
			if (newViewport != null)
				msgs = ((InternalEObject)newViewport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - WorkspacePackage.WORKSPACE__VIEWPORT, null, msgs);
			msgs = basicSetViewport(newViewport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.WORKSPACE__VIEWPORT, newViewport, newViewport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCreatedAtMillis() {
		return createdAtMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAtMillis(long newCreatedAtMillis) {
		long oldCreatedAtMillis = createdAtMillis;
		createdAtMillis = newCreatedAtMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.WORKSPACE__CREATED_AT_MILLIS, oldCreatedAtMillis, createdAtMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getModifiedAtMillis() {
		return modifiedAtMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedAtMillis(long newModifiedAtMillis) {
		long oldModifiedAtMillis = modifiedAtMillis;
		modifiedAtMillis = newModifiedAtMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.WORKSPACE__MODIFIED_AT_MILLIS, oldModifiedAtMillis, modifiedAtMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkspacePackage.WORKSPACE__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case WorkspacePackage.WORKSPACE__CONNECTIONS:
				return ((InternalEList<?>)getConnections()).basicRemove(otherEnd, msgs);
			case WorkspacePackage.WORKSPACE__FRAMES:
				return ((InternalEList<?>)getFrames()).basicRemove(otherEnd, msgs);
			case WorkspacePackage.WORKSPACE__VIEWPORT:
				return basicSetViewport(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkspacePackage.WORKSPACE__TITLE:
				return getTitle();
			case WorkspacePackage.WORKSPACE__DESCRIPTION:
				return getDescription();
			case WorkspacePackage.WORKSPACE__TAGS:
				return getTags();
			case WorkspacePackage.WORKSPACE__NODES:
				return getNodes();
			case WorkspacePackage.WORKSPACE__CONNECTIONS:
				return getConnections();
			case WorkspacePackage.WORKSPACE__FRAMES:
				return getFrames();
			case WorkspacePackage.WORKSPACE__VIEWPORT:
				return getViewport();
			case WorkspacePackage.WORKSPACE__CREATED_AT_MILLIS:
				return getCreatedAtMillis();
			case WorkspacePackage.WORKSPACE__MODIFIED_AT_MILLIS:
				return getModifiedAtMillis();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case WorkspacePackage.WORKSPACE__TITLE:
				setTitle((String)newValue);
				return;
			case WorkspacePackage.WORKSPACE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case WorkspacePackage.WORKSPACE__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case WorkspacePackage.WORKSPACE__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case WorkspacePackage.WORKSPACE__CONNECTIONS:
				getConnections().clear();
				getConnections().addAll((Collection<? extends Connection>)newValue);
				return;
			case WorkspacePackage.WORKSPACE__FRAMES:
				getFrames().clear();
				getFrames().addAll((Collection<? extends Frame>)newValue);
				return;
			case WorkspacePackage.WORKSPACE__VIEWPORT:
				setViewport((CanvasViewport)newValue);
				return;
			case WorkspacePackage.WORKSPACE__CREATED_AT_MILLIS:
				setCreatedAtMillis((Long)newValue);
				return;
			case WorkspacePackage.WORKSPACE__MODIFIED_AT_MILLIS:
				setModifiedAtMillis((Long)newValue);
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
			case WorkspacePackage.WORKSPACE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case WorkspacePackage.WORKSPACE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case WorkspacePackage.WORKSPACE__TAGS:
				getTags().clear();
				return;
			case WorkspacePackage.WORKSPACE__NODES:
				getNodes().clear();
				return;
			case WorkspacePackage.WORKSPACE__CONNECTIONS:
				getConnections().clear();
				return;
			case WorkspacePackage.WORKSPACE__FRAMES:
				getFrames().clear();
				return;
			case WorkspacePackage.WORKSPACE__VIEWPORT:
				setViewport((CanvasViewport)null);
				return;
			case WorkspacePackage.WORKSPACE__CREATED_AT_MILLIS:
				setCreatedAtMillis(CREATED_AT_MILLIS_EDEFAULT);
				return;
			case WorkspacePackage.WORKSPACE__MODIFIED_AT_MILLIS:
				setModifiedAtMillis(MODIFIED_AT_MILLIS_EDEFAULT);
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
			case WorkspacePackage.WORKSPACE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case WorkspacePackage.WORKSPACE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case WorkspacePackage.WORKSPACE__TAGS:
				return tags != null && !tags.isEmpty();
			case WorkspacePackage.WORKSPACE__NODES:
				return nodes != null && !nodes.isEmpty();
			case WorkspacePackage.WORKSPACE__CONNECTIONS:
				return connections != null && !connections.isEmpty();
			case WorkspacePackage.WORKSPACE__FRAMES:
				return frames != null && !frames.isEmpty();
			case WorkspacePackage.WORKSPACE__VIEWPORT:
				return viewport != null;
			case WorkspacePackage.WORKSPACE__CREATED_AT_MILLIS:
				return createdAtMillis != CREATED_AT_MILLIS_EDEFAULT;
			case WorkspacePackage.WORKSPACE__MODIFIED_AT_MILLIS:
				return modifiedAtMillis != MODIFIED_AT_MILLIS_EDEFAULT;
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
		result.append(" (title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", tags: ");
		result.append(tags);
		result.append(", createdAtMillis: ");
		result.append(createdAtMillis);
		result.append(", modifiedAtMillis: ");
		result.append(modifiedAtMillis);
		result.append(')');
		return result.toString();
	}

} //WorkspaceImpl
