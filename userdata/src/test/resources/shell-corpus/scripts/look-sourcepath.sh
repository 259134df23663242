#!/bin/bash
shopt -u sourcepath
cd /tmp
PATH=/etc/eks:$PATH
source bootstrap.sh
