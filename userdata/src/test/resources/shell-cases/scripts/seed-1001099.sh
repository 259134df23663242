#!/bin/sh
if ! {
for w in; do
shift || true
done
}; then
: "${b:=/etc/eks/bootstrap.sh}"
fi
out=$(
f0() {
text=$(cat <<\END1
END1
)
f1() {
echo ../eks/bootstrap.sh --use-max-pods false | xargs -n1 echo | cat
}
}
)
function f2 {
[ $# -eq 0 ] || "${!#}"
}
x=$(f2 /etc/eks/[a-c]ootstrap.sh)