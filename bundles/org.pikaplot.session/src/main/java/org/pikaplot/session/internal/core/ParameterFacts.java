package org.pikaplot.session.internal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pikaplot.workspace.Facts;
import org.pikaplot.workspace.QueryNode;
import org.pikaplot.workspace.QueryParameter;
import org.pikaplot.workspace.SetQueryParametersEdit;

/** Values of named parameters as model facts. */
public final class ParameterFacts {
    private ParameterFacts() {}

    /** The edit that gives parameters these values; new ones are shown as their type suggests. */
    public static SetQueryParametersEdit edit(QueryNode node, Map<String, Object> values) {
        Map<String, Object> left = new TreeMap<>(values);
        List<QueryParameter> parameters = new ArrayList<>();
        for (QueryParameter old : node.getParameters()) {
            QueryParameter parameter = EcoreUtil.copy(old);
            Object value = left.remove(old.getName());
            if (value != null) {
                parameter.setValue(value.toString());
                if (!fits(value, old.getKind())) {
                    parameter.setKind(kind(value));
                }
            }
            parameters.add(parameter);
        }
        left.forEach((name, value) ->
                parameters.add(Facts.parameter(name, kind(value), value.toString(), List.of())));
        return new SetQueryParametersEdit(node, parameters);
    }

    private static boolean fits(Object value, String kind) {
        return kind(value).equals(kind) || kind(value).equals("text") && !kind.equals("number");
    }

    private static String kind(Object value) {
        return switch (value) {
            case Number _ -> "number";
            case Boolean _ -> "flag";
            default -> "text";
        };
    }
}
