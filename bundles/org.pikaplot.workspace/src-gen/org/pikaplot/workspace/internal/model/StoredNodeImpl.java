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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pikaplot.workspace.ColumnFact;
import org.pikaplot.workspace.StoredNode;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stored Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.internal.model.StoredNodeImpl#getTableId <em>Table Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.StoredNodeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.StoredNodeImpl#getRowCount <em>Row Count</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.StoredNodeImpl#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StoredNodeImpl extends NodeImpl implements StoredNode {
	/**
	 * The default value of the '{@link #getTableId() <em>Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableId()
	 * @generated
	 * @ordered
	 */
	protected static final String TABLE_ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTableId() <em>Table Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableId()
	 * @generated
	 * @ordered
	 */
	protected String tableId = TABLE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final long VERSION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected long version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowCount() <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowCount()
	 * @generated
	 * @ordered
	 */
	protected static final long ROW_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRowCount() <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowCount()
	 * @generated
	 * @ordered
	 */
	protected long rowCount = ROW_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ColumnFact> columns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StoredNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkspacePackage.Literals.STORED_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTableId() {
		return tableId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableId(String newTableId) {
		String oldTableId = tableId;
		tableId = newTableId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.STORED_NODE__TABLE_ID, oldTableId, tableId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(long newVersion) {
		long oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.STORED_NODE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRowCount() {
		return rowCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowCount(long newRowCount) {
		long oldRowCount = rowCount;
		rowCount = newRowCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.STORED_NODE__ROW_COUNT, oldRowCount, rowCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ColumnFact> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ColumnFact>(ColumnFact.class, this, WorkspacePackage.STORED_NODE__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkspacePackage.STORED_NODE__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
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
			case WorkspacePackage.STORED_NODE__TABLE_ID:
				return getTableId();
			case WorkspacePackage.STORED_NODE__VERSION:
				return getVersion();
			case WorkspacePackage.STORED_NODE__ROW_COUNT:
				return getRowCount();
			case WorkspacePackage.STORED_NODE__COLUMNS:
				return getColumns();
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
			case WorkspacePackage.STORED_NODE__TABLE_ID:
				setTableId((String)newValue);
				return;
			case WorkspacePackage.STORED_NODE__VERSION:
				setVersion((Long)newValue);
				return;
			case WorkspacePackage.STORED_NODE__ROW_COUNT:
				setRowCount((Long)newValue);
				return;
			case WorkspacePackage.STORED_NODE__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnFact>)newValue);
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
			case WorkspacePackage.STORED_NODE__TABLE_ID:
				setTableId(TABLE_ID_EDEFAULT);
				return;
			case WorkspacePackage.STORED_NODE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case WorkspacePackage.STORED_NODE__ROW_COUNT:
				setRowCount(ROW_COUNT_EDEFAULT);
				return;
			case WorkspacePackage.STORED_NODE__COLUMNS:
				getColumns().clear();
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
			case WorkspacePackage.STORED_NODE__TABLE_ID:
				return TABLE_ID_EDEFAULT == null ? tableId != null : !TABLE_ID_EDEFAULT.equals(tableId);
			case WorkspacePackage.STORED_NODE__VERSION:
				return version != VERSION_EDEFAULT;
			case WorkspacePackage.STORED_NODE__ROW_COUNT:
				return rowCount != ROW_COUNT_EDEFAULT;
			case WorkspacePackage.STORED_NODE__COLUMNS:
				return columns != null && !columns.isEmpty();
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
		result.append(" (tableId: ");
		result.append(tableId);
		result.append(", version: ");
		result.append(version);
		result.append(", rowCount: ");
		result.append(rowCount);
		result.append(')');
		return result.toString();
	}

} //StoredNodeImpl
