#!/bin/bash
MESSAGE='
Do not call
/etc/eks/bootstrap.sh prod
by hand
'
logger "$MESSAGE"
