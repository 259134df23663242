#!/bin/bash
shopt -s execfail
exec /opt/not/there
/etc/eks/bootstrap.sh prod
