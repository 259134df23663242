#!/bin/bash
cmd=(echo no)
go() { local cmd=(/etc/eks/bootstrap.sh prod); run; }
run() { "${cmd[@]}"; }
go
