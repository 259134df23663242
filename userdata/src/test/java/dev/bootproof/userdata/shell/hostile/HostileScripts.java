package dev.bootproof.userdata.shell.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scripts of EC2's full 16 KB that cost whoever follows them as much as such a text can: nesting, growth, and runs without
 * end. Each calls the bootstrap script behind what it does, so that giving up must not read as "nothing is called".
 */
public final class HostileScripts {
    private static final int SIZE = 16_000;
    private static final String CALL = "\n/etc/eks/bootstrap.sh prod\n";

    private HostileScripts() {}

    /** The scripts by what they do, with their shebang. */
    public static Map<String, String> all() {
        Map<String, String> scripts = new LinkedHashMap<>();
        nesting(scripts);
        growth(scripts);
        programs(scripts);
        values(scripts);
        endless(scripts);
        patterns(scripts);
        scripts.replaceAll((name, lines) -> "#!/bin/bash\n" + lines + CALL);
        return scripts;
    }

    private static void nesting(Map<String, String> scripts) {
        scripts.put("command substitutions in each other", "x=" + nested("$(echo ", "a", ")"));
        scripts.put(
                "a regular expression whose repetitions multiply",
                "x=" + "a".repeat(1000) + "\nwhile [[ $x =~ ((a{1,100}){1,100}){1,100} ]]; do x=$x$x; done");
        scripts.put(
                "a text in capitals again and again",
                "x=" + "a".repeat(SIZE / 2) + "\nfor i in {1..2000}; do y=${x^^[a-z]}; done");
        scripts.put("backquotes beside each other", "x=" + "`echo a`".repeat(SIZE / 8));
        scripts.put("command substitutions in double quotes", "x=" + nested("\"$(echo ", "a", ")\""));
        scripts.put("process substitutions in each other", "cat " + nested("<(cat ", "/dev/null", ")"));
        scripts.put("subshells in each other", nested("( ", ":", " )"));
        scripts.put("groups in each other", nested("{ ", ":", "; }"));
        scripts.put("if in if", nested("if true; then ", ":", "; fi"));
        scripts.put("if in unknown if", nested("if [ -f \"$1\" ]; then ", ":", "; fi"));
        scripts.put("unknown ifs after each other", "if [ -n \"$A\" ]; then B=$B.; else C=$C.; fi\n".repeat(SIZE / 45));
        scripts.put(
                "unknown ifs that set variables of their own",
                IntStream.range(0, SIZE / 43)
                        .mapToObj(i -> "if curl -s x; then V" + i + "=1; else V" + i + "=2; fi\n")
                        .collect(Collectors.joining()));
        scripts.put("elif after elif", "if curl a; then :" + "\nelif curl b; then A=$A.".repeat(SIZE / 24) + "\nfi");
        scripts.put("case in case", nested("case $1 in a) ", ":", ";; esac"));
        scripts.put("while in while", nested("while curl x; do ", ":", "; done"));
        scripts.put("for in for", nested("for i in 1 2 3; do ", ":", "; done"));
        scripts.put("functions in each other", nested("f() { ", ":", "; }"));
        scripts.put("parentheses of arithmetic", "echo $((" + "(".repeat(SIZE / 2) + "1" + ")".repeat(SIZE / 2) + "))");
        scripts.put("arithmetic in arithmetic", "echo " + nested("$((1+", "1", "))"));
        scripts.put("conditions in each other", "[[ " + "( ".repeat(SIZE / 4) + "a" + " )".repeat(SIZE / 4) + " ]]");
        scripts.put("negations", "! ".repeat(SIZE / 2) + "true");
        scripts.put("defaults in defaults", "echo " + nested("${a:-", "b", "}"));
        scripts.put("braces in each other", "echo " + nested("{a,", "b", "}"));
        scripts.put("braces that stay open", "echo " + "{a,".repeat(SIZE / 3));
        scripts.put("brackets that stay open", "echo " + "[".repeat(SIZE));
        scripts.put("a long pipeline", "cat x" + " | cat".repeat(SIZE / 6));
        scripts.put("a long list", "true" + " && true || false".repeat(SIZE / 17));
        scripts.put("eval in eval", "eval ".repeat(SIZE / 5) + "true");
        scripts.put("bash -c in bash -c", "bash -c ".repeat(SIZE / 8) + "true");
        scripts.put("wrappers before wrappers", "sudo env nice nohup ".repeat(SIZE / 20) + "true");
    }

