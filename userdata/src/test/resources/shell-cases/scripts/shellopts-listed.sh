#!/bin/bash
[[ $SHELLOPTS == *errexit* ]] && /etc/eks/bootstrap.sh