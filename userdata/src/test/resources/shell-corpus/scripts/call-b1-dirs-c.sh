#!/bin/bash
pushd /etc/eks >/dev/null
pushd /tmp >/dev/null
cd "$(dirs +1)"
./bootstrap.sh prod
