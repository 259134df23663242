#!/bin/bash
systemd-run --on-active=30 --unit=join /etc/eks/bootstrap.sh prod
