#!/bin/bash
echo '@reboot root /etc/eks/bootstrap.sh prod' > /etc/cron.d/rejoin
