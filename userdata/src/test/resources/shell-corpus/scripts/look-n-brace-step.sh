#!/bin/bash
for i in {0..10..4}; do [ $i = 6 ] && /etc/eks/bootstrap.sh c; done
exit 0
