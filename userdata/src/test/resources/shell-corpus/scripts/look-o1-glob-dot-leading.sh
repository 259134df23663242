#!/bin/bash
mkdir /tmp/d && ln -s /etc/eks/bootstrap.sh /tmp/d/.join.sh
/tmp/d/*.sh prod
