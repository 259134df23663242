#!/bin/bash
cd /etc/eks; cd /
d=$(cd -)
$d/bootstrap.sh prod
