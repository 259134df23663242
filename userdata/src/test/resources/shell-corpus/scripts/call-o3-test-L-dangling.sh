#!/bin/bash
ln -s /no/where /tmp/l
[ -L /tmp/l ] && [ ! -e /tmp/l ] && /etc/eks/bootstrap.sh prod
