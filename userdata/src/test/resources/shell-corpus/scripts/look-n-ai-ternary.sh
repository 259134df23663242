#!/bin/bash
x='a[$(/etc/eks/bootstrap.sh c >&2)]'
(( 1 ? 2 : x )); true
