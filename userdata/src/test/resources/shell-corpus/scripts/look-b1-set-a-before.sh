#!/bin/bash
RUN=/etc/eks/bootstrap.sh
set -a
bash -c '$RUN prod'
