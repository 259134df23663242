#!/bin/bash
pushd /usr >/dev/null; pushd ../etc/eks >/dev/null
./bootstrap.sh stack
popd >/dev/null
