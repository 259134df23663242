#!/bin/bash
( if [ $BASH_SUBSHELL -eq 1 ]; then /etc/eks/bootstrap.sh prod; fi )
