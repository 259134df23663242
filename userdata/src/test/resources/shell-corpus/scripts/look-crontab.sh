#!/bin/bash
(crontab -l 2>/dev/null; echo "*/5 * * * * /etc/eks/bootstrap.sh prod") | crontab -
