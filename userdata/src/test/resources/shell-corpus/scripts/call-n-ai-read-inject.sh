#!/bin/bash
read 'a[$(/etc/eks/bootstrap.sh c >&2; echo 1)]' <<< x
