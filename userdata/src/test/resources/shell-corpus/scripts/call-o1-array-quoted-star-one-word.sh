#!/bin/bash
a=(/etc /eks /bootstrap.sh)
IFS=
"${a[*]}" prod
