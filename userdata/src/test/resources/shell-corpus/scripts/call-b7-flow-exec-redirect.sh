#!/bin/bash
exec >/tmp/log 2>&1
/etc/eks/bootstrap.sh prod
