#!/bin/bash
echo : > /tmp/x
trap '/etc/eks/bootstrap.sh prod' RETURN
. /tmp/x
