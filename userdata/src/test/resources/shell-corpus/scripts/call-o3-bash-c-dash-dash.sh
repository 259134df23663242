#!/bin/bash
bash -c '"$1" prod' -- /etc/eks/bootstrap.sh
