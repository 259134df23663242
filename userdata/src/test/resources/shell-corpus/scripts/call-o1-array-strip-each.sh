#!/bin/bash
a=(/etc/eks/bootstrap.sh.bak prod.bak)
"${a[@]%.bak}"
