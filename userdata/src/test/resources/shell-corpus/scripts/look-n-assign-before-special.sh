#!/bin/bash
B=/etc/eks/bootstrap.sh :
$B c
