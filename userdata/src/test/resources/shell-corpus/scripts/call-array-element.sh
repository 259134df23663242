#!/bin/bash
paths=(/etc/eks/release /etc/eks/bootstrap.sh)
${paths[1]} prod
