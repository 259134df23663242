#!/bin/sh
for w in one two; do
for v in three four; do
let 0
done
done
f0() {
eval "$(cat <<END1
[[ x =~ ^x$ ]] && [[ -z $c ]] || env A=1 /e\tc/eks/bootstrap.sh "$a"
END1
)"
bash -o pipefail -ec 'f1() (
)'
}
! f0
bash < /etc/eks/bootstrap.sh