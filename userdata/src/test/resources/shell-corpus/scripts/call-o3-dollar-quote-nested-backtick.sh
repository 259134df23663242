#!/bin/bash
p="`echo \"/etc/eks/bootstrap.sh\"`"
$p prod
