#!/bin/bash
shopt -u sourcepath
PATH=/etc/eks:$PATH
. bootstrap.sh
