#!/bin/bash
bash -O expand_aliases -c 'alias join=/etc/eks/bootstrap.sh
join prod'
