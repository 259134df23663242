#!/bin/bash
v=abc
[ -z "${v:5}" ] && /etc/eks/bootstrap.sh prod
