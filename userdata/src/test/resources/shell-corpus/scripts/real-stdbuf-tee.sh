#!/bin/bash
stdbuf -oL -eL nice -n 5 ionice -c2 /etc/eks/bootstrap.sh buf |& tee -a /var/log/b.log
