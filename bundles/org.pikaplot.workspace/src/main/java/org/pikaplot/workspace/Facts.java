package org.pikaplot.workspace;

import java.util.List;

/** Makes the small parts of nodes, each in one call. They are on no canvas yet. */
public final class Facts {
    private Facts() {}

    /**
     * A column that feeds a channel of a plot.
     *
     * @param channel the id of the channel
     * @param column the name of the column
     */
    public static ChannelBinding channel(String channel, String column) {
        ChannelBinding binding = WorkspaceFactory.eINSTANCE.createChannelBinding();
        binding.setChannel(channel);
        binding.setColumn(column);
        return binding;
    }

    /**
     * An option of a plot that the user has set.
     *
     * @param option the id of the option
     * @param value its value as text
     */
    public static OptionValue option(String option, String value) {
        OptionValue fact = WorkspaceFactory.eINSTANCE.createOptionValue();
        fact.setOption(option);
        fact.setValue(value);
        return fact;
    }

    /**
     * A column of a stored table.
     *
     * @param name its name
     * @param engineType its type in the words of the query engine
     */
    public static ColumnFact column(String name, String engineType) {
        ColumnFact column = WorkspaceFactory.eINSTANCE.createColumnFact();
        column.setName(name);
        column.setEngineType(engineType);
        return column;
    }

    /**
     * A setting of an importer.
     *
     * @param key what is set
     * @param value to what, as text
     */
    public static Setting setting(String key, String value) {
        Setting setting = WorkspaceFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }

    /**
     * A parameter of a query without bounds.
     *
     * @param name its name, without the dollar sign
     * @param kind number, text, date, flag or choice
     * @param value its present value as text
     * @param choices what a menu offers; empty for any other kind
     */
    public static QueryParameter parameter(
            String name, String kind, String value, List<String> choices) {
        QueryParameter parameter = WorkspaceFactory.eINSTANCE.createQueryParameter();
        parameter.setName(name);
        parameter.setKind(kind);
        parameter.setValue(value);
        parameter.getChoices().addAll(choices);
        return parameter;
    }

    /**
     * A parameter of a query that is a number within bounds, as a slider shows it.
     *
     * @param name its name, without the dollar sign
     * @param value its present value as text
     * @param minimum the smallest value as text; empty for no bound
     * @param maximum the largest value as text; empty for no bound
     * @param step the distance between two values as text; empty for any
     */
    public static QueryParameter slider(
            String name, String value, String minimum, String maximum, String step) {
        QueryParameter parameter = parameter(name, "number", value, List.of());
        parameter.setMinimum(minimum);
        parameter.setMaximum(maximum);
        parameter.setStep(step);
        return parameter;
    }
}
