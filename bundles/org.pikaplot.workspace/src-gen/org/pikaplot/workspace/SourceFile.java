/**
 */
package org.pikaplot.workspace;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the rows of a table came from, and what is needed to notice a change and to read it again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getPath <em>Path</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getRelativePath <em>Relative Path</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getModifiedMillis <em>Modified Millis</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getImporterId <em>Importer Id</em>}</li>
 *   <li>{@link org.pikaplot.workspace.SourceFile#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile()
 * @model
 * @generated
 */
public interface SourceFile extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The absolute path at the time of the import, or the glob that named several files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_Path()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SourceFile#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Relative Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path relative to the folder of the workspace file, with forward slashes, one line for each file; empty if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relative Path</em>' attribute.
	 * @see #setRelativePath(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_RelativePath()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getRelativePath();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SourceFile#getRelativePath <em>Relative Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative Path</em>' attribute.
	 * @see #getRelativePath()
	 * @generated
	 */
	void setRelativePath(String value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size at the time of the import, in bytes; the sum if there were several files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_SizeBytes()
	 * @model
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SourceFile#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Modified Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newest modification time at the time of the import, in milliseconds since 1970-01-01T00:00Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified Millis</em>' attribute.
	 * @see #setModifiedMillis(long)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_ModifiedMillis()
	 * @model
	 * @generated
	 */
	long getModifiedMillis();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SourceFile#getModifiedMillis <em>Modified Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified Millis</em>' attribute.
	 * @see #getModifiedMillis()
	 * @generated
	 */
	void setModifiedMillis(long value);

	/**
	 * Returns the value of the '<em><b>Content Hash</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A hash of the content at the time of the import; empty if it was not taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Hash</em>' attribute.
	 * @see #setContentHash(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_ContentHash()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getContentHash();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SourceFile#getContentHash <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Hash</em>' attribute.
	 * @see #getContentHash()
	 * @generated
	 */
	void setContentHash(String value);

	/**
	 * Returns the value of the '<em><b>Importer Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the importer that read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importer Id</em>' attribute.
	 * @see #setImporterId(String)
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_ImporterId()
	 * @model default="" dataType="org.pikaplot.workspace.Text"
	 * @generated
	 */
	String getImporterId();

	/**
	 * Sets the value of the '{@link org.pikaplot.workspace.SourceFile#getImporterId <em>Importer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importer Id</em>' attribute.
	 * @see #getImporterId()
	 * @generated
	 */
	void setImporterId(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.pikaplot.workspace.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The settings of the importer that lead to the same rows again; each key occurs once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.pikaplot.workspace.WorkspacePackage#getSourceFile_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // SourceFile
