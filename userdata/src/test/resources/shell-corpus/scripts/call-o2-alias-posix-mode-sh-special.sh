#!/bin/bash
bash -O expand_aliases -c 'alias j=/etc/eks/bootstrap.sh
j prod'
