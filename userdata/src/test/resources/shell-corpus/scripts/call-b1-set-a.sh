#!/bin/bash
set -a
RUN=/etc/eks/bootstrap.sh
bash -c '$RUN prod'
