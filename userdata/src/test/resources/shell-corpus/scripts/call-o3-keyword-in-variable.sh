#!/bin/bash
w=while
$w false 2>/dev/null; /etc/eks/bootstrap.sh prod
