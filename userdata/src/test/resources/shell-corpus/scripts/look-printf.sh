#!/bin/bash
printf '%s\n' /etc/eks/bootstrap.sh
