#!/bin/bash
exec {log}>/tmp/log
/etc/eks/bootstrap.sh prod >&"$log" 2>&1
