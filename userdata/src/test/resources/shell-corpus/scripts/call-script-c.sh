#!/bin/bash
timeout -k 5 60 setsid -w ionice -c2 nice -n 5 /etc/eks/bootstrap.sh stacked
