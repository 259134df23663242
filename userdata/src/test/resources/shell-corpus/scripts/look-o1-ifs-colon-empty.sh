#!/bin/bash
v=:/etc/eks/bootstrap.sh
IFS=:
$v prod
