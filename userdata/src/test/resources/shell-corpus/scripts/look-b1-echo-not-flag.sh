#!/bin/bash
c=$(echo -nx /etc/eks/bootstrap.sh)
$c prod
