/**
 */
package org.pikaplot.workspace.internal.model;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.pikaplot.workspace.SnapshotNode;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Snapshot Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.internal.model.SnapshotNodeImpl#getOriginNodeId <em>Origin Node Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SnapshotNodeImpl#getOriginName <em>Origin Name</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SnapshotNodeImpl#getOriginSql <em>Origin Sql</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SnapshotNodeImpl#getTakenAtMillis <em>Taken At Millis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SnapshotNodeImpl extends StoredNodeImpl implements SnapshotNode {
	/**
	 * The default value of the '{@link #getOriginNodeId() <em>Origin Node Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginNodeId()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_NODE_ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOriginNodeId() <em>Origin Node Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginNodeId()
	 * @generated
	 * @ordered
	 */
	protected String originNodeId = ORIGIN_NODE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginName() <em>Origin Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginName()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOriginName() <em>Origin Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginName()
	 * @generated
	 * @ordered
	 */
	protected String originName = ORIGIN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginSql() <em>Origin Sql</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginSql()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_SQL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOriginSql() <em>Origin Sql</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginSql()
	 * @generated
	 * @ordered
	 */
	protected String originSql = ORIGIN_SQL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakenAtMillis() <em>Taken At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenAtMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long TAKEN_AT_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTakenAtMillis() <em>Taken At Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenAtMillis()
	 * @generated
	 * @ordered
	 */
	protected long takenAtMillis = TAKEN_AT_MILLIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SnapshotNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkspacePackage.Literals.SNAPSHOT_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginNodeId() {
		return originNodeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginNodeId(String newOriginNodeId) {
		String oldOriginNodeId = originNodeId;
		originNodeId = newOriginNodeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NODE_ID, oldOriginNodeId, originNodeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginName() {
		return originName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginName(String newOriginName) {
		String oldOriginName = originName;
		originName = newOriginName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NAME, oldOriginName, originName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginSql() {
		return originSql;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginSql(String newOriginSql) {
		String oldOriginSql = originSql;
		originSql = newOriginSql;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SNAPSHOT_NODE__ORIGIN_SQL, oldOriginSql, originSql));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTakenAtMillis() {
		return takenAtMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenAtMillis(long newTakenAtMillis) {
		long oldTakenAtMillis = takenAtMillis;
		takenAtMillis = newTakenAtMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SNAPSHOT_NODE__TAKEN_AT_MILLIS, oldTakenAtMillis, takenAtMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NODE_ID:
				return getOriginNodeId();
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NAME:
				return getOriginName();
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_SQL:
				return getOriginSql();
			case WorkspacePackage.SNAPSHOT_NODE__TAKEN_AT_MILLIS:
				return getTakenAtMillis();
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
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NODE_ID:
				setOriginNodeId((String)newValue);
				return;
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NAME:
				setOriginName((String)newValue);
				return;
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_SQL:
				setOriginSql((String)newValue);
				return;
			case WorkspacePackage.SNAPSHOT_NODE__TAKEN_AT_MILLIS:
				setTakenAtMillis((Long)newValue);
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
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NODE_ID:
				setOriginNodeId(ORIGIN_NODE_ID_EDEFAULT);
				return;
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NAME:
				setOriginName(ORIGIN_NAME_EDEFAULT);
				return;
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_SQL:
				setOriginSql(ORIGIN_SQL_EDEFAULT);
				return;
			case WorkspacePackage.SNAPSHOT_NODE__TAKEN_AT_MILLIS:
				setTakenAtMillis(TAKEN_AT_MILLIS_EDEFAULT);
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
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NODE_ID:
				return ORIGIN_NODE_ID_EDEFAULT == null ? originNodeId != null : !ORIGIN_NODE_ID_EDEFAULT.equals(originNodeId);
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_NAME:
				return ORIGIN_NAME_EDEFAULT == null ? originName != null : !ORIGIN_NAME_EDEFAULT.equals(originName);
			case WorkspacePackage.SNAPSHOT_NODE__ORIGIN_SQL:
				return ORIGIN_SQL_EDEFAULT == null ? originSql != null : !ORIGIN_SQL_EDEFAULT.equals(originSql);
			case WorkspacePackage.SNAPSHOT_NODE__TAKEN_AT_MILLIS:
				return takenAtMillis != TAKEN_AT_MILLIS_EDEFAULT;
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
		result.append(" (originNodeId: ");
		result.append(originNodeId);
		result.append(", originName: ");
		result.append(originName);
		result.append(", originSql: ");
		result.append(originSql);
		result.append(", takenAtMillis: ");
		result.append(takenAtMillis);
		result.append(')');
		return result.toString();
	}

} //SnapshotNodeImpl
