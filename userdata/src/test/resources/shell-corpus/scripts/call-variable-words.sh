#!/bin/bash
CMD="/etc/eks/bootstrap.sh prod --use-max-pods false"
$CMD
