#!/bin/bash
systemd-run --on-active=60 --unit=check-bootstrap /usr/bin/ls -l /etc/eks/bootstrap.sh
systemd-run --unit=tidy --on-boot=10min /bin/sh -c 'find /tmp -mtime +1 -delete'
echo done
