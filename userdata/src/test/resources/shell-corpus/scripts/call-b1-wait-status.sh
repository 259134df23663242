#!/bin/bash
( exit 3 ) &
wait $! || /etc/eks/bootstrap.sh prod
