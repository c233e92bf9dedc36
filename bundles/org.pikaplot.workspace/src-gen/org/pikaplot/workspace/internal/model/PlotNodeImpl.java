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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pikaplot.workspace.ChannelBinding;
import org.pikaplot.workspace.OptionValue;
import org.pikaplot.workspace.PlotNode;
import org.pikaplot.workspace.WorkspacePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plot Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.internal.model.PlotNodeImpl#getTypeId <em>Type Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.PlotNodeImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.PlotNodeImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.PlotNodeImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.PlotNodeImpl#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.pikaplot.workspace.internal.model.PlotNodeImpl#isAutoRefresh <em>Auto Refresh</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlotNodeImpl extends NodeImpl implements PlotNode {
	/**
	 * The default value of the '{@link #getTypeId() <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeId()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTypeId() <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeId()
	 * @generated
	 * @ordered
	 */
	protected String typeId = TYPE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<ChannelBinding> channels;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<OptionValue> options;

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
	 * The cached value of the '{@link #getFilters() <em>Filters</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilters()
	 * @generated
	 * @ordered
	 */
	protected EList<String> filters;

	/**
	 * The default value of the '{@link #isAutoRefresh() <em>Auto Refresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutoRefresh()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTO_REFRESH_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAutoRefresh() <em>Auto Refresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutoRefresh()
	 * @generated
	 * @ordered
	 */
	protected boolean autoRefresh = AUTO_REFRESH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlotNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkspacePackage.Literals.PLOT_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeId() {
		return typeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeId(String newTypeId) {
		String oldTypeId = typeId;
		typeId = newTypeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.PLOT_NODE__TYPE_ID, oldTypeId, typeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChannelBinding> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<ChannelBinding>(ChannelBinding.class, this, WorkspacePackage.PLOT_NODE__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionValue> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<OptionValue>(OptionValue.class, this, WorkspacePackage.PLOT_NODE__OPTIONS);
		}
		return options;
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
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.PLOT_NODE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFilters() {
		if (filters == null) {
			filters = new EDataTypeEList<String>(String.class, this, WorkspacePackage.PLOT_NODE__FILTERS);
		}
		return filters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAutoRefresh() {
		return autoRefresh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoRefresh(boolean newAutoRefresh) {
		boolean oldAutoRefresh = autoRefresh;
		autoRefresh = newAutoRefresh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkspacePackage.PLOT_NODE__AUTO_REFRESH, oldAutoRefresh, autoRefresh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkspacePackage.PLOT_NODE__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case WorkspacePackage.PLOT_NODE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case WorkspacePackage.PLOT_NODE__TYPE_ID:
				return getTypeId();
			case WorkspacePackage.PLOT_NODE__CHANNELS:
				return getChannels();
			case WorkspacePackage.PLOT_NODE__OPTIONS:
				return getOptions();
			case WorkspacePackage.PLOT_NODE__TITLE:
				return getTitle();
			case WorkspacePackage.PLOT_NODE__FILTERS:
				return getFilters();
			case WorkspacePackage.PLOT_NODE__AUTO_REFRESH:
				return isAutoRefresh();
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
			case WorkspacePackage.PLOT_NODE__TYPE_ID:
				setTypeId((String)newValue);
				return;
			case WorkspacePackage.PLOT_NODE__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends ChannelBinding>)newValue);
				return;
			case WorkspacePackage.PLOT_NODE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends OptionValue>)newValue);
				return;
			case WorkspacePackage.PLOT_NODE__TITLE:
				setTitle((String)newValue);
				return;
			case WorkspacePackage.PLOT_NODE__FILTERS:
				getFilters().clear();
				getFilters().addAll((Collection<? extends String>)newValue);
				return;
			case WorkspacePackage.PLOT_NODE__AUTO_REFRESH:
				setAutoRefresh((Boolean)newValue);
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
			case WorkspacePackage.PLOT_NODE__TYPE_ID:
				setTypeId(TYPE_ID_EDEFAULT);
				return;
			case WorkspacePackage.PLOT_NODE__CHANNELS:
				getChannels().clear();
				return;
			case WorkspacePackage.PLOT_NODE__OPTIONS:
				getOptions().clear();
				return;
			case WorkspacePackage.PLOT_NODE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case WorkspacePackage.PLOT_NODE__FILTERS:
				getFilters().clear();
				return;
			case WorkspacePackage.PLOT_NODE__AUTO_REFRESH:
				setAutoRefresh(AUTO_REFRESH_EDEFAULT);
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
			case WorkspacePackage.PLOT_NODE__TYPE_ID:
				return TYPE_ID_EDEFAULT == null ? typeId != null : !TYPE_ID_EDEFAULT.equals(typeId);
			case WorkspacePackage.PLOT_NODE__CHANNELS:
				return channels != null && !channels.isEmpty();
			case WorkspacePackage.PLOT_NODE__OPTIONS:
				return options != null && !options.isEmpty();
			case WorkspacePackage.PLOT_NODE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case WorkspacePackage.PLOT_NODE__FILTERS:
				return filters != null && !filters.isEmpty();
			case WorkspacePackage.PLOT_NODE__AUTO_REFRESH:
				return autoRefresh != AUTO_REFRESH_EDEFAULT;
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
		result.append(" (typeId: ");
		result.append(typeId);
		result.append(", title: ");
		result.append(title);
		result.append(", filters: ");
		result.append(filters);
		result.append(", autoRefresh: ");
		result.append(autoRefresh);
		result.append(')');
		return result.toString();
	}

} //PlotNodeImpl
