package dev.bootproof.userdata.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=(1 [3]=x) b+=c d[1]=2 cmd <<<word {fd}>&2 2>/dev/null",
                "cat <<A <<-'B'; echo $(cat <<C\nc\nC\n)\na\nA\n\tb\n\tB\n",
                "f() { :; }; function g { :; } >x; function h() ( : )",
                "case x in (a|b) : ;; c) : ;& d) : ;;& esac",
                "for ((i=0; i<3; i++)); do :; done; for x; do :; done; for x in 1 2\ndo :; done",
                "[[ -f x && ( a == b* || $x =~ ^(a|b)+$ ) && ! -n y ]]",
                "coproc N { :; }\ncoproc cat\nselect x in a b; do break; done",
                "time -p ! a |& b",
                "echo ${a:-${b#x}} ${!c} ${!d*} ${#e[@]} ${f[1]:2:3} ${g//\\//_} ${h^^} ${@:2} ${i@Q}",
                "echo $((1 + (2 << 3))) $( (a); (b) ) `echo \\`date\\`` <(x) >(y) $'\\'' $\"x\"",
                "i\\\nf tr\\\nue; th\\\nen echo a\\\nb; fi",
                "# a comment's end \\\necho",
                "if a; then b; elif c; then d; else e; fi > f",
                "declare -A m=([a]=1 [b]=2); export x=(1)"
            })
    void readsWhatBashReads(String text) {
        assertThat(ShellParser.parse(text).end()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if true; fi",
                "echo )",
                "a; ;",
                "f() echo",
                "'open",
                "\"open",
                "`open",
                "$(open",
                "case x in a) b;",
                "for x in 1; echo; done",
                "{ a }",
                "[[ a b ]]",
                "echo x=(1)",
                "& a",
                "a && | b",
                "${open",
                "! ! ;;"
            })
    void refusesWhatBashRefuses(String text) {
        assertThat(ShellParser.parse("echo first\n" + text + "\necho last\n")).satisfies(script -> {
            assertThat(script.commands()).hasSize(1);
            assertThat(script.end())
                    .hasValueSatisfying(stop -> assertThat(stop.error()).isTrue());
        });
    }

    @Test
    void agreesWithBashAboutEveryRow() {
        for (boolean posix : new boolean[] {false, true}) {
            assertThat(SyntaxRows.all())
                    .filteredOn(row -> row.formed(posix) != formed(row.text(), posix))
                    .isEmpty();
        }
    }

    private static boolean formed(String text, boolean posix) {
        ShellParser parser = ShellParser.of(text);
        parser.posix(posix);
        return parser.rest().end().isEmpty();
    }

    @Test
    void anAliasCountsFromTheNextLineOn() {
        ShellParser parser = ShellParser.of("one\ntwo x\nthree");
        parser.next();
        parser.aliases(
                name -> name.equals("two") ? java.util.Optional.of("if a; then b; fi; c") : java.util.Optional.empty());

        assertThat(parser.next()).hasValueSatisfying(c -> assertThat(c).isInstanceOf(Command.Sequence.class));
        assertThat(parser.next())
                .hasValueSatisfying(c -> assertThat(c.position()).isEqualTo(new Position(3, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(", "${a:-", "(", "\"$(", "{ ", "if ", "$((", "`\\`", "[[ ( ", "f() { ", "case x in a) "})
    void deepNestingEndsWithAReason(String piece) {
        assertThat(ShellParser.parse(piece.repeat(16_000 / piece.length())).end())
                .isPresent();
    }

    @Test
    void tellsComments() {
        String text = """
                # one
                a 'x # no' "# no" x#no \\# no ${x#no} $# # two
                cat <<E # three
                # no
                E
                if a; then # four
                  b; fi; (( 16#ff )); c=$(d # five
                ); e=( # six
                  1 )
                case x in # seven
                  a) ;; # eight
                esac
                """;

        assertThat(ShellParser.comments(text))
                .extracting(Comment::text)
                .containsExactly("# one", "# two", "# three", "# four", "# five", "# six", "# seven", "# eight");
        assertThat(ShellParser.comments(text).get(1).position()).isEqualTo(new Position(2, 41));
    }

    /** What stands there is never read. */
    @Test
    void tellsNoCommentsBehindAnError() {
        assertThat(ShellParser.comments("# one\nif; fi # two\n# three\n"))
                .extracting(Comment::text)
                .containsExactly("# one");
    }
}
