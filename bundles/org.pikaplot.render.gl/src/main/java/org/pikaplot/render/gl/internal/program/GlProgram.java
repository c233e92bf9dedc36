package org.pikaplot.render.gl.internal.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.lwjgl.opengl.GL20C;

/** One linked shader program. Belongs to the context it was made in. */
public final class GlProgram implements AutoCloseable {
    private final int id;

    private GlProgram(int id) {
        this.id = id;
    }

    /**
     * Compiles and links the shaders {@code name.vert} and {@code name.frag} beside this class.
     *
     * @throws IllegalStateException with the driver's words when they do not compile
     */
    public static GlProgram load(String name) {
        int vertex = compile(GL20C.GL_VERTEX_SHADER, name + ".vert");
        int fragment = compile(GL20C.GL_FRAGMENT_SHADER, name + ".frag");
        int program = GL20C.glCreateProgram();
        GL20C.glAttachShader(program, vertex);
        GL20C.glAttachShader(program, fragment);
        GL20C.glLinkProgram(program);
        GL20C.glDeleteShader(vertex);
        GL20C.glDeleteShader(fragment);
        if (GL20C.glGetProgrami(program, GL20C.GL_LINK_STATUS) == 0) {
            throw new IllegalStateException(
                    "shader " + name + ": " + GL20C.glGetProgramInfoLog(program));
        }
        return new GlProgram(program);
    }

    private static int compile(int kind, String file) {
        int shader = GL20C.glCreateShader(kind);
        GL20C.glShaderSource(shader, source(file));
        GL20C.glCompileShader(shader);
        if (GL20C.glGetShaderi(shader, GL20C.GL_COMPILE_STATUS) == 0) {
            throw new IllegalStateException(
                    "shader " + file + ": " + GL20C.glGetShaderInfoLog(shader));
        }
        return shader;
    }

    private static String source(String file) {
        try (InputStream stream = GlProgram.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no shader " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes it the current program. */
    public void use() {
        GL20C.glUseProgram(id);
    }

    /** Sets a uniform of the current program. */
    public void set(String uniform, float value) {
        GL20C.glUniform1f(GL20C.glGetUniformLocation(id, uniform), value);
    }

    /** Sets a uniform of the current program. */
    public void set(String uniform, float x, float y) {
        GL20C.glUniform2f(GL20C.glGetUniformLocation(id, uniform), x, y);
    }

    /** Sets a uniform of the current program. */
    public void set(String uniform, float x, float y, float z, float w) {
        GL20C.glUniform4f(GL20C.glGetUniformLocation(id, uniform), x, y, z, w);
    }

    @Override
    public void close() {
        GL20C.glDeleteProgram(id);
    }
}
