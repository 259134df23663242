#!	/bin/sh	-e
/etc/eks/bootstrap.sh prod
