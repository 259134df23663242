#!/bin/bash
RUN=/etc/eks/bootstrap.sh
bash -c '$RUN prod'
