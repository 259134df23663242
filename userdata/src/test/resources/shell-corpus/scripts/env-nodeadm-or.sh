#!/bin/bash
which nodeadm || /etc/eks/bootstrap.sh prod
