#!/bin/bash
mapfile a <<< /etc/eks/bootstrap.sh
"${a[0]}" prod
