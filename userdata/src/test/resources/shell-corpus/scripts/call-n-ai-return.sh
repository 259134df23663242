#!/bin/bash
x='a[$(/etc/eks/bootstrap.sh c >&2)]'
f() { return $((x)); }; f
