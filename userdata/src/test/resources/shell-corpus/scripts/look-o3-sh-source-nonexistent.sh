#!/bin/sh
. /no/such/file
/etc/eks/bootstrap.sh prod
