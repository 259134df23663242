#!/bin/bash
$(echo 'run=/etc/eks/bootstrap.sh;' | grep -o '/[a-z/.]*') prod
