#!/bin/bash
printf -v c '%(/etc/eks/bootstrap.sh)T' 0
$c prod
