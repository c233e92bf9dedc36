package org.pikaplot.compute.internal.service;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Memory that is not cleared first: a column is written once from end to end, and clearing hundreds
 * of megabytes before would take as long as filling them.
 */
final class OffHeap {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle MALLOC =
            function("malloc", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    private static final MethodHandle FREE =
            function("free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));

    private OffHeap() {}

    private static MethodHandle function(String name, FunctionDescriptor signature) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), signature);
    }

    /**
     * {@return memory of undefined content, freed with the arena}
     *
     * @throws OutOfMemoryError when the system has no more
     */
    static MemorySegment allocate(Arena arena, long sizeBytes) {
        try {
            var address = (MemorySegment) MALLOC.invokeExact(Math.max(sizeBytes, 8));
            if (address.address() == 0) {
                throw new OutOfMemoryError(sizeBytes + " bytes for a column");
            }
            return address.reinterpret(sizeBytes, arena, OffHeap::free);
        } catch (OutOfMemoryError | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void free(MemorySegment memory) {
        try {
            FREE.invokeExact(memory);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
