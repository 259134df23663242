#!/bin/bash
. /etc/eks || /etc/eks/bootstrap.sh prod
