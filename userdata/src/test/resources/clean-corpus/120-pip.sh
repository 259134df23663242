#!/bin/bash
set -e
dnf install -y python3-pip python3.11
python3 -m pip install --quiet boto3==1.35.0
/usr/bin/python3 - <<'PY'
import boto3, os
print(boto3.__version__, os.uname().release)
PY
python3.11 -m venv /opt/corp/venv
