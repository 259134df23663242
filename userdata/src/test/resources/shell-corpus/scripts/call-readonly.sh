#!/bin/bash
readonly B=/etc/eks/bootstrap.sh
B=/bin/true
"$B" prod
