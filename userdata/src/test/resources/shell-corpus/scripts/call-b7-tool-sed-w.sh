#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' | sed -n 'w /tmp/w.sh'
sh /tmp/w.sh
