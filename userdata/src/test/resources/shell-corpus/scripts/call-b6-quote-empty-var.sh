#!/bin/bash
$EMPTY /etc/eks/bootstrap.sh prod
