/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.pikaplot.workspace.WorkspaceFactory
 * @model kind="package"
 * @generated
 */
public interface WorkspacePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "workspace";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://pikaplot.org/workspace/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "workspace";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	WorkspacePackage eINSTANCE = org.pikaplot.workspace.internal.model.WorkspacePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.WorkspaceImpl <em>Workspace</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.WorkspaceImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getWorkspace()
	 * @generated
	 */
	int WORKSPACE = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__TAGS = 2;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__NODES = 3;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__CONNECTIONS = 4;

	/**
	 * The feature id for the '<em><b>Frames</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__FRAMES = 5;

	/**
	 * The feature id for the '<em><b>Viewport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__VIEWPORT = 6;

	/**
	 * The feature id for the '<em><b>Created At Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__CREATED_AT_MILLIS = 7;

	/**
	 * The feature id for the '<em><b>Modified At Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE__MODIFIED_AT_MILLIS = 8;

	/**
	 * The number of structural features of the '<em>Workspace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.CanvasViewportImpl <em>Canvas Viewport</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.CanvasViewportImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getCanvasViewport()
	 * @generated
	 */
	int CANVAS_VIEWPORT = 1;

	/**
	 * The feature id for the '<em><b>Centre X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANVAS_VIEWPORT__CENTRE_X = 0;

	/**
	 * The feature id for the '<em><b>Centre Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANVAS_VIEWPORT__CENTRE_Y = 1;

	/**
	 * The feature id for the '<em><b>Zoom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANVAS_VIEWPORT__ZOOM = 2;

	/**
	 * The number of structural features of the '<em>Canvas Viewport</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANVAS_VIEWPORT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.NodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = 1;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__X = 2;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__Y = 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__WIDTH = 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__HEIGHT = 5;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PLACED_BY_USER = 6;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__COLLAPSED = 7;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__LOCKED = 8;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.StoredNodeImpl <em>Stored Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.StoredNodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getStoredNode()
	 * @generated
	 */
	int STORED_NODE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__PLACED_BY_USER = NODE__PLACED_BY_USER;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__COLLAPSED = NODE__COLLAPSED;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__LOCKED = NODE__LOCKED;

	/**
	 * The feature id for the '<em><b>Table Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__TABLE_ID = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__VERSION = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__ROW_COUNT = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE__COLUMNS = NODE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Stored Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORED_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.TableNodeImpl <em>Table Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.TableNodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getTableNode()
	 * @generated
	 */
	int TABLE_NODE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__ID = STORED_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__NAME = STORED_NODE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__X = STORED_NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__Y = STORED_NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__WIDTH = STORED_NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__HEIGHT = STORED_NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__PLACED_BY_USER = STORED_NODE__PLACED_BY_USER;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__COLLAPSED = STORED_NODE__COLLAPSED;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__LOCKED = STORED_NODE__LOCKED;

	/**
	 * The feature id for the '<em><b>Table Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__TABLE_ID = STORED_NODE__TABLE_ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__VERSION = STORED_NODE__VERSION;

	/**
	 * The feature id for the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__ROW_COUNT = STORED_NODE__ROW_COUNT;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__COLUMNS = STORED_NODE__COLUMNS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE__SOURCE = STORED_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Table Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_NODE_FEATURE_COUNT = STORED_NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.SnapshotNodeImpl <em>Snapshot Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.SnapshotNodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getSnapshotNode()
	 * @generated
	 */
	int SNAPSHOT_NODE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__ID = STORED_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__NAME = STORED_NODE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__X = STORED_NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__Y = STORED_NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__WIDTH = STORED_NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__HEIGHT = STORED_NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__PLACED_BY_USER = STORED_NODE__PLACED_BY_USER;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__COLLAPSED = STORED_NODE__COLLAPSED;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__LOCKED = STORED_NODE__LOCKED;

	/**
	 * The feature id for the '<em><b>Table Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__TABLE_ID = STORED_NODE__TABLE_ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__VERSION = STORED_NODE__VERSION;

	/**
	 * The feature id for the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__ROW_COUNT = STORED_NODE__ROW_COUNT;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__COLUMNS = STORED_NODE__COLUMNS;

	/**
	 * The feature id for the '<em><b>Origin Node Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__ORIGIN_NODE_ID = STORED_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__ORIGIN_NAME = STORED_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin Sql</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__ORIGIN_SQL = STORED_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Taken At Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE__TAKEN_AT_MILLIS = STORED_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Snapshot Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_NODE_FEATURE_COUNT = STORED_NODE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.QueryNodeImpl <em>Query Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.QueryNodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getQueryNode()
	 * @generated
	 */
	int QUERY_NODE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__PLACED_BY_USER = NODE__PLACED_BY_USER;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__COLLAPSED = NODE__COLLAPSED;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__LOCKED = NODE__LOCKED;

	/**
	 * The feature id for the '<em><b>Sql</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__SQL = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__PARAMETERS = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Auto Refresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE__AUTO_REFRESH = NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Query Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.PlotNodeImpl <em>Plot Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.PlotNodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getPlotNode()
	 * @generated
	 */
	int PLOT_NODE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__PLACED_BY_USER = NODE__PLACED_BY_USER;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__COLLAPSED = NODE__COLLAPSED;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__LOCKED = NODE__LOCKED;

	/**
	 * The feature id for the '<em><b>Type Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__TYPE_ID = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__CHANNELS = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__OPTIONS = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__TITLE = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Filters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__FILTERS = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Auto Refresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE__AUTO_REFRESH = NODE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Plot Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLOT_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.NoteNodeImpl <em>Note Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.NoteNodeImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getNoteNode()
	 * @generated
	 */
	int NOTE_NODE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Placed By User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__PLACED_BY_USER = NODE__PLACED_BY_USER;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__COLLAPSED = NODE__COLLAPSED;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__LOCKED = NODE__LOCKED;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__TEXT = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE__COLOUR = NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Note Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.ColumnFactImpl <em>Column Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.ColumnFactImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getColumnFact()
	 * @generated
	 */
	int COLUMN_FACT = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FACT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Engine Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FACT__ENGINE_TYPE = 1;

	/**
	 * The number of structural features of the '<em>Column Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FACT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.SourceFileImpl <em>Source File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.SourceFileImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getSourceFile()
	 * @generated
	 */
	int SOURCE_FILE = 10;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__PATH = 0;

	/**
	 * The feature id for the '<em><b>Relative Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__RELATIVE_PATH = 1;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__SIZE_BYTES = 2;

	/**
	 * The feature id for the '<em><b>Modified Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__MODIFIED_MILLIS = 3;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__CONTENT_HASH = 4;

	/**
	 * The feature id for the '<em><b>Importer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__IMPORTER_ID = 5;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE__SETTINGS = 6;

	/**
	 * The number of structural features of the '<em>Source File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FILE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.SettingImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 11;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.QueryParameterImpl <em>Query Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.QueryParameterImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getQueryParameter()
	 * @generated
	 */
	int QUERY_PARAMETER = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__KIND = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__MINIMUM = 3;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__MAXIMUM = 4;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__STEP = 5;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER__CHOICES = 6;

	/**
	 * The number of structural features of the '<em>Query Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_PARAMETER_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.ChannelBindingImpl <em>Channel Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.ChannelBindingImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getChannelBinding()
	 * @generated
	 */
	int CHANNEL_BINDING = 13;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_BINDING__CHANNEL = 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_BINDING__COLUMN = 1;

	/**
	 * The number of structural features of the '<em>Channel Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_BINDING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.OptionValueImpl <em>Option Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.OptionValueImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getOptionValue()
	 * @generated
	 */
	int OPTION_VALUE = 14;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__OPTION = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.ConnectionImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Source Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SOURCE_PORT = 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TARGET = 3;

	/**
	 * The feature id for the '<em><b>Target Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TARGET_PORT = 4;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.pikaplot.workspace.internal.model.FrameImpl <em>Frame</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pikaplot.workspace.internal.model.FrameImpl
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getFrame()
	 * @generated
	 */
	int FRAME = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__TITLE = 1;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__X = 2;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__Y = 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__WIDTH = 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__HEIGHT = 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__COLOUR = 6;

	/**
	 * The number of structural features of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '<em>Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getText()
	 * @generated
	 */
	int TEXT = 17;


	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.Workspace <em>Workspace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workspace</em>'.
	 * @see org.pikaplot.workspace.Workspace
	 * @generated
	 */
	EClass getWorkspace();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Workspace#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.pikaplot.workspace.Workspace#getTitle()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Workspace#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.pikaplot.workspace.Workspace#getDescription()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.pikaplot.workspace.Workspace#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.pikaplot.workspace.Workspace#getTags()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.Workspace#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.pikaplot.workspace.Workspace#getNodes()
	 * @see #getWorkspace()
	 * @generated
	 */
	EReference getWorkspace_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.Workspace#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connections</em>'.
	 * @see org.pikaplot.workspace.Workspace#getConnections()
	 * @see #getWorkspace()
	 * @generated
	 */
	EReference getWorkspace_Connections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.Workspace#getFrames <em>Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frames</em>'.
	 * @see org.pikaplot.workspace.Workspace#getFrames()
	 * @see #getWorkspace()
	 * @generated
	 */
	EReference getWorkspace_Frames();

	/**
	 * Returns the meta object for the containment reference '{@link org.pikaplot.workspace.Workspace#getViewport <em>Viewport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Viewport</em>'.
	 * @see org.pikaplot.workspace.Workspace#getViewport()
	 * @see #getWorkspace()
	 * @generated
	 */
	EReference getWorkspace_Viewport();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Workspace#getCreatedAtMillis <em>Created At Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At Millis</em>'.
	 * @see org.pikaplot.workspace.Workspace#getCreatedAtMillis()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_CreatedAtMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Workspace#getModifiedAtMillis <em>Modified At Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified At Millis</em>'.
	 * @see org.pikaplot.workspace.Workspace#getModifiedAtMillis()
	 * @see #getWorkspace()
	 * @generated
	 */
	EAttribute getWorkspace_ModifiedAtMillis();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.CanvasViewport <em>Canvas Viewport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Canvas Viewport</em>'.
	 * @see org.pikaplot.workspace.CanvasViewport
	 * @generated
	 */
	EClass getCanvasViewport();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.CanvasViewport#getCentreX <em>Centre X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Centre X</em>'.
	 * @see org.pikaplot.workspace.CanvasViewport#getCentreX()
	 * @see #getCanvasViewport()
	 * @generated
	 */
	EAttribute getCanvasViewport_CentreX();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.CanvasViewport#getCentreY <em>Centre Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Centre Y</em>'.
	 * @see org.pikaplot.workspace.CanvasViewport#getCentreY()
	 * @see #getCanvasViewport()
	 * @generated
	 */
	EAttribute getCanvasViewport_CentreY();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.CanvasViewport#getZoom <em>Zoom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zoom</em>'.
	 * @see org.pikaplot.workspace.CanvasViewport#getZoom()
	 * @see #getCanvasViewport()
	 * @generated
	 */
	EAttribute getCanvasViewport_Zoom();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.pikaplot.workspace.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pikaplot.workspace.Node#getId()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pikaplot.workspace.Node#getName()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.pikaplot.workspace.Node#getX()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_X();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.pikaplot.workspace.Node#getY()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.pikaplot.workspace.Node#getWidth()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.pikaplot.workspace.Node#getHeight()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#isPlacedByUser <em>Placed By User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placed By User</em>'.
	 * @see org.pikaplot.workspace.Node#isPlacedByUser()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_PlacedByUser();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.pikaplot.workspace.Node#isCollapsed()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Collapsed();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Node#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.pikaplot.workspace.Node#isLocked()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Locked();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.StoredNode <em>Stored Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stored Node</em>'.
	 * @see org.pikaplot.workspace.StoredNode
	 * @generated
	 */
	EClass getStoredNode();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.StoredNode#getTableId <em>Table Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Id</em>'.
	 * @see org.pikaplot.workspace.StoredNode#getTableId()
	 * @see #getStoredNode()
	 * @generated
	 */
	EAttribute getStoredNode_TableId();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.StoredNode#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.pikaplot.workspace.StoredNode#getVersion()
	 * @see #getStoredNode()
	 * @generated
	 */
	EAttribute getStoredNode_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.StoredNode#getRowCount <em>Row Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Count</em>'.
	 * @see org.pikaplot.workspace.StoredNode#getRowCount()
	 * @see #getStoredNode()
	 * @generated
	 */
	EAttribute getStoredNode_RowCount();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.StoredNode#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.pikaplot.workspace.StoredNode#getColumns()
	 * @see #getStoredNode()
	 * @generated
	 */
	EReference getStoredNode_Columns();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.TableNode <em>Table Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Node</em>'.
	 * @see org.pikaplot.workspace.TableNode
	 * @generated
	 */
	EClass getTableNode();

	/**
	 * Returns the meta object for the containment reference '{@link org.pikaplot.workspace.TableNode#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.pikaplot.workspace.TableNode#getSource()
	 * @see #getTableNode()
	 * @generated
	 */
	EReference getTableNode_Source();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.SnapshotNode <em>Snapshot Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snapshot Node</em>'.
	 * @see org.pikaplot.workspace.SnapshotNode
	 * @generated
	 */
	EClass getSnapshotNode();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SnapshotNode#getOriginNodeId <em>Origin Node Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Node Id</em>'.
	 * @see org.pikaplot.workspace.SnapshotNode#getOriginNodeId()
	 * @see #getSnapshotNode()
	 * @generated
	 */
	EAttribute getSnapshotNode_OriginNodeId();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SnapshotNode#getOriginName <em>Origin Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Name</em>'.
	 * @see org.pikaplot.workspace.SnapshotNode#getOriginName()
	 * @see #getSnapshotNode()
	 * @generated
	 */
	EAttribute getSnapshotNode_OriginName();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SnapshotNode#getOriginSql <em>Origin Sql</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Sql</em>'.
	 * @see org.pikaplot.workspace.SnapshotNode#getOriginSql()
	 * @see #getSnapshotNode()
	 * @generated
	 */
	EAttribute getSnapshotNode_OriginSql();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SnapshotNode#getTakenAtMillis <em>Taken At Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken At Millis</em>'.
	 * @see org.pikaplot.workspace.SnapshotNode#getTakenAtMillis()
	 * @see #getSnapshotNode()
	 * @generated
	 */
	EAttribute getSnapshotNode_TakenAtMillis();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.QueryNode <em>Query Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Query Node</em>'.
	 * @see org.pikaplot.workspace.QueryNode
	 * @generated
	 */
	EClass getQueryNode();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryNode#getSql <em>Sql</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql</em>'.
	 * @see org.pikaplot.workspace.QueryNode#getSql()
	 * @see #getQueryNode()
	 * @generated
	 */
	EAttribute getQueryNode_Sql();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.QueryNode#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.pikaplot.workspace.QueryNode#getParameters()
	 * @see #getQueryNode()
	 * @generated
	 */
	EReference getQueryNode_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryNode#isAutoRefresh <em>Auto Refresh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Refresh</em>'.
	 * @see org.pikaplot.workspace.QueryNode#isAutoRefresh()
	 * @see #getQueryNode()
	 * @generated
	 */
	EAttribute getQueryNode_AutoRefresh();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.PlotNode <em>Plot Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plot Node</em>'.
	 * @see org.pikaplot.workspace.PlotNode
	 * @generated
	 */
	EClass getPlotNode();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.PlotNode#getTypeId <em>Type Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Id</em>'.
	 * @see org.pikaplot.workspace.PlotNode#getTypeId()
	 * @see #getPlotNode()
	 * @generated
	 */
	EAttribute getPlotNode_TypeId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.PlotNode#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.pikaplot.workspace.PlotNode#getChannels()
	 * @see #getPlotNode()
	 * @generated
	 */
	EReference getPlotNode_Channels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.PlotNode#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.pikaplot.workspace.PlotNode#getOptions()
	 * @see #getPlotNode()
	 * @generated
	 */
	EReference getPlotNode_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.PlotNode#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.pikaplot.workspace.PlotNode#getTitle()
	 * @see #getPlotNode()
	 * @generated
	 */
	EAttribute getPlotNode_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.pikaplot.workspace.PlotNode#getFilters <em>Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Filters</em>'.
	 * @see org.pikaplot.workspace.PlotNode#getFilters()
	 * @see #getPlotNode()
	 * @generated
	 */
	EAttribute getPlotNode_Filters();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.PlotNode#isAutoRefresh <em>Auto Refresh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Auto Refresh</em>'.
	 * @see org.pikaplot.workspace.PlotNode#isAutoRefresh()
	 * @see #getPlotNode()
	 * @generated
	 */
	EAttribute getPlotNode_AutoRefresh();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.NoteNode <em>Note Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note Node</em>'.
	 * @see org.pikaplot.workspace.NoteNode
	 * @generated
	 */
	EClass getNoteNode();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.NoteNode#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.pikaplot.workspace.NoteNode#getText()
	 * @see #getNoteNode()
	 * @generated
	 */
	EAttribute getNoteNode_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.NoteNode#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.pikaplot.workspace.NoteNode#getColour()
	 * @see #getNoteNode()
	 * @generated
	 */
	EAttribute getNoteNode_Colour();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.ColumnFact <em>Column Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Fact</em>'.
	 * @see org.pikaplot.workspace.ColumnFact
	 * @generated
	 */
	EClass getColumnFact();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.ColumnFact#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pikaplot.workspace.ColumnFact#getName()
	 * @see #getColumnFact()
	 * @generated
	 */
	EAttribute getColumnFact_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.ColumnFact#getEngineType <em>Engine Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine Type</em>'.
	 * @see org.pikaplot.workspace.ColumnFact#getEngineType()
	 * @see #getColumnFact()
	 * @generated
	 */
	EAttribute getColumnFact_EngineType();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.SourceFile <em>Source File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source File</em>'.
	 * @see org.pikaplot.workspace.SourceFile
	 * @generated
	 */
	EClass getSourceFile();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SourceFile#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getPath()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SourceFile#getRelativePath <em>Relative Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative Path</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getRelativePath()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_RelativePath();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SourceFile#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getSizeBytes()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SourceFile#getModifiedMillis <em>Modified Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Millis</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getModifiedMillis()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_ModifiedMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SourceFile#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getContentHash()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_ContentHash();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.SourceFile#getImporterId <em>Importer Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importer Id</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getImporterId()
	 * @see #getSourceFile()
	 * @generated
	 */
	EAttribute getSourceFile_ImporterId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pikaplot.workspace.SourceFile#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.pikaplot.workspace.SourceFile#getSettings()
	 * @see #getSourceFile()
	 * @generated
	 */
	EReference getSourceFile_Settings();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.pikaplot.workspace.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.pikaplot.workspace.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.pikaplot.workspace.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.QueryParameter <em>Query Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Query Parameter</em>'.
	 * @see org.pikaplot.workspace.QueryParameter
	 * @generated
	 */
	EClass getQueryParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryParameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getName()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryParameter#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getKind()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryParameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getValue()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryParameter#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getMinimum()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryParameter#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getMaximum()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.QueryParameter#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getStep()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Step();

	/**
	 * Returns the meta object for the attribute list '{@link org.pikaplot.workspace.QueryParameter#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.pikaplot.workspace.QueryParameter#getChoices()
	 * @see #getQueryParameter()
	 * @generated
	 */
	EAttribute getQueryParameter_Choices();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.ChannelBinding <em>Channel Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel Binding</em>'.
	 * @see org.pikaplot.workspace.ChannelBinding
	 * @generated
	 */
	EClass getChannelBinding();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.ChannelBinding#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.pikaplot.workspace.ChannelBinding#getChannel()
	 * @see #getChannelBinding()
	 * @generated
	 */
	EAttribute getChannelBinding_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.ChannelBinding#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.pikaplot.workspace.ChannelBinding#getColumn()
	 * @see #getChannelBinding()
	 * @generated
	 */
	EAttribute getChannelBinding_Column();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.OptionValue <em>Option Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option Value</em>'.
	 * @see org.pikaplot.workspace.OptionValue
	 * @generated
	 */
	EClass getOptionValue();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.OptionValue#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.pikaplot.workspace.OptionValue#getOption()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.OptionValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.pikaplot.workspace.OptionValue#getValue()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Value();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.pikaplot.workspace.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Connection#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pikaplot.workspace.Connection#getId()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Id();

	/**
	 * Returns the meta object for the reference '{@link org.pikaplot.workspace.Connection#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.pikaplot.workspace.Connection#getSource()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Connection#getSourcePort <em>Source Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Port</em>'.
	 * @see org.pikaplot.workspace.Connection#getSourcePort()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_SourcePort();

	/**
	 * Returns the meta object for the reference '{@link org.pikaplot.workspace.Connection#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.pikaplot.workspace.Connection#getTarget()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Connection#getTargetPort <em>Target Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Port</em>'.
	 * @see org.pikaplot.workspace.Connection#getTargetPort()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_TargetPort();

	/**
	 * Returns the meta object for class '{@link org.pikaplot.workspace.Frame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame</em>'.
	 * @see org.pikaplot.workspace.Frame
	 * @generated
	 */
	EClass getFrame();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pikaplot.workspace.Frame#getId()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.pikaplot.workspace.Frame#getTitle()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.pikaplot.workspace.Frame#getX()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_X();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.pikaplot.workspace.Frame#getY()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.pikaplot.workspace.Frame#getWidth()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.pikaplot.workspace.Frame#getHeight()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.pikaplot.workspace.Frame#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.pikaplot.workspace.Frame#getColour()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Colour();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Any Java string. XML cannot hold every one, so it is written in an escaped form; see XmlText.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getText();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	WorkspaceFactory getWorkspaceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.WorkspaceImpl <em>Workspace</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.WorkspaceImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getWorkspace()
		 * @generated
		 */
		EClass WORKSPACE = eINSTANCE.getWorkspace();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__TITLE = eINSTANCE.getWorkspace_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__DESCRIPTION = eINSTANCE.getWorkspace_Description();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__TAGS = eINSTANCE.getWorkspace_Tags();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSPACE__NODES = eINSTANCE.getWorkspace_Nodes();

		/**
		 * The meta object literal for the '<em><b>Connections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSPACE__CONNECTIONS = eINSTANCE.getWorkspace_Connections();

		/**
		 * The meta object literal for the '<em><b>Frames</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSPACE__FRAMES = eINSTANCE.getWorkspace_Frames();

		/**
		 * The meta object literal for the '<em><b>Viewport</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSPACE__VIEWPORT = eINSTANCE.getWorkspace_Viewport();

		/**
		 * The meta object literal for the '<em><b>Created At Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__CREATED_AT_MILLIS = eINSTANCE.getWorkspace_CreatedAtMillis();

		/**
		 * The meta object literal for the '<em><b>Modified At Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSPACE__MODIFIED_AT_MILLIS = eINSTANCE.getWorkspace_ModifiedAtMillis();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.CanvasViewportImpl <em>Canvas Viewport</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.CanvasViewportImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getCanvasViewport()
		 * @generated
		 */
		EClass CANVAS_VIEWPORT = eINSTANCE.getCanvasViewport();

		/**
		 * The meta object literal for the '<em><b>Centre X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANVAS_VIEWPORT__CENTRE_X = eINSTANCE.getCanvasViewport_CentreX();

		/**
		 * The meta object literal for the '<em><b>Centre Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANVAS_VIEWPORT__CENTRE_Y = eINSTANCE.getCanvasViewport_CentreY();

		/**
		 * The meta object literal for the '<em><b>Zoom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANVAS_VIEWPORT__ZOOM = eINSTANCE.getCanvasViewport_Zoom();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.NodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ID = eINSTANCE.getNode_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NAME = eINSTANCE.getNode_Name();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__X = eINSTANCE.getNode_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__Y = eINSTANCE.getNode_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__WIDTH = eINSTANCE.getNode_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__HEIGHT = eINSTANCE.getNode_Height();

		/**
		 * The meta object literal for the '<em><b>Placed By User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__PLACED_BY_USER = eINSTANCE.getNode_PlacedByUser();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__COLLAPSED = eINSTANCE.getNode_Collapsed();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__LOCKED = eINSTANCE.getNode_Locked();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.StoredNodeImpl <em>Stored Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.StoredNodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getStoredNode()
		 * @generated
		 */
		EClass STORED_NODE = eINSTANCE.getStoredNode();

		/**
		 * The meta object literal for the '<em><b>Table Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_NODE__TABLE_ID = eINSTANCE.getStoredNode_TableId();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_NODE__VERSION = eINSTANCE.getStoredNode_Version();

		/**
		 * The meta object literal for the '<em><b>Row Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORED_NODE__ROW_COUNT = eINSTANCE.getStoredNode_RowCount();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORED_NODE__COLUMNS = eINSTANCE.getStoredNode_Columns();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.TableNodeImpl <em>Table Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.TableNodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getTableNode()
		 * @generated
		 */
		EClass TABLE_NODE = eINSTANCE.getTableNode();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_NODE__SOURCE = eINSTANCE.getTableNode_Source();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.SnapshotNodeImpl <em>Snapshot Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.SnapshotNodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getSnapshotNode()
		 * @generated
		 */
		EClass SNAPSHOT_NODE = eINSTANCE.getSnapshotNode();

		/**
		 * The meta object literal for the '<em><b>Origin Node Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_NODE__ORIGIN_NODE_ID = eINSTANCE.getSnapshotNode_OriginNodeId();

		/**
		 * The meta object literal for the '<em><b>Origin Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_NODE__ORIGIN_NAME = eINSTANCE.getSnapshotNode_OriginName();

		/**
		 * The meta object literal for the '<em><b>Origin Sql</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_NODE__ORIGIN_SQL = eINSTANCE.getSnapshotNode_OriginSql();

		/**
		 * The meta object literal for the '<em><b>Taken At Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_NODE__TAKEN_AT_MILLIS = eINSTANCE.getSnapshotNode_TakenAtMillis();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.QueryNodeImpl <em>Query Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.QueryNodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getQueryNode()
		 * @generated
		 */
		EClass QUERY_NODE = eINSTANCE.getQueryNode();

		/**
		 * The meta object literal for the '<em><b>Sql</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_NODE__SQL = eINSTANCE.getQueryNode_Sql();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUERY_NODE__PARAMETERS = eINSTANCE.getQueryNode_Parameters();

		/**
		 * The meta object literal for the '<em><b>Auto Refresh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_NODE__AUTO_REFRESH = eINSTANCE.getQueryNode_AutoRefresh();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.PlotNodeImpl <em>Plot Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.PlotNodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getPlotNode()
		 * @generated
		 */
		EClass PLOT_NODE = eINSTANCE.getPlotNode();

		/**
		 * The meta object literal for the '<em><b>Type Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLOT_NODE__TYPE_ID = eINSTANCE.getPlotNode_TypeId();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLOT_NODE__CHANNELS = eINSTANCE.getPlotNode_Channels();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLOT_NODE__OPTIONS = eINSTANCE.getPlotNode_Options();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLOT_NODE__TITLE = eINSTANCE.getPlotNode_Title();

		/**
		 * The meta object literal for the '<em><b>Filters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLOT_NODE__FILTERS = eINSTANCE.getPlotNode_Filters();

		/**
		 * The meta object literal for the '<em><b>Auto Refresh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLOT_NODE__AUTO_REFRESH = eINSTANCE.getPlotNode_AutoRefresh();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.NoteNodeImpl <em>Note Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.NoteNodeImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getNoteNode()
		 * @generated
		 */
		EClass NOTE_NODE = eINSTANCE.getNoteNode();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE_NODE__TEXT = eINSTANCE.getNoteNode_Text();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE_NODE__COLOUR = eINSTANCE.getNoteNode_Colour();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.ColumnFactImpl <em>Column Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.ColumnFactImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getColumnFact()
		 * @generated
		 */
		EClass COLUMN_FACT = eINSTANCE.getColumnFact();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_FACT__NAME = eINSTANCE.getColumnFact_Name();

		/**
		 * The meta object literal for the '<em><b>Engine Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_FACT__ENGINE_TYPE = eINSTANCE.getColumnFact_EngineType();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.SourceFileImpl <em>Source File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.SourceFileImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getSourceFile()
		 * @generated
		 */
		EClass SOURCE_FILE = eINSTANCE.getSourceFile();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__PATH = eINSTANCE.getSourceFile_Path();

		/**
		 * The meta object literal for the '<em><b>Relative Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__RELATIVE_PATH = eINSTANCE.getSourceFile_RelativePath();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__SIZE_BYTES = eINSTANCE.getSourceFile_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Modified Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__MODIFIED_MILLIS = eINSTANCE.getSourceFile_ModifiedMillis();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__CONTENT_HASH = eINSTANCE.getSourceFile_ContentHash();

		/**
		 * The meta object literal for the '<em><b>Importer Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_FILE__IMPORTER_ID = eINSTANCE.getSourceFile_ImporterId();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_FILE__SETTINGS = eINSTANCE.getSourceFile_Settings();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.SettingImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.QueryParameterImpl <em>Query Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.QueryParameterImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getQueryParameter()
		 * @generated
		 */
		EClass QUERY_PARAMETER = eINSTANCE.getQueryParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__NAME = eINSTANCE.getQueryParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__KIND = eINSTANCE.getQueryParameter_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__VALUE = eINSTANCE.getQueryParameter_Value();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__MINIMUM = eINSTANCE.getQueryParameter_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__MAXIMUM = eINSTANCE.getQueryParameter_Maximum();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__STEP = eINSTANCE.getQueryParameter_Step();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_PARAMETER__CHOICES = eINSTANCE.getQueryParameter_Choices();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.ChannelBindingImpl <em>Channel Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.ChannelBindingImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getChannelBinding()
		 * @generated
		 */
		EClass CHANNEL_BINDING = eINSTANCE.getChannelBinding();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_BINDING__CHANNEL = eINSTANCE.getChannelBinding_Channel();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_BINDING__COLUMN = eINSTANCE.getChannelBinding_Column();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.OptionValueImpl <em>Option Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.OptionValueImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getOptionValue()
		 * @generated
		 */
		EClass OPTION_VALUE = eINSTANCE.getOptionValue();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__OPTION = eINSTANCE.getOptionValue_Option();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__VALUE = eINSTANCE.getOptionValue_Value();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.ConnectionImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__ID = eINSTANCE.getConnection_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__SOURCE = eINSTANCE.getConnection_Source();

		/**
		 * The meta object literal for the '<em><b>Source Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__SOURCE_PORT = eINSTANCE.getConnection_SourcePort();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__TARGET = eINSTANCE.getConnection_Target();

		/**
		 * The meta object literal for the '<em><b>Target Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__TARGET_PORT = eINSTANCE.getConnection_TargetPort();

		/**
		 * The meta object literal for the '{@link org.pikaplot.workspace.internal.model.FrameImpl <em>Frame</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pikaplot.workspace.internal.model.FrameImpl
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getFrame()
		 * @generated
		 */
		EClass FRAME = eINSTANCE.getFrame();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__ID = eINSTANCE.getFrame_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__TITLE = eINSTANCE.getFrame_Title();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__X = eINSTANCE.getFrame_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__Y = eINSTANCE.getFrame_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__WIDTH = eINSTANCE.getFrame_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__HEIGHT = eINSTANCE.getFrame_Height();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__COLOUR = eINSTANCE.getFrame_Colour();

		/**
		 * The meta object literal for the '<em>Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.pikaplot.workspace.internal.model.WorkspacePackageImpl#getText()
		 * @generated
		 */
		EDataType TEXT = eINSTANCE.getText();

	}

} //WorkspacePackage
