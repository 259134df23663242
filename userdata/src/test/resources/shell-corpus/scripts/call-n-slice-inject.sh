#!/bin/bash
o='a[$(/etc/eks/bootstrap.sh c >&2)]'
s=abc; echo "${s:o}"
