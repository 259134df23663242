#!/bin/bash
args=(/etc/eks/bootstrap.sh "a b")
eval "${args[@]@Q}"
