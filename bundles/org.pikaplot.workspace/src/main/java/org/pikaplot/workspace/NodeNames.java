package org.pikaplot.workspace;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of nodes. SQL reads a node by its name, so a name is unique in its workspace, upper and
 * lower case being the same. Nearly any text is a name, since SQL can quote it.
 */
public final class NodeNames {
    /** The longest name, in {@code char}s. */
    public static final int MAX_LENGTH = 200;

    private NodeNames() {}

    /**
     * What is wrong with a name in itself.
     *
     * @return a sentence for the user; empty if the name is good
     */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("A node needs a name.");
        }
        if (!name.equals(name.strip())) {
            return Optional.of("A name cannot begin or end with a space.");
        }
        if (name.length() > MAX_LENGTH) {
            return Optional.of(
                    "A name can have %d characters, this one has %d."
                            .formatted(MAX_LENGTH, name.length()));
        }
        if (!name.codePoints().allMatch(NodeNames::isAllowed)) {
            return Optional.of("A name cannot have line breaks or other control characters.");
        }
        return Optional.empty();
    }

    /**
     * What is wrong with giving this name to a node of the workspace.
     *
     * @param node the node to be named, whose own name does not count as taken; null for a new one
     * @return a sentence for the user; empty if the name is good and free
     */
    public static Optional<String> problem(Workspace workspace, @Nullable Node node, String name) {
        Optional<String> problem = problem(name);
        if (problem.isPresent()) {
            return problem;
        }
        return workspace.getNodes().stream()
                .filter(other -> other != node && key(other.getName()).equals(key(name)))
                .findFirst()
                .map(other -> "There is already a node named “%s”.".formatted(other.getName()));
    }

    /**
     * A name for a new node: the wanted one, or with {@code _2}, {@code _3} and so on at its end if
     * it is taken.
     *
     * @param wanted any text, such as the stem of a file name; what a name cannot have is removed
     */
    public static String unique(Workspace workspace, String wanted) {
        return unique(taken(workspace), wanted);
    }

    /** A name for a new node nobody has named: that of its kind, made unique. */
    public static String defaultName(Workspace workspace, NodeKind kind) {
        return unique(workspace, kind.nameStem());
    }

    /**
     * The nearest good name for any text: control characters become spaces, outer white space goes,
     * what is too long is cut, and nothing becomes {@code data}.
     */
    public static String fromText(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints()
                .forEach(character -> name.appendCodePoint(isAllowed(character) ? character : ' '));
        String cut = cut(name.toString().strip(), MAX_LENGTH).strip();
        return cut.isEmpty() ? NodeKind.TABLE.nameStem() : cut;
    }

    /** A free name; the caller adds its {@link #key} to the names taken. */
    static String unique(Set<String> takenKeys, String wanted) {
        String name = fromText(wanted);
        String free = name;
        for (int number = 2; takenKeys.contains(key(free)); number++) {
            String suffix = "_" + number;
            free = cut(name, MAX_LENGTH - suffix.length()) + suffix;
        }
        return free;
    }

    /** The keys of all names of the workspace; modifiable. */
    static Set<String> taken(Workspace workspace) {
        return workspace.getNodes().stream()
                .map(node -> key(node.getName()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Two names are the same if their keys are. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        boolean insidePair = Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, insidePair ? length - 1 : length);
    }

    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
