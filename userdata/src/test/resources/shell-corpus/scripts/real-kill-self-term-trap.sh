#!/bin/bash
trap 'echo term; /etc/eks/bootstrap.sh term' TERM
( sleep 0; kill -TERM $$ ) &
wait
echo after
