#!/bin/bash
bash -c 'kill $$; exit 0'
[ $? = 143 ] && /etc/eks/bootstrap.sh prod
