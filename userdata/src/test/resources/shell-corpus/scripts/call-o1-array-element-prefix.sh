#!/bin/bash
a=(bootstrap.sh)
"${a[@]/#//etc/eks/}" prod
