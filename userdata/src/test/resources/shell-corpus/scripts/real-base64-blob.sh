#!/bin/bash
set -euo pipefail
mkdir -p /opt/bootstrap
base64 -d > /opt/bootstrap/run.sh <<'B64'
IyEvYmluL2Jhc2gKc2V0IC1lCkNMVVNURVI9cHJvZAovZXRjL2Vrcy9ib290c3RyYXAuc2ggIiRD
TFVTVEVSIiAtLWt1YmVsZXQtZXh0cmEtYXJncyAnLS12PTInCg==
B64
chmod 0755 /opt/bootstrap/run.sh
/opt/bootstrap/run.sh 2>&1 | tee /var/log/bootstrap.log
