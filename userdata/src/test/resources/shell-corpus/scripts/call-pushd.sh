#!/bin/bash
pushd /etc/eks >/dev/null
bash bootstrap.sh prod
popd
