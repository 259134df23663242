#!/bin/bash
true &\
& /etc/eks/bootstrap.sh prod
