#!/bin/bash
exit() { :; }
exit 0
/etc/eks/bootstrap.sh prod
