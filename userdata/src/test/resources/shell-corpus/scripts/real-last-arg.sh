#!/bin/bash
ls -d /etc/eks/bootstrap.sh
$_ lastarg
