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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pikaplot.workspace.Setting;
import org.pikaplot.workspace.SourceFile;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getRelativePath <em>Relative Path</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getModifiedMillis <em>Modified Millis</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getImporterId <em>Importer Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.SourceFileImpl#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceFileImpl extends MinimalEObjectImpl.Container implements SourceFile {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelativePath() <em>Relative Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativePath()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATIVE_PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getRelativePath() <em>Relative Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativePath()
	 * @generated
	 * @ordered
	 */
	protected String relativePath = RELATIVE_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedMillis() <em>Modified Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long MODIFIED_MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getModifiedMillis() <em>Modified Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedMillis()
	 * @generated
	 * @ordered
	 */
	protected long modifiedMillis = MODIFIED_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentHash()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_HASH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getContentHash() <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentHash()
	 * @generated
	 * @ordered
	 */
	protected String contentHash = CONTENT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getImporterId() <em>Importer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImporterId()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTER_ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getImporterId() <em>Importer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImporterId()
	 * @generated
	 * @ordered
	 */
	protected String importerId = IMPORTER_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<Setting> settings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkspacePackage.Literals.SOURCE_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SOURCE_FILE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelativePath() {
		return relativePath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelativePath(String newRelativePath) {
		String oldRelativePath = relativePath;
		relativePath = newRelativePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SOURCE_FILE__RELATIVE_PATH, oldRelativePath, relativePath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SOURCE_FILE__SIZE_BYTES, oldSizeBytes, sizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getModifiedMillis() {
		return modifiedMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedMillis(long newModifiedMillis) {
		long oldModifiedMillis = modifiedMillis;
		modifiedMillis = newModifiedMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SOURCE_FILE__MODIFIED_MILLIS, oldModifiedMillis, modifiedMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentHash() {
		return contentHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentHash(String newContentHash) {
		String oldContentHash = contentHash;
		contentHash = newContentHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SOURCE_FILE__CONTENT_HASH, oldContentHash, contentHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImporterId() {
		return importerId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImporterId(String newImporterId) {
		String oldImporterId = importerId;
		importerId = newImporterId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.SOURCE_FILE__IMPORTER_ID, oldImporterId, importerId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<Setting>(Setting.class, this, WorkspacePackage.SOURCE_FILE__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkspacePackage.SOURCE_FILE__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
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
			case WorkspacePackage.SOURCE_FILE__PATH:
				return getPath();
			case WorkspacePackage.SOURCE_FILE__RELATIVE_PATH:
				return getRelativePath();
			case WorkspacePackage.SOURCE_FILE__SIZE_BYTES:
				return getSizeBytes();
			case WorkspacePackage.SOURCE_FILE__MODIFIED_MILLIS:
				return getModifiedMillis();
			case WorkspacePackage.SOURCE_FILE__CONTENT_HASH:
				return getContentHash();
			case WorkspacePackage.SOURCE_FILE__IMPORTER_ID:
				return getImporterId();
			case WorkspacePackage.SOURCE_FILE__SETTINGS:
				return getSettings();
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
			case WorkspacePackage.SOURCE_FILE__PATH:
				setPath((String)newValue);
				return;
			case WorkspacePackage.SOURCE_FILE__RELATIVE_PATH:
				setRelativePath((String)newValue);
				return;
			case WorkspacePackage.SOURCE_FILE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case WorkspacePackage.SOURCE_FILE__MODIFIED_MILLIS:
				setModifiedMillis((Long)newValue);
				return;
			case WorkspacePackage.SOURCE_FILE__CONTENT_HASH:
				setContentHash((String)newValue);
				return;
			case WorkspacePackage.SOURCE_FILE__IMPORTER_ID:
				setImporterId((String)newValue);
				return;
			case WorkspacePackage.SOURCE_FILE__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends Setting>)newValue);
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
			case WorkspacePackage.SOURCE_FILE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case WorkspacePackage.SOURCE_FILE__RELATIVE_PATH:
				setRelativePath(RELATIVE_PATH_EDEFAULT);
				return;
			case WorkspacePackage.SOURCE_FILE__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case WorkspacePackage.SOURCE_FILE__MODIFIED_MILLIS:
				setModifiedMillis(MODIFIED_MILLIS_EDEFAULT);
				return;
			case WorkspacePackage.SOURCE_FILE__CONTENT_HASH:
				setContentHash(CONTENT_HASH_EDEFAULT);
				return;
			case WorkspacePackage.SOURCE_FILE__IMPORTER_ID:
				setImporterId(IMPORTER_ID_EDEFAULT);
				return;
			case WorkspacePackage.SOURCE_FILE__SETTINGS:
				getSettings().clear();
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
			case WorkspacePackage.SOURCE_FILE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case WorkspacePackage.SOURCE_FILE__RELATIVE_PATH:
				return RELATIVE_PATH_EDEFAULT == null ? relativePath != null : !RELATIVE_PATH_EDEFAULT.equals(relativePath);
			case WorkspacePackage.SOURCE_FILE__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case WorkspacePackage.SOURCE_FILE__MODIFIED_MILLIS:
				return modifiedMillis != MODIFIED_MILLIS_EDEFAULT;
			case WorkspacePackage.SOURCE_FILE__CONTENT_HASH:
				return CONTENT_HASH_EDEFAULT == null ? contentHash != null : !CONTENT_HASH_EDEFAULT.equals(contentHash);
			case WorkspacePackage.SOURCE_FILE__IMPORTER_ID:
				return IMPORTER_ID_EDEFAULT == null ? importerId != null : !IMPORTER_ID_EDEFAULT.equals(importerId);
			case WorkspacePackage.SOURCE_FILE__SETTINGS:
				return settings != null && !settings.isEmpty();
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
		result.append(" (path: ");
		result.append(path);
		result.append(", relativePath: ");
		result.append(relativePath);
		result.append(", sizeBytes: ");
		result.append(sizeBytes);
		result.append(", modifiedMillis: ");
		result.append(modifiedMillis);
		result.append(", contentHash: ");
		result.append(contentHash);
		result.append(", importerId: ");
		result.append(importerId);
		result.append(')');
		return result.toString();
	}

} //SourceFileImpl
