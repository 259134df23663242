#!/bin/bash
cat <<E
	E
/etc/eks/bootstrap.sh c
E
