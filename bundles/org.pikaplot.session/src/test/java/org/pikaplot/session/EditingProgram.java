package org.pikaplot.session;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program that imports, edits and saves without end, and tells each edit; made to be killed. */
final class EditingProgram {
    private EditingProgram() {}

    /** Arguments: state folder, CSV file, workspace file or "-" for one that is never saved. */
    public static void main(String[] arguments) {
        Program program = new Program(Path.of(arguments[0]));
        WorkspaceSession session = program.create();
        program.importFile(session, Path.of(arguments[1]));
        tell("imported");
        for (int i = 1; ; i++) {
            String text = "edit " + i;
            program.run(session, s -> s.addNote(text, null));
            tell(text);
            if (i % 7 == 0 && !arguments[2].equals("-")) {
                program.await(() -> session.save(Path.of(arguments[2])));
                tell("saved " + i);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void tell(String text) {
        System.out.println(System.currentTimeMillis() + " " + text);
        System.out.flush();
    }
}