    private static void growth(Map<String, String> scripts) {
        scripts.put("a variable that doubles", "x=aaaaaaaaaa\n" + "x=$x$x\n".repeat(SIZE / 7));
        scripts.put("a variable that doubles in a loop", "x=a\nwhile true; do x=$x$x; done");
        scripts.put("an array that doubles", "x=(a b c)\n" + "x=(\"${x[@]}\" \"${x[@]}\")\n".repeat(SIZE / 26));
        scripts.put("an eval that doubles", "c='c=\"$c;$c\"; eval \"$c\"'\neval \"$c\"");
        scripts.put(
                "substitutions that double",
                "x=a\nx=" + "${x//a/aa}".repeat(2) + "\n" + "x=${x//a/aaaa}\n".repeat(SIZE / 15));
        scripts.put(
                "a file that doubles",
                "echo a > /tmp/f\n" + "cat /tmp/f /tmp/f >> /tmp/g; cp /tmp/g /tmp/f\n".repeat(SIZE / 47));
        scripts.put("braces after each other", "echo " + "{a,b}".repeat(SIZE / 5));
        scripts.put("a range of a thousand million", "echo {1..999999999}");
        scripts.put("a range in a loop", "for i in {1..999999999}; do :; done");
        scripts.put("ranges after each other", "echo " + "{1..99}".repeat(SIZE / 7));
        scripts.put("seq without end", "for i in $(seq 1 999999999); do :; done");
        scripts.put("printf of a wide field", "x=$(printf '%999999999d' 1)");
        scripts.put("printf of many fields", "x=$(printf '%9999d' $(seq 1 9999))");
        scripts.put(
                "an index of a thousand million", "a[999999999]=1; a[-1]=2; echo \"${a[@]}\"; x=$((a[999999998] + 1))");
        scripts.put("powers", "x=$((9 ** 9 ** 9)); y=$((2 ** 999999999))");
        scripts.put(
                "here-documents beside each other", "cat " + "<<E ".repeat(SIZE / 8) + "\n" + "E\n".repeat(SIZE / 8));
        scripts.put(
                "here-documents after each other",
                "cat <<E > /tmp/f\n$(cat /tmp/f)$(cat /tmp/f)\nE\n".repeat(SIZE / 47));
        scripts.put("here-documents without an end", "cat <<E\n$(cat <<E\n".repeat(SIZE / 18));
        scripts.put("background jobs", "sleep 1 & ".repeat(SIZE / 10));
        scripts.put(
                "background jobs that are ended one by one",
                "for i in {1..300}; do for j in {1..300}; do cmd$i$j; sleep 5 & kill $!; done; done");
        scripts.put(
                "background jobs with a signal each",
                "trap : USR1; for i in {1..300}; do for j in {1..300}; do ( sleep 5; kill -USR1 $$ ) & done; done; wait");
        scripts.put(
                "a search in many folders again and again",
                "PATH=" + "/a:".repeat(SIZE / 4)
                        + "$PATH\nfor i in {1..300}; do for j in {1..300}; do cmd$i$j; done; done");
        scripts.put("many functions that nothing calls", functions());
        scripts.put(
                "processes beside many variables",
                variables() + "for i in {1..300}; do for j in {1..300}; do : | :; done; done");
        scripts.put(
                "undecided ifs beside many variables",
                variables()
                        + "for i in {1..300}; do for j in {1..300}; do if [ -n \"$A\" ]; then B=1; else B=2; fi; done; done");
        scripts.put(
                "subshells beside many files",
                IntStream.range(0, 1000).mapToObj(i -> ": >/f" + i + "\n").collect(Collectors.joining())
                        + "for i in {1..300}; do for j in {1..300}; do ( : ); done; done");
        scripts.put(
                "a long text split again and again",
                "x='" + "a ".repeat(7000) + "'\nfor i in {1..300}; do for j in {1..300}; do set -- $x; done; done");
        scripts.put(
                "a long text replaced again and again",
                "x='" + "a ".repeat(7000) + "'\nfor i in {1..300}; do for j in {1..300}; do y=${x//a/b}; done; done");
        scripts.put(
                "a long text through programs again and again",
                "x='" + "a ".repeat(7000)
                        + "'\nfor i in {1..300}; do for j in {1..300}; do y=$(echo \"$x\" | sed 's/a/b/g' | tr a b | base64 | base64 -d); done; done");
        scripts.put(
                "a long text parsed again and again",
                "x='" + "true;".repeat(2800)
                        + "'\nfor i in {1..300}; do for j in {1..300}; do eval \"$x\"; done; done");
        scripts.put(
                "a long array again and again",
                "x=(" + "a ".repeat(7000)
                        + ")\nfor i in {1..300}; do for j in {1..300}; do y=(\"${x[@]}\"); done; done");
        scripts.put(
                "a long pattern again and again",
                "x='" + "a*".repeat(6000)
                        + "'\nfor i in {1..300}; do for j in {1..300}; do [[ $x == $x ]]; case $x in $x) :;; esac; done; done");
        scripts.put("many words", "echo " + "a ".repeat(SIZE / 2));
        scripts.put("many traps", "trap 'trap \"echo\" EXIT' EXIT\n".repeat(SIZE / 29));
    }

