#!/bin/bash
/etc/eks/bootstrap.sh --help 2>&1 | grep -q -- --container-runtime && echo has
