#!/bin/bash
ls -l /etc/eks/bootstrap.sh
$_ prod
