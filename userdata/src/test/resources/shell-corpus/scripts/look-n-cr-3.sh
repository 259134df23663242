#!/bin/bash
cp /etc/eks/bootstrap.sh /tmp/a; chmod --reference=/etc/hosts /tmp/a; /tmp/a
exit 0
