package org.parley.app.commands;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One run of the command line.
record Run(int code, String out, String told) {
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter told = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int code = Parley.run(new PrintWriter(out, true), new PrintWriter(told, true), words);
        return new Run(code, out.toString(), told.toString());
    }
}
