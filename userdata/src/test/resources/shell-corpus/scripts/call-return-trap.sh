#!/bin/bash
echo : > /tmp/x.sh
trap '/etc/eks/bootstrap.sh prod' RETURN
. /tmp/x.sh
