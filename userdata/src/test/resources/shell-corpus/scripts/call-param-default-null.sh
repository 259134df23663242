#!/bin/bash
B=
${B:-/etc/eks/bootstrap.sh} c1
