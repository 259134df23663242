package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Dice;

/** What later words depend on: variables, arrays, positional parameters, their attributes. */
final class GeneratedVariables {
    private static final String PATH = GeneratedWords.PATH;

    private final Dice dice;
    private final GeneratedWords words;

    GeneratedVariables(Dice dice, GeneratedWords words) {
        this.dice = dice;
        this.words = words;
    }

    String assignment() {
        String name = words.variable();
        String other = words.variable();
        return dice.oneOf(java.util.List.of(
                () -> name + "=" + words.value(),
                () -> name + "=" + words.value(),
                () -> name + "=" + words.value(),
                () -> "export " + name + "=" + words.value(),
                () -> name + "=" + words.value() + "; " + other + "=" + words.value(),
                () -> name + "=" + words.value() + " " + other + "=\"$" + name + "\"",
                () -> ": \"${" + name + ":=" + PATH + "}\"",
                () -> ": ${" + name + "=" + PATH + "}",
                () -> "read -r " + name + " rest <<< \"" + PATH + " prod\"",
                () -> "unset " + name,
                () -> "unset -v " + name + " " + other,
                () -> "printf -v " + name + " '/%s/%s' etc eks",
                () -> name + "+=" + dice.any("/bootstrap.sh", words.value()),
                () -> "declare " + name + "=" + words.value(),
                () -> "declare -x " + name + "=" + words.value(),
                () -> "declare -l " + name + "=/ETC/EKS/BOOTSTRAP.SH",
                () -> "declare -u " + name + "=eks; " + other + "=${" + name + ",,}",
                () -> "declare -i n=" + dice.any("1+1", "a", "3"),
                () -> "declare -n ref" + "=" + name + "; ref=" + words.value() + "; unset -n ref",
                () -> "declare -n ref=" + name + "; $ref prod",
                () -> "readonly r" + "=" + words.value() + "; $r prod",
                () -> "readonly k=1\nk=2; " + PATH + " line\n" + PATH + " next",
                () -> "key=" + name + "; ${!key} prod",
                () -> name + "=$(" + dice.any("false", "true", "echo /etc/eks; false", "exit 3") + ")",
                () -> name + "=`echo /etc/eks`",
                () -> "IFS=: read -r " + name + " " + other + " <<< /etc/eks:" + PATH,
                () -> "IFS=, ; set -- $" + name + "; IFS=$' \\t\\n'",
                () -> "((n" + dice.any("++", "--", "=2", "=0", "+=1") + "))",
                () -> "n=$((n " + dice.any("+ 1", "* 2", "- 1", "% 2") + "))",
                () -> "let n=" + dice.any("0", "1", "n+1")));
    }

    String array() {
        String value = words.value();
        return dice.any(
                "list=(" + value + " " + words.value() + ")",
                "list+=(" + value + ")",
                "list=(" + PATH + " prod)",
                "list=([2]=" + PATH + " [5]=x)",
                "list[1]=" + value,
                "list[${#list[@]}]=" + value,
                "unset 'list[0]'",
                "unset list",
                "declare -a list=(" + value + ")",
                "list=(\"${list[@]:1}\")",
                "list=(\"${list[@]}\" " + value + ")",
                "\"${list[@]:0:1}\" prod",
                "${list[*]}",
                "declare -A map=([k]=" + value + " [l]=" + words.value() + ")",
                "declare -A map; map[k]=" + value,
                "\"${map[k]}\" prod",
                "for w in \"${!map[@]}\"; do ${map[$w]}; done",
                "unset 'map[k]'",
                "IFS=' ' read -ra list <<< \"" + PATH + " prod\"",
                "mapfile -t list < <(printf '%s\\n' " + PATH + " prod)",
                "mapfile -t list <<< \"" + PATH + "\"",
                "readarray -t list <<'L'\n" + PATH + "\nL",
                "set -- " + PATH + " prod; \"$@\"",
                "set -- echo " + PATH + "; shift; $1",
                "set -- " + value + " " + words.value(),
                "set -- $a $b",
                "set --",
                "shift",
                "shift 2",
                "shift || true",
                "\"$1\" prod",
                "\"${@:1:1}\" prod",
                "[ $# -eq 0 ] || \"${!#}\"",
                "for w; do $w; done",
                "for w in \"$@\"; do \"$w\"; done",
                "for w in \"${list[@]}\"; do $w; done");
    }
}
