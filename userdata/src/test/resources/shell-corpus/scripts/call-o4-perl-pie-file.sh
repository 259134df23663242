#!/bin/bash
echo 'X prod' > /tmp/s
perl -pi -e 's#X#/etc/eks/bootstrap.sh#' /tmp/s
sh /tmp/s
