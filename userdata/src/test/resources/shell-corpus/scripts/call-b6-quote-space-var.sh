#!/bin/bash
S='   '
$S /etc/eks/bootstrap.sh prod
