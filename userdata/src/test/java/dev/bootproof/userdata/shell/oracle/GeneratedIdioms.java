package dev.bootproof.userdata.shell.oracle;

import static dev.bootproof.userdata.shell.oracle.GeneratedWords.PATH;

import dev.bootproof.userdata.Dice;
import java.util.List;
import java.util.function.IntFunction;

/** What people do with bash's own means: reading, descriptors, transformations, retries. */
final class GeneratedIdioms {
    private final Dice dice;
    private final GeneratedWords words;
    private final IntFunction<String> blocks;

    GeneratedIdioms(Dice dice, GeneratedWords words, IntFunction<String> blocks) {
        this.dice = dice;
        this.words = words;
        this.blocks = blocks;
    }

    String idiom(int depth) {
        return dice.oneOf(List.of(
                this::read,
                this::descriptors,
                this::transformed,
                this::printed,
                this::matched,
                this::option,
                this::job,
                () -> retried(depth),
                () -> local(depth)));
    }

    private String read() {
        String name = words.variable();
        return dice.any(
                "IFS=: read -ra list <<< \"/etc/eks:" + PATH + "\"; \"${list[1]}\"",
                "read -r -d ';' " + name + " <<< \"" + PATH + ";x\"",
                "read -r -n 8 " + name + " <<< " + PATH + "; \"$" + name + "/bootstrap.sh\"",
                "read -r -N 4 " + name + " <<< /etc/eks",
                "IFS= read -r " + name + " <<< ' " + PATH + "'; $" + name,
                "read -rp 'which? ' " + name + " <<< " + words.value(),
                "read -t 1 -r " + name + " <<< " + words.value(),
                "read -r " + name + " b < <(echo " + words.path() + " prod)",
                "read " + name + " <<< '/etc\\/eks'",
                "read -r -d '' " + name + " <<'L' || true\n" + PATH + " prod\nL\n$" + name,
                "read -r _ " + name + " _ <<< \"x " + PATH + " y z\"",
                "mapfile -t -d : list <<< \"x:" + PATH + ":y\"; \"${list[1]}\" prod",
                "mapfile -t -s 1 -n 1 list <<< $'x\\n" + PATH + "\\ny'; ${list[0]}",
                "mapfile -O 1 -t list < <(echo " + words.path() + ")",
                "mapfile list <<< " + PATH + "; ${list[0]}",
                "while IFS=' ' read -r -a list; do \"${list[@]}\"; done <<< \"" + PATH + " prod\"",
                "while read -r w || [ -n \"$w\" ]; do $w; done < <(printf '%s' " + PATH + ")",
                "for w in $(</etc/eks/nothing) " + words.path() + "; do $w; done",
                "IFS=$'\\n' read -d '' -ra list < <(printf '%s\\n' echo " + PATH + "); ${list[1]}",
                ". <(echo \"" + name + "=" + PATH + "\"); $" + name,
                "source /dev/stdin <<< \"" + name + "=" + PATH + "\"",
                "cat <(echo x) <(echo " + PATH + ") | tail -1 | bash");
    }

    private String descriptors() {
        String target = words.workFile();
        return dice.any(
                "exec > >(tee -a /var/log/user-data.log) 2>&1",
                "exec > /var/log/user-data.log 2>&1",
                "exec >> /tmp/log",
                "exec 3>&1; " + PATH + " >&3; exec 3>&-",
                "exec 5> " + target + "; echo " + PATH + " >&5; exec 5>&-; bash " + target,
                "exec 6< " + target + "; read -r a <&6; exec 6<&-; $a",
                "exec 6<<< " + PATH + "; bash <&6",
                "exec {fd}> /tmp/three; echo x >&$fd; exec {fd}>&-",
                "exec {fd}<<< " + PATH + "; read -r a <&$fd; $a",
                "{ echo " + PATH + " >&2; } 2>&1 | bash",
                "{ echo " + PATH + "; } 3>&1 >&3 | bash",
                "echo " + PATH + " 2>&1 >/dev/null | bash",
                words.path() + " |& tee /tmp/log",
                words.path() + " &>> /tmp/log",
                words.path() + " <<< x",
                words.path() + " 2>&1 | logger -t user-data",
                words.path() + " >&9",
                words.path() + " 2>&-",
                "exec < /dev/null",
                "set -C; echo " + PATH + " > " + target + "; set +C; bash " + target,
                "set -C; echo " + PATH + " >| " + target + "; set +C",
                "cat " + target + " <<< x > /tmp/copy",
                "$(cat 4<<< x <&4 >/dev/null; echo " + PATH + ")");
    }

