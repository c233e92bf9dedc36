package org.pikaplot.compute.internal.service;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Memory that is not cleared first: a column is written once from end to end, and clearing hundreds
 * of megabytes before would take as long as filling them. On Linux the system is asked for large
 * pages, which spares most of the faults of the first touch.
 */
final class OffHeap {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle MALLOC =
            function("malloc", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG))
                    .orElseThrow();
    private static final MethodHandle FREE =
            function("free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS)).orElseThrow();
    private static final Optional<MethodHandle> MADVISE =
            function(
                    "madvise",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT));

    /** The size of a large page and the number of the advice on Linux; elsewhere there is none. */
    private static final long LARGE_PAGE = 2L << 20;

    private static final int MADV_HUGEPAGE = 14;

    private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");

    private OffHeap() {}

    private static Optional<MethodHandle> function(String name, FunctionDescriptor signature) {
        return LINKER.defaultLookup().find(name).map(f -> LINKER.downcallHandle(f, signature));
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
            if (LINUX && MADVISE.isPresent()) {
                askForLargePages(MADVISE.get(), address.address(), sizeBytes);
            }
            return address.reinterpret(sizeBytes, arena, OffHeap::free);
        } catch (OutOfMemoryError | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * For the whole pages inside; a system that does not give them says so, and nothing is lost.
     */
    private static void askForLargePages(MethodHandle madvise, long start, long sizeBytes)
            throws Throwable {
        long first = (start + LARGE_PAGE - 1) / LARGE_PAGE * LARGE_PAGE;
        long length = (start + sizeBytes) / LARGE_PAGE * LARGE_PAGE - first;
        if (length > 0) {
            int refused =
                    (int)
                            madvise.invokeExact(
                                    MemorySegment.ofAddress(first), length, MADV_HUGEPAGE);
            if (refused != 0) {
                System.getLogger(OffHeap.class.getName())
                        .log(System.Logger.Level.TRACE, "no large pages here");
            }
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
