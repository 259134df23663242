#!/bin/bash
printf '/etc/eks/%sbootstrap.sh%d\n' | tr -d 0 | sh
