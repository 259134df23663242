#!/bin/bash
[[ x == [^a-c] ]] && [[ x == [!a-c] ]] && /etc/eks/bootstrap.sh prod
