package org.pikaplot.session.internal.broken;

/** Nothing outside the session may name this. */
public final class Hidden {}
