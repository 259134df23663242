#!/bin/bash
i=1
read 'a[i+1]' <<< /etc/eks/bootstrap.sh
"${a[2]}" c
