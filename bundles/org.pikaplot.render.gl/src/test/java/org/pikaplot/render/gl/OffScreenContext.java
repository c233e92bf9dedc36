package org.pikaplot.render.gl;

import java.nio.IntBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.egl.EGL15;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/**
 * A real OpenGL context without any window: EGL on Mesa's surfaceless platform, drawing into a
 * framebuffer object.
 */
final class OffScreenContext implements AutoCloseable {
    private static final int PLATFORM_SURFACELESS_MESA = 0x31DD;

    private final long display;
    private final long context;

    OffScreenContext(int widthPx, int heightPx) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            // The binding refuses the null native display that this platform wants.
            long address = EGL.getFunctionProvider().getFunctionAddress("eglGetPlatformDisplay");
            display = JNI.callPPP(PLATFORM_SURFACELESS_MESA, 0L, 0L, address);
            IntBuffer version = stack.mallocInt(2);
            check(
                    EGL10.eglInitialize(display, version.slice(0, 1), version.slice(1, 1)),
                    "initialize");
            EGL.createDisplayCapabilities(display, version.get(0), version.get(1));
            check(EGL12.eglBindAPI(EGL14.EGL_OPENGL_API), "bind the API");
            PointerBuffer configs = stack.mallocPointer(1);
            IntBuffer found = stack.mallocInt(1);
            IntBuffer wanted =
                    stack.ints(
                            EGL10.EGL_SURFACE_TYPE,
                            EGL10.EGL_PBUFFER_BIT,
                            EGL12.EGL_RENDERABLE_TYPE,
                            EGL14.EGL_OPENGL_BIT,
                            EGL10.EGL_NONE);
            check(EGL10.eglChooseConfig(display, wanted, configs, found), "choose a configuration");
            IntBuffer attributes =
                    stack.ints(
                            EGL15.EGL_CONTEXT_MAJOR_VERSION,
                            3,
                            EGL15.EGL_CONTEXT_MINOR_VERSION,
                            3,
                            EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK,
                            EGL15.EGL_CONTEXT_OPENGL_COMPATIBILITY_PROFILE_BIT,
                            EGL10.EGL_NONE);
            context =
                    EGL10.eglCreateContext(
                            display, configs.get(0), EGL10.EGL_NO_CONTEXT, attributes);
            check(
                    EGL10.eglMakeCurrent(
                            display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, context),
                    "make the context current");
        }
        GL.createCapabilities();
        GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, GL30C.glGenFramebuffers());
        int pixels = GL30C.glGenRenderbuffers();
        GL30C.glBindRenderbuffer(GL30C.GL_RENDERBUFFER, pixels);
        GL30C.glRenderbufferStorage(GL30C.GL_RENDERBUFFER, GL30C.GL_RGBA8, widthPx, heightPx);
        GL30C.glFramebufferRenderbuffer(
                GL30C.GL_FRAMEBUFFER, GL30C.GL_COLOR_ATTACHMENT0, GL30C.GL_RENDERBUFFER, pixels);
    }

    private static void check(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException(
                    "EGL could not " + what + ": 0x" + Integer.toHexString(EGL10.eglGetError()));
        }
    }

    @Override
    public void close() {
        GL.setCapabilities(null);
        EGL10.eglMakeCurrent(
                display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_CONTEXT);
        EGL10.eglDestroyContext(display, context);
    }
}
