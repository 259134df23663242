#!/bin/bash
x='a[$(/etc/eks/bootstrap.sh c >&2)]'
echo ${x:0:2}
