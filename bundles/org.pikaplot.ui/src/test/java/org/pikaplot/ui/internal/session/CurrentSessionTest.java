package org.pikaplot.ui.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pikaplot.session.WorkspaceSession;

class CurrentSessionTest {
    private final List<String> events = new ArrayList<>();
    private final CurrentSession sessions = new CurrentSession();

    private WorkspaceSession session(String name) {
        return (WorkspaceSession)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {WorkspaceSession.class},
                        (proxy, method, arguments) -> {
                            switch (method.getName()) {
                                case "close" -> events.add(name + " closed");
                                case "hashCode" -> {
                                    return System.identityHashCode(proxy);
                                }
                                case "toString" -> {
                                    return name;
                                }
                                default ->
                                        throw new UnsupportedOperationException(method.getName());
                            }
                            return null;
                        });
    }

    @Test
    void refusesToAnswerBeforeThereIsOne() {
        assertThatIllegalStateException().isThrownBy(sessions::get);
    }

    @Test
    void closesTheOldOneAfterEverybodyLeftIt() {
        sessions.replace(session("first"));
        sessions.observe(session -> events.add("shows " + session));
        sessions.replace(session("second"));
        assertThat(events).containsExactly("shows first", "shows second", "first closed");
    }

    @Test
    void doesNothingWhenItIsThereAlready() {
        WorkspaceSession one = session("one");
        sessions.replace(one);
        sessions.replace(one);
        assertThat(events).isEmpty();
    }

    @Test
    void stopsTellingThoseWhoLeft() {
        sessions.observe(session -> events.add("told")).close();
        sessions.replace(session("one"));
        assertThat(events).isEmpty();
    }
}
