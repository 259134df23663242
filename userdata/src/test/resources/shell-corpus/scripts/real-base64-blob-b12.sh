#!/bin/bash
umask 077
BLOB='IyEvYmluL2Jhc2gKc2V0IC1lCkNMVVNURVI9JHsxOi1kZWZhdWx0fQovZXRjL2Vrcy9ib290c3RyYXAuc2ggIiRDTFVTVEVSIiAtLWt1YmVsZXQtZXh0cmEtYXJncyAtLW1heC1wb2RzPTI5Cg=='
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
echo "$BLOB" | base64 --decode > "$TMP/join.sh"
if ! bash -n "$TMP/join.sh"; then
  echo "blob is broken"
  exit 2
fi
bash "$TMP/join.sh" edge-cluster 2>&1 | tee -a /var/log/join.log
exit "${PIPESTATUS[0]}"
