package org.pikaplot.workspace;

/**
 * A place on a node where a wire begins or ends. A node has an output at most once and gives it to
 * any number of wires.
 *
 * @param id what a connection stores; unique among the inputs and among the outputs of a node
 * @param label what the user reads
 * @param kind what flows through it
 * @param many true for an input that takes any number of wires, false for one that takes a single
 *     one; true for every output
 */
public record Port(String id, String label, PortKind kind, boolean many) {}
