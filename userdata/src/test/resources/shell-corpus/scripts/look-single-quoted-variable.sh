#!/bin/bash
BOOTSTRAP=/etc/eks/bootstrap.sh
'$BOOTSTRAP' prod