    private static String variables() {
        return IntStream.range(0, SIZE / 10).mapToObj(i -> "V" + i + "=1 \n").collect(Collectors.joining());
    }

    private static String functions() {
        return IntStream.range(0, SIZE / 25)
                .mapToObj(i -> "f" + i + "() { f" + (i + 1) + "; f" + (i + 1) + "; }\n")
                .collect(Collectors.joining());
    }

    private static void programs(Map<String, String> scripts) {
        scripts.put("sed: a replacement that doubles", "x=$(echo a | sed ':a;s/a/aa/;ta')");
        scripts.put("sed: a line that is added to itself", "x=$(echo a | sed ':a;G;h;ba')");
        scripts.put("sed: what is held and taken in turn", "x=$(echo a | sed ':a;G;H;x;ba')");
        scripts.put("sed: a line printed without end", "x=$(head -c 40000 /dev/zero | tr '\\0' a | sed ':a;p;ba')");
        String long64 = "a".repeat(64);
        scripts.put("sed: long replacements", "x=$(echo a | sed '" + ("s/a/" + long64 + "/g;").repeat(6) + "')");
        scripts.put("perl: long replacements", "x=$(echo a | perl -pe '" + ("s/a/" + long64 + "/g;").repeat(6) + "')");
        Map<String, String> awk = new LinkedHashMap<>();
        awk.put("a replacement that doubles", "x=\"a\"; while (1) gsub(\"a\", \"aa\", x)");
        awk.put("a text that doubles", "x=\"a\"; while (1) x = x x");
        awk.put("a format that doubles", "x=\"a\"; while (1) x=sprintf(\"%s%s\", x, x)");
        String blanks = "for (i = 0; i < 9000; i++) x = x \" a\"; ";
        awk.put("long texts that are kept", blanks + "while (1) a[i++] = toupper(x)");
        awk.put("a long text parted again and again", blanks + "while (1) n = split(x, a, \" \")");
        awk.put("a long text searched again and again", blanks + "while (1) if (x ~ /(a| )*b/) n++");
        awk.put("a long record with another field again and again", blanks + "$0 = x; while (1) $3 = i++");
        awk.put("a file read again and again", "while (1) { getline x < \"/etc/passwd\"; close(\"/etc/passwd\") }");
        awk.put("a file that grows without end", "while (1) print \"" + long64 + "\" >> \"/f\"");
        awk.forEach((name, program) -> scripts.put("awk: " + name, "x=$(awk 'BEGIN{" + program + "}')"));
        String lines = "x=$(seq 1 5000)\nfor i in {1..300}; do for j in {1..300}; do ";
        scripts.put("grep: as many patterns as lines", lines + "echo \"$x\" | grep -F \"$x\"; done; done");
        scripts.put(
                "grep: as many patterns as lines of which a piece is unknown",
                "x=$(seq 1 5000)\ny=$(echo \"$x\" | sed \"s/\\$/ $(hostname)/\")\nfor i in {1..300}; do echo \"$y\" | grep -F \"$x\"; done");
        scripts.put("sort: many lines again and again", lines + "echo \"$x\" | sort -n -u -k1,1; done; done");
        scripts.put("a large array set one by one", lines + "for k in $x; do m[$k]=1; done; done; done");
        scripts.put("a long text sourced again and again", lines + "source <(echo \"$x\"); done; done");
        scripts.put(
                "grep: what is not there, looked for behind each match",
                "x=$(head -c 18000 /dev/zero | tr '\\0' a | grep -o -e b -e a)");
    }

    private static void values(Map<String, String> scripts) {
        Map<String, String> programs = new LinkedHashMap<>();
        programs.put("arrays in an array", "[range(10000)] | map([range(10000)])");
        programs.put("a text that doubles", "reduce range(40) as $i (\"a\"; . + .)");
        programs.put("a value that stands twice in each", "1" + " | [., .]".repeat(SIZE / 10) + " | tojson");
        programs.put("values in each other", "reduce range(10000) as $i (0; [.]) | tojson");
        programs.put("a range for each of a range", "[range(10000)] | any(any(range(10000); false))");
        programs.put("the same values again and again", "[range(10000)] | [" + ".[],".repeat(SIZE / 4) + "0] | length");
        programs.put("places that are changed", "[range(10000)]" + " | map_values(1)".repeat(SIZE / 16));
        programs.put("places that are assigned", "[range(10000)]" + " | .[] |= 1".repeat(SIZE / 12));
        programs.put("an array in another", "[range(10000)]" + " | . - [range(10000)]".repeat(SIZE / 24));
        programs.put("escapes of escapes", "\"%\"" + " | @uri".repeat(SIZE / 7));
        programs.put("a long text between many", "[range(10000)] | join(\"" + "a".repeat(SIZE - 100) + "\")");
        programs.put("a long text put into one", "[range(5000)] | tojson | \"" + "\\(.)".repeat(SIZE / 4) + "\"");
        programs.forEach((name, program) -> scripts.put("jq: " + name, "jq -n '" + program + "'"));
    }

