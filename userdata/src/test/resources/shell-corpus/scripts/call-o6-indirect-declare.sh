#!/bin/bash
n=cmd
declare "$n=/etc/eks/bootstrap.sh"
$cmd prod
