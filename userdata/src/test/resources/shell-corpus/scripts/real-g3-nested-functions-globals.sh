#!/bin/bash
RESULT=
compute() {
  inner() { RESULT="$1-$2"; }
  inner "$@"
}
decide() {
  compute "$(. /etc/os-release; echo "$ID")" "$(. /etc/os-release; echo "${VERSION_ID%%.*}")"
  [[ $RESULT == amzn-2 ]]
}
if decide; then
  JOINER=legacy
else
  JOINER=modern
fi
legacy() { /etc/eks/bootstrap.sh nested-fn "$@"; }
modern() { echo "modern: $RESULT"; }
$JOINER --use-max-pods false
