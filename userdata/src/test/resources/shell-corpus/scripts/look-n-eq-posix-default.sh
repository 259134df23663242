#!/bin/bash
set -o posix
"${z:-$'/etc/eks/b\x6fotstrap.sh'}" c