    private String transformed() {
        String name = words.variable();
        return dice.any(
                "eval \"x=${" + name + "@Q}\"; $x",
                "eval \"${" + name + "@A}\"; \"$" + name + "\"",
                "eval \"${list[*]@Q}\"",
                "eval \"${list[@]@Q}\" prod",
                "eval set -- \"${list[@]@Q}\"; \"$@\"",
                "${" + name + "@L} prod",
                "\"${" + name + "@E}\" prod",
                "\"${" + name + "@P}\" prod",
                "x='\\x2fetc'; \"${x@E}/eks/bootstrap.sh\"",
                "\"${" + name + ": -20}\" prod",
                "${" + name + "/#x}",
                "${" + name + "/%.bak/}",
                "${" + name + "//old/eks} prod",
                "${" + name + "%/*}/bootstrap.sh",
                "${" + name + "%%[![:print:]]*}",
                "/etc/eks/${" + name + "##*/}",
                "${" + name + "+" + PATH + "}",
                "${" + name + ":+echo} " + PATH,
                "[ ${#" + name + "} -gt 8 ] && " + PATH,
                "x=${!" + name + "*}; echo $x",
                "x=(\"${list[@]/%/x}\"); \"${x[0]%x}\"",
                "x=(\"${list[@]#/old}\"); ${x[@]}",
                "x=(${list[@]+\"${list[@]}\"}); \"${x[@]}\"",
                "\"${list[@]:1:2}\"",
                "${list[-1]} prod",
                "x=\"${list[*]}\"; $x",
                "IFS=/; x=\"${list[*]}\"; unset IFS; $x",
                "set -- \"${@:2}\"; \"$@\"",
                "set -- \"$@\" " + PATH + "; \"${@: -1}\"",
                "shift $#; set -- " + words.value() + "; $1",
                "\"${map[k]:-" + PATH + "}\" prod",
                "[[ -v map[k] ]] && " + PATH,
                "[ -n \"${map[k]+x}\" ] || " + PATH,
                "for x in \"${!list[@]}\"; do ${list[x]}; done",
                "[ \"${#list[@]}\" -gt 1 ] && " + PATH,
                "map+=([m]=" + words.value() + "); ${map[m]}",
                "declare -r z=" + words.value() + "; $z",
                "declare -a copy=(\"${list[@]}\"); copy+=(x); ${copy[0]}",
                "x=a; declare \"$x=" + words.value() + "\"",
                "local -n ref=" + name + "; ref=" + PATH,
                "export -n " + name + "; bash -c '$" + name + "'",
                "export " + name + "; bash -c '$" + name + " prod'",
                "set -a; " + name + "=" + words.value() + "; set +a; bash -c '$" + name + "'",
                name + "=" + PATH + " bash -c '$" + name + "'",
                name + "=" + PATH + " eval '$" + name + "'",
                name + "=" + PATH + " :; $" + name);
    }

