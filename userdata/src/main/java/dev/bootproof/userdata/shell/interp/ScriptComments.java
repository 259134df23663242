package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.shell.syntax.Comment;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import java.util.List;

/** The comments of a program, which are comments to the shell that runs it: none in quotes or here-documents. */
public final class ScriptComments {
    private ScriptComments() {}

    /** At the program's own lines; none where neither bash nor sh runs it. */
    public static List<Comment> in(Bytes program) {
        String text = ShellInterpreter.text(program).replace("\r\n", "\n").replace("\0", "");
        String body = text.startsWith("#cloud-boothook") ? text.substring(text.indexOf('\n') + 1) : text;
        return Shebang.of(body).flatMap(Shebang::posixShell).isPresent() ? ShellParser.comments(text) : List.of();
    }
}