    private static void endless(Map<String, String> scripts) {
        scripts.put("an endless loop", "while :; do :; done");
        scripts.put("an endless loop that counts", "n=0; while true; do n=$((n + 1)); done");
        scripts.put("an endless until", "until false; do x=1; done");
        scripts.put("an endless for", "for ((;;)); do :; done");
        scripts.put("a for of a thousand million", "for ((i = 0; i < 999999999; i++)); do :; done");
        scripts.put("endless loops in each other", "while :; do ".repeat(SIZE / 20) + ":" + "; done".repeat(SIZE / 20));
        scripts.put("a fork bomb", ":(){ :|:& };:");
        scripts.put("a function that calls itself", "f() { f; }; f");
        scripts.put("a function that calls itself twice", "f() { f; f; }; f");
        scripts.put("functions that call each other", "f() { g; g; }; g() { f; f; }; f");
        scripts.put("calls that double", functions() + "f" + SIZE / 25 + "() { :; }\nf0");
        scripts.put("a source of itself", "source \"$0\"");
        scripts.put("a source of a file that it writes", "echo '. /tmp/f; . /tmp/f' > /tmp/f; . /tmp/f");
        scripts.put("a bash of itself", "bash \"$0\"; bash \"$0\"");
        scripts.put("an exec of itself", "exec \"$0\"");
        scripts.put("an alias of itself", "shopt -s expand_aliases\nalias a='a b'\nalias b='a; b'\na; b");
        scripts.put(
                "aliases that double",
                "shopt -s expand_aliases\n"
                        + IntStream.range(0, 400)
                                .mapToObj(i -> "alias a" + i + "='a" + (i + 1) + "; a" + (i + 1) + "'\n")
                                .collect(Collectors.joining())
                        + "a0\n");
        scripts.put("a variable of itself in arithmetic", "x='x+x'; echo $((x))");
        scripts.put("a reference to itself", "declare -n a=b; declare -n b=a; echo \"$a\"; a=1");
        scripts.put("an indirection to itself", "x=x; echo ${!x}; eval \"x='\\$x\\$x'\"; eval \"x=$x\"");
        scripts.put(
                "a trap that raises itself",
                "trap 'false' ERR; trap 'kill -USR1 $$' USR1; kill -USR1 $$; trap 'exit' EXIT; false");
        scripts.put(
                "a read without end",
                "while read -r line; do echo \"$line\"; done < /dev/zero; yes | while read -r x; do :; done");
    }

    private static void patterns(Map<String, String> scripts) {
        String subject = "a".repeat(2_000);
        scripts.put("a glob that backtracks", "x=" + subject + "; case $x in " + "*a".repeat(3_000) + "*b) :;; esac");
        scripts.put(
                "an extended glob that backtracks",
                "shopt -s extglob; x=" + subject + "; [[ $x == +(+(+(a)))b ]]; echo ${x##+(*(a|aa))b}");
        scripts.put("a regular expression that backtracks", "x=" + subject + "; [[ $x =~ ^(((a+)+)+)+b$ ]]");
        scripts.put(
                "a regular expression of what may be left out",
                "x=" + subject + "; [[ $x =~ ^" + "a?".repeat(900) + "b$ ]]");
        scripts.put(
                "a regular expression of stars",
                "x=" + subject + "; while [[ ! $x =~ " + ".*a".repeat(300) + "b ]]; do x=a$x; done");
        scripts.put(
                "removals that backtrack again and again",
                "x=" + subject + "; for i in {1..300}; do for j in {1..300}; do y=${x%%*a*a*a*b}; done; done");
        scripts.put("a replacement that backtracks", "x=" + subject + "; echo ${x//*a*a*a*a*a*a*a*a*b/y}");
        scripts.put("a removal that backtracks", "x=" + subject + "; echo ${x%%*a*a*a*a*b} ${x##*a*a*a*a*b}");
        scripts.put("a sed that backtracks", "echo " + subject + " | sed -E 's/^((a|aa)+)+b$/x/' | grep -E '^(a+)+b$'");
        scripts.put("a glob over folders", "ls " + "/*".repeat(SIZE / 2));
        scripts.put("globs over folders", "ls " + "/*/*/* ".repeat(SIZE / 7));
    }

    private static String nested(String open, String innermost, String close) {
        int depth = SIZE / (open.length() + close.length());
        return open.repeat(depth) + innermost + close.repeat(depth);
    }
}