    private String printed() {
        String name = words.variable();
        return dice.any(
                "printf -v " + name + " '%s' " + words.path(),
                "printf -v 'list[1]' '%s' " + PATH,
                "printf -v " + name + " '%q' " + PATH + "; eval \"$" + name + "\"",
                "printf '%q\\n' " + PATH + " | bash",
                "printf '%q ' " + PATH + " 'a b' | bash",
                "printf '%b\\n' '" + PATH + "\\tprod' | bash",
                "printf '%s %s\\n' " + PATH + " a echo b | bash",
                "\"$(printf '/%s' etc eks bootstrap.sh)\" prod",
                "printf '\\x2fetc/eks/bootstrap.sh\\n' | sh",
                "printf '%.8s/bootstrap.sh\\n' /etc/eks/x | bash",
                "printf '%-3s%s\\n' '' " + PATH + " | bash",
                "printf '%d' 3 | grep -q 3 && " + PATH,
                "printf '%s' " + PATH + " | bash",
                "printf -- '%s\\n' " + PATH + " | bash",
                "printf '%c' /x | grep -qx / && " + PATH,
                "echo -e '" + PATH + "\\tprod' | bash",
                "echo -n " + PATH + " | bash",
                "echo -e 'x\\n" + PATH + "' | tail -n1 | bash",
                "echo -E '" + PATH + "\\n' | bash");
    }

    private String matched() {
        String name = words.variable();
        return dice.any(
                "[[ $" + name + " =~ ^(/etc/eks)(/.*)?$ ]] && \"${BASH_REMATCH[1]}/bootstrap.sh\"",
                "[[ $" + name + " =~ (boot[a-z]+)\\.sh ]] && /etc/eks/${BASH_REMATCH[1]}.sh",
                "re='^/etc'; [[ $" + name + " =~ $re ]] && " + PATH,
                "shopt -s nocasematch; [[ $" + name + " == /ETC/* ]] && " + PATH + "; shopt -u nocasematch",
                "shopt -s nocasematch; case $" + name + " in /ETC*) " + PATH + " ;; esac; shopt -u nocasematch",
                "shopt -s extglob; case $" + name + " in @(/etc|/opt)/*) " + PATH + " ;; esac",
                "[[ $" + name + " == @(/etc*|x) ]] && " + PATH,
                "[[ $" + name + " != *.sh ]] || $" + name,
                "[[ -o errexit ]] && " + PATH,
                "[[ -x " + PATH + " && ! -d " + PATH + " ]] && " + PATH,
                "[ -f /nowhere -o -f " + PATH + " ] && " + PATH,
                "[ ! -e /nowhere -a -d /etc/eks ] && " + PATH,
                "[[ $" + name + " < /etd ]] && " + PATH,
                "[[ ${" + name + ":0:1} == / ]] && " + PATH,
                "[[ " + PATH + " -ef /etc/eks/../eks/bootstrap.sh ]] && " + PATH,
                "[[ -s " + words.workFile() + " ]] && " + PATH,
                "[ -L /tmp/link ] && " + PATH,
                "[ \"$" + name + "\" ] && " + PATH,
                "[ -z \"${none-}\" ] && " + PATH,
                "[[ $(type -t echo) == builtin ]] && " + PATH,
                "((n = n ? 0 : 1)) && " + PATH,
                "(( (n += 2) % 3 )) || " + PATH,
                "x=5; while ((x-- > 3)); do " + PATH + "; done",
                "for ((;;)); do " + words.path() + "; break; done",
                "for ((x = 3, y = 0; x > y; x--, y++)); do echo $x; done; ((x == 1)) && " + PATH);
    }

    private String option() {
        return dice.any(
                "set -- -x " + PATH + "; while [ $# -gt 0 ]; do case $1 in -x) shift; $1 ;; esac; shift; done",
                "set -o nounset; ${none-" + PATH + "}; set +u",
                "set -f; for w in /etc/eks/boot*.sh; do $w; done; set +f",
                "shopt -s nullglob; for w in /etc/eks/nothing*; do " + PATH + "; done; shopt -u nullglob",
                "shopt -q nullglob || " + PATH,
                "set +o | grep -q 'set -o errexit' && " + PATH,
                "[[ $SHELLOPTS == *errexit* ]] && " + PATH,
                "shopt -s globstar; for w in /etc/eks/**/*.sh; do bash $w; done",
                "shopt -s dotglob extglob",
                "set -h; hash -r",
                "set -b",
                "set +B; /etc/eks/{bootstrap,other}.sh; set -B",
                "ulimit -c 0",
                "trap 'echo $LINENO' ERR",
                "export PS4='+ '",
                "export DEBIAN_FRONTEND=noninteractive",
                "readonly LOG=/tmp/log; exec 2>> $LOG");
    }

