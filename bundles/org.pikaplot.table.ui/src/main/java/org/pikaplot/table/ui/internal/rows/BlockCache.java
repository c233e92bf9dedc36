package org.pikaplot.table.ui.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the blocks of rows that were looked at last; the rest is read again when needed, so that
 * memory does not grow with the table. Not thread-safe: one thread owns it.
 *
 * @param <B> what a block holds
 */
final class BlockCache<B> {
    private final int blockRows;
    private final LinkedHashMap<Long, B> blocks;

    /**
     * Makes an empty cache.
     *
     * @param blockRows rows in a block
     * @param maxBlocks blocks kept at most
     */
    BlockCache(int blockRows, int maxBlocks) {
        this.blockRows = blockRows;
        this.blocks =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Long, B> eldest) {
                        return size() > maxBlocks;
                    }
                };
    }

    /** {@return the block that holds a row, by its number} */
    long blockOf(long row) {
        return row / blockRows;
    }

    /** {@return the first row of a block} */
    long firstRow(long block) {
        return block * blockRows;
    }

    int blockRows() {
        return blockRows;
    }

    @Nullable B get(long block) {
        return blocks.get(block);
    }

    void put(long block, B rows) {
        blocks.put(block, rows);
    }

    void clear() {
        blocks.clear();
    }

    int size() {
        return blocks.size();
    }
}
