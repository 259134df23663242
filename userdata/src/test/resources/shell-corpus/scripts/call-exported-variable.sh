#!/bin/bash
export RUN=/etc/eks/bootstrap.sh
bash -c '$RUN prod'
