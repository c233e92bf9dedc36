/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plot Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A plot of the node wired into it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.PlotNode#getTypeId <em>Type Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.PlotNode#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.pikaplot.workspace.PlotNode#getOptions <em>Options</em>}</li>
 *   <li>{@link org.pikaplot.workspace.PlotNode#getTitle <em>Title</em>}</li>
 *   <li>{@link org.pikaplot.workspace.PlotNode#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.pikaplot.workspace.PlotNode#isAutoRefresh <em>Auto Refresh</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode()
 * @model
 * @generated
 */
public interface PlotNode extends Node {
	/**
	 * Returns the value of the '<em><b>Type Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the plot type, as the plot type was contributed. Empty until chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Id</em>' attribute.
	 * @see #setTypeId(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode_TypeId()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getTypeId();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.PlotNode#getTypeId <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Id</em>' attribute.
	 * @see #getTypeId()
	 * @generated
	 */
	void setTypeId(String value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.ChannelBinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which column feeds which channel. A channel may occur several times when its type allows it; the order counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChannelBinding> getChannels();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.OptionValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options that differ from the default of the plot type; each option occurs once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<OptionValue> getOptions();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title drawn above the plot; empty for one made from the columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode_Title()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.PlotNode#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Filters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SQL predicates over the columns of the input; a row is plotted if all are true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filters</em>' attribute list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode_Filters()
	 * @model unique="false" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	EList<String> getFilters();

	/**
	 * Returns the value of the '<em><b>Auto Refresh</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if the plot follows its input by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auto Refresh</em>' attribute.
	 * @see #setAutoRefresh(boolean)
	 * @see org.pikaplot.workspace.WorkspacePackage#getPlotNode_AutoRefresh()
	 * @model default="true"
	 * @generated
	 */
	boolean isAutoRefresh();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.PlotNode#isAutoRefresh <em>Auto Refresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Refresh</em>' attribute.
	 * @see #isAutoRefresh()
	 * @generated
	 */
	void setAutoRefresh(boolean value);

} // PlotNode
