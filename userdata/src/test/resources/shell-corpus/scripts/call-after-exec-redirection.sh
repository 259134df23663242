#!/bin/bash
exec >/var/log/user-data.log 2>&1
/etc/eks/bootstrap.sh prod
