#!/bin/bash
umask 077
cp /etc/eks/bootstrap.sh /tmp/b
/tmp/b prod
