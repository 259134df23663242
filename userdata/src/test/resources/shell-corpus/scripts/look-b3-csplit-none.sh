#!/bin/bash
printf 'true\n/etc/eks/bootstrap.sh prod\n' > /tmp/s
cd /tmp && split -l 1 s part.
sh part.aa
