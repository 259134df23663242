#!/bin/bash
for x in 1 2; do break 0; echo in; done
/etc/eks/bootstrap.sh prod