    private String job() {
        return dice.any(
                "false & wait -n || " + PATH,
                "true & wait -n && " + PATH,
                "(exit 3) & wait $!; [ $? -eq 3 ] && " + PATH,
                "for w in 1 2; do " + words.path() + " & done; wait",
                "sleep 0 & sleep 0 & wait && " + PATH,
                "{ " + PATH + " || true; } & wait",
                PATH + " & disown; wait",
                "(" + PATH + " &); wait; sleep 0.2",
                "pid=$(sh -c 'echo $PPID'); [ -n \"$pid\" ] && " + PATH,
                "sleep 60 & kill $!; wait $! || " + PATH,
                "sleep 60 & kill %1 && " + PATH,
                "trap '" + PATH + "' CHLD; sleep 0; trap - CHLD",
                "jobs; " + PATH);
    }

    private String retried(int depth) {
        String command = words.path() + dice.any("", " prod");
        String counter = words.fresh("t");
        return switch (dice.below(8)) {
            case 0 ->
                counter + "=0\nuntil [ $" + counter + " -ge 2 ]; do\n" + command + " && break\n" + counter + "=$(("
                        + counter + " + 1))\ndone";
            case 1 -> "for " + counter + " in 1 2 3; do\n" + command + " && break || sleep 0\ndone";
            case 2 -> "if ! " + command + "; then\n" + blocks.apply(Math.max(depth - 1, 0)) + "\nfi";
            case 3 -> command + " || { echo failed; " + dice.any("exit 1", "true", "false", PATH) + "; }";
            case 4 -> counter + "=0\nwhile ! " + command + "; do\n((++" + counter + " > 1)) && break\ndone";
            case 5 -> "until " + words.condition() + "; do\n" + command + "\nbreak\ndone";
            case 6 -> counter + "=0\nwhile true; do\n" + command + "\n[ $((" + counter + "++)) -lt 1 ] || break\ndone";
            default -> command + " && echo good || " + dice.any("echo bad", PATH, "exit 3");
        };
    }

    /** A function that keeps to itself what it sets. */
    private String local(int depth) {
        if (words.functionDepth > 0) {
            return read();
        }
        String name = words.function();
        words.functionDepth++;
        String body = blocks.apply(Math.max(depth - 1, 0));
        words.functionDepth--;
        return name + "() {\n"
                + dice.any(
                        "local -",
                        "local -a list=(" + PATH + ")",
                        "local -A map=([k]=" + PATH + ")",
                        "local -n out=$1",
                        "local a b c",
                        "local a=\"${1:-" + PATH + "}\" b=$a",
                        "local IFS=:",
                        "local -r cmd=$1; shift",
                        "local -x a=" + PATH,
                        "local OPTIND o; while getopts 'c:' o; do case $o in c) $OPTARG ;; esac; done",
                        "[[ ${FUNCNAME[0]} == " + name + " ]] || return 1",
                        "trap 'trap - RETURN; " + PATH + "' RETURN",
                        "set -e",
                        "set +e",
                        "cd /etc/eks || return",
                        "echo " + PATH + "; return 0",
                        "(( $# )) || return 0")
                + "\n" + body + "\n}\n" + name
                + dice.any(
                        "", " a", " " + PATH, " -c " + PATH, " || true", " | bash", " >/dev/null", "; $(" + name + ")")
                + dice.any("", "", "\n./bootstrap.sh", "\n$a", "\n\"${list[@]}\"");
    }
}
