#!/bin/bash
c=$(printf '%.*s' 21 '/etc/eks/bootstrap.sh.bak')
$c prod
